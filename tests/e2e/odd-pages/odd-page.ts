import type { BrowserFamily } from '../../../cli/browsers/known-browsers.ts';
import type { Pages } from '../../../cli/sample-site/serve-site.ts';

/** A page that is made in an unusual way, and what is to be painted in it. */
export type OddPage = {
  /** Ends a sentence that begins with “a page”. */
  readonly name: string;
  readonly content: string;
  /** What kind of document it is, as its path ends. HTML where it is not given. */
  readonly kind?: '.html' | '.xhtml' | '.txt';
  readonly headers?: Readonly<Record<string, string>>;
  /** Each claim as its verdict and its words, as `refuted: Microsoft is buying Sega`, in any order. */
  readonly painted: readonly string[];
  /** Browsers that draw no highlight in it, though they know its claims: they look for rules inside each shadow root. */
  readonly notDrawnIn?: BrowserFamily;
};

/** Sentences that are painted wherever they are read, and how. */
export const signed = 'Sega and Microsoft have signed a strategic alliance.';
export const buying = 'Microsoft is buying Sega.';
export const considering = 'Sega and Microsoft are considering a strategic alliance.';

/** The same sentences as they are painted. */
export const paintedAs = {
  signed: 'exaggerated: Sega and Microsoft have signed a strategic alliance',
  buying: 'refuted: Microsoft is buying Sega',
  considering: 'supported: Sega and Microsoft are considering a strategic alliance',
} as const;

/** Parts of an HTML page. */
export type Parts = {
  /** The sheet of the page. */
  readonly style?: string;
  readonly head?: string;
  /** What stands in the article, under its headline. */
  readonly article?: string;
  /** What stands around the article, which takes the place of `{article}`. */
  readonly around?: string;
  readonly lang?: string;
  readonly attributes?: string;
};

/** A news page of the day of the announcement, long enough to scroll. */
export function newsPage({
  style = '',
  head = '',
  article = `<p>${signed}</p><p>Nobody on the quay had heard of it. ${buying}</p>`,
  around = '<main>{article}</main>',
  lang = 'en',
  attributes = '',
}: Parts = {}): string {
  const story = `<article><h1>What two companies plan</h1>${article}<div style="height: 1500px"></div></article>`;
  return `<!doctype html><html lang="${lang}" ${attributes}><head><meta charset="utf-8"><title>The Harbour Gazette</title>
<meta property="article:published_time" content="2021-11-01T12:00:00Z"><link rel="icon" href="data:,">${head}
<style>${style}</style></head><body>${around.replace('{article}', story)}</body></html>`;
}

/** The path of a page on the tests' site. */
export function pathOf({ name, kind = '.html' }: OddPage): string {
  return `/${name.replaceAll(/[^a-z0-9]+/gi, '-')}${kind}`;
}

/** The pages as the tests' site serves them. */
export function servedPages(pages: readonly OddPage[]): Pages {
  const served = pages.map(
    (page) => [pathOf(page), { content: page.content, headers: page.headers ?? {} }] as const,
  );
  // Browsers look for it where a page names no icon.
  return { '/favicon.ico': '', ...Object.fromEntries(served) };
}
