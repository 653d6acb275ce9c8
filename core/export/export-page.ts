import type { ExportWords } from './export-words.ts';
import type { ReportedPage } from './reported-page.ts';
import { toClaimReview } from './to-claim-review.ts';
import { toJson } from './to-json.ts';
import { toMarkdown } from './to-markdown.ts';
import { toWebAnnotation } from './to-web-annotation.ts';

/** The forms that findings can be copied or saved in. */
export const exportFormats = ['markdown', 'json', 'web-annotation', 'claim-review'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A text with what a file of it is called and what kind it is. */
export type ExportedFile = { readonly name: string; readonly mediaType: string; readonly text: string };

/** What an export takes from outside, beside the page. `newId` gives a new IRI with every call. */
export type ExportContext = { readonly words: ExportWords; readonly newId: () => string };

const files: Record<ExportFormat, { readonly ending: string; readonly mediaType: string }> = {
  markdown: { ending: 'md', mediaType: 'text/markdown' },
  json: { ending: 'json', mediaType: 'application/json' },
  'web-annotation': {
    ending: 'annotations.jsonld',
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  },
  'claim-review': { ending: 'claimreview.jsonld', mediaType: 'application/ld+json' },
};

/** The findings of a page in one of the forms. The same page, words and ids give the same text. */
export function exportPage(format: ExportFormat, page: ReportedPage, context: ExportContext): ExportedFile {
  const { ending, mediaType } = files[format];
  return { name: `${baseName(page)}.${ending}`, mediaType, text: textOf(format, page, context) };
}

function textOf(format: ExportFormat, page: ReportedPage, { words, newId }: ExportContext): string {
  switch (format) {
    case 'markdown':
      return toMarkdown(page, words);
    case 'json':
      return toJson(page);
    case 'web-annotation':
      return toWebAnnotation(page, words, newId);
    case 'claim-review':
      return toClaimReview(page, words);
  }
}

/** A name that every file system takes: the site and the day. */
function baseName({ url, checkedAt }: ReportedPage): string {
  const host = /^[a-z]+:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? '';
  return ['plumbline', host.replace(/[^a-z0-9.-]+/gi, '-'), checkedAt.slice(0, 'yyyy-mm-dd'.length)]
    .filter((part) => part !== '')
    .join('-');
}
