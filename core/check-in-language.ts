import { checkPage } from './check-page.ts';
import type { PageResult, PageText } from './claims/page-text.ts';
import type { StoryIndex } from './pack/story-index.ts';
import { detectLanguage, type LanguageSigns } from './text/detect-language.ts';

/** A story in the languages it can be read in; each is prepared when it is first asked for. */
export type StoryInLanguages = {
  readonly known: readonly LanguageSigns[];
  readonly inLanguage: (language: string) => StoryIndex;
};

/** The result of a page, and the language it was read in: nothing where its language is none of the known ones. */
export type ReadPage = { readonly language?: string; readonly result: PageResult };

const unread: PageResult = { coverage: { kind: 'none', score: 0, evidence: [] }, claims: [], findings: [] };

/** Finds the claims of a page in the language that it is written in, whatever language it states. */
export function checkInLanguage(page: PageText, story: StoryInLanguages): ReadPage {
  const text = page.blocks.map((block) => block.text).join('\n');
  const language = detectLanguage(text, story.known, page.lang);
  if (language === undefined) return { result: unread };
  return { language, result: checkPage(page, story.inLanguage(language)) };
}
