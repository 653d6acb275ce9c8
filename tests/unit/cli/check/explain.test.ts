import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { claimLines } from '../../../../cli/check/claim-lines.ts';
import { reportPage } from '../../../../cli/check/page-report.ts';
import { words } from '../../../../cli/check/words.ts';
import { articleText, parseCorpus } from '../../../../cli/eval/corpus-article.ts';
import { checkPage } from '../../../../core/check-page.ts';
import { bundledStory } from '../../../../core/pack/bundled-story.ts';

const corpus = new URL('../../../corpus/articles.jsonl', import.meta.url);
const story = bundledStory();
// Articles whose number ends in 3 or 7 are kept aside for measuring.
const reports = parseCorpus(readFileSync(corpus, 'utf8'))
  .filter(({ id, lang }) => lang === 'en' && !/[37]$/.test(id))
  .map((article) => {
    const page = articleText(article);
    return reportPage(page, { result: checkPage(page, story) });
  });

test('Every claim is explained: why in a sentence, the words that decided, what the source says', () => {
  const claims = reports.flatMap((report) => report.claims);
  expect(claims.length).toBeGreaterThan(100);
  for (const claim of claims) {
    const text = claimLines(claim, story, true, (_, plain) => plain).join('\n');
    expect(text).toContain(`\n  ${words.t(`reason.${claim.reason}`)}\n`);
    expect(text).toMatch(/\n {2}Decided by “.+” \(.+\)/u);
    expect(text).toMatch(/\n {2}The source says/u);
    if (claim.fact === 'alliance-status')
      expect(text).toMatch(/\n {2}This page: .+\. The source: considering to agreed in principle\.\n/u);
  }
});
