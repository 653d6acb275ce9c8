import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { checkInLanguage } from '../core/check-in-language.ts';
import type { PageText } from '../core/claims/page-text.ts';
import { bundledStories } from '../core/pack/bundled-story.ts';
import { medianTime, printTable } from './measure.ts';

/** Times our engine and the whole pipelines of its peers on the same pages in one thread, and prints pages a second. */
export function benchArchivePeers(pages: readonly PageText[], quick: boolean): void {
  const nlp = wink(model);
  const texts = pages.map(({ blocks }) => blocks.map(({ text }) => text).join('\n\n'));
  const rate = (runs: number, work: () => unknown) => pages.length / (medianTime(runs, runs, work) / 1000);
  const runs = quick ? 1 : 5;
  // Warm as in an archive, of which a hundred pages are a moment: the others take longer for their first hundred.
  const ours = rate(4 * runs, () =>
    pages.map((page) => checkInLanguage(page, bundledStories).result.claims.length),
  );
  const winks = rate(runs, () => texts.map((text) => nlp.readDoc(text).tokens().length()));
  const compromises = rate(1, () => texts.map((text) => compromise(text).length));
  printTable('The same pages read in one thread, without reading and writing JSON', [
    ['', 'pages/s', 'times slower'],
    ['Plumbline', ours.toFixed(0), ''],
    ['wink-nlp', winks.toFixed(0), (ours / winks).toFixed(0)],
    ['compromise', compromises.toFixed(0), (ours / compromises).toFixed(0)],
  ]);
}
