/** What the evidence on a page must add up to for it to be about the story; from the working split of the corpus. */
export const coverageScore = 6;

/** What it must add up to for the page to touch the story at all. */
export const mentionScore = 2;
