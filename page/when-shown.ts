/** What TypeScript's DOM types do not know yet: https://wicg.github.io/nav-speculation/prerendering.html */
declare global {
  interface Document {
    readonly prerendering?: boolean;
  }
}

/** Runs once a document is a page that a reader opened: at once, or when a page that was loaded ahead is shown. */
export function whenShown(document: Document, run: () => void, signal: AbortSignal): void {
  if (document.prerendering) document.addEventListener('prerenderingchange', run, { once: true, signal });
  else run();
}
