import { words as english } from '../../../../cli/check/words.ts';
import { wordsForExport } from '../../../../components/report/export-words.ts';
import { checkPage } from '../../../../core/check-page.ts';
import type { PageText } from '../../../../core/claims/page-text.ts';
import { excerptPage } from '../../../../core/export/excerpt-page.ts';
import type { ExportContext } from '../../../../core/export/export-page.ts';
import type { ReportedPage } from '../../../../core/export/reported-page.ts';
import { bundledStory } from '../../../../core/pack/bundled-story.ts';
import { viewStory } from '../../../../core/pack/fact-view.ts';

/** A page that the engine finds claims of many kinds on. */
export const article: PageText = {
  date: '2021-11-02',
  lang: 'en',
  blocks: [
    { kind: 'title', text: 'Microsoft is buying Sega' },
    {
      kind: 'paragraph',
      text: '😀 So much for sleep: Sega and Microsoft have signed a strategic alliance. Nobody slept.',
    },
    {
      kind: 'paragraph',
      text: '“We are very pleased to announce today that we have signed a strategic alliance with Microsoft,” Yukio Sugino said.',
    },
    { kind: 'paragraph', text: 'The alliance makes Super Game exclusive to Xbox, fans say.' },
  ],
};

/** The page with all that a report knows of it. */
export function reportOn(page: PageText, url = 'https://www.news.example/a_(b)?c=1'): ReportedPage {
  const story = bundledStory();
  const result = checkPage(page, story);
  return {
    ...excerptPage(page, result.claims),
    url,
    checkedAt: '2026-11-23T09:30:00.000Z',
    result,
    positions: result.claims.map((_, index) => (index === 0 ? null : { start: index, end: index + 9 })),
    story: viewStory(story),
    dataset: { id: story.pack.id, version: story.pack.version },
  };
}

/** English words, and ids that count up. */
export function contextFor(page: ReportedPage): ExportContext {
  let last = 0;
  return {
    words: wordsForExport(page, english),
    newId: () => `urn:uuid:00000000-0000-4000-8000-${String(++last).padStart(12, '0')}`,
  };
}
