import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { checkPage } from '../core/check-page.ts';
import type { PageText } from '../core/claims/page-text.ts';
import { bundledStory } from '../core/pack/bundled-story.ts';
import { splitSentences } from '../core/text/sentences.ts';
import { allocatedBytes } from './allocated-bytes.ts';
import { growthExponent, type Timing } from './growth.ts';
import { medianTime, printTable } from './measure.ts';
import { charactersOf, longPage, type News, readNews } from './news.ts';

const textOf = (page: PageText): string => page.blocks.map(({ text }) => text).join('\n\n');

/** Times the whole engine beside the whole pipelines of its peers on the same English news, warm, and prints ratios. */
export async function benchEngine(quick: boolean): Promise<void> {
  const nlp = wink(model);
  const story = bundledStory();
  const runs = quick ? 3 : 9;
  const rows = [
    ['pages', 'Plumbline MB/s', 'wink-nlp MB/s', 'compromise MB/s', '× wink-nlp', '× compromise'],
  ];
  const news = readNews();
  for (const { what, pages } of news) {
    const texts = pages.map(textOf);
    const speed = (rounds: number, work: () => unknown, times = 1): number =>
      (charactersOf(pages) * times) / medianTime(rounds, rounds, work) / 1000;
    const ours = speed(
      runs,
      () => repeat(10, () => pages.map((page) => checkPage(page, story).claims.length)),
      10,
    );
    const winks = speed(runs, () => texts.map((text) => nlp.readDoc(text).tokens().length()));
    const compromises = speed(quick ? 1 : 3, () => texts.map((text) => compromise(text).length));
    rows.push([
      what,
      ours.toFixed(2),
      winks.toFixed(2),
      compromises.toFixed(3),
      (ours / winks).toFixed(1),
      (ours / compromises).toFixed(0),
    ]);
  }
  printTable('Engine: whole pipeline, warm, median (1 MB is a million characters)', rows);
  for (const { kind, what, pages } of news)
    if (kind === 'coverage' || kind === 'near') printGrowth(what, pages, quick);
  for (const each of news) await printAllocation(each);
}

function repeat(times: number, work: () => unknown): void {
  for (let time = 0; time < times; time += 1) work();
}

function printGrowth(what: string, pages: News['pages'], quick: boolean): void {
  const story = bundledStory();
  const sizes = quick ? [10_000, 100_000, 1_000_000] : [10_000, 100_000, 1_000_000, 10_000_000];
  const timings = sizes.map((size): Timing => {
    const page = longPage(pages, size);
    const milliseconds = medianTime(quick ? 1 : 3, 1, () => checkPage(page, story));
    return { characters: size, milliseconds };
  });
  const [first] = timings;
  const last = timings.at(-1);
  const whole = first && last ? [first, last] : timings;
  printTable(
    `Growth, one page of ${what}: exponent ${growthExponent(whole)?.toFixed(2) ?? '–'} from end to end`,
    [
      sizes.map((size) => `${size / 1000} kB`),
      timings.map(
        ({ characters, milliseconds }) => `${((milliseconds * 1e6) / characters).toFixed(0)} ns/char`,
      ),
    ],
  );
}

/** Prints the heap that a sentence takes while it is read, by the time that its page's words have been met. */
async function printAllocation({ what, pages }: News): Promise<void> {
  const story = bundledStory();
  const read = (): void => repeat(10, () => pages.map((page) => checkPage(page, story)));
  read();
  const taken = (await allocatedBytes(read)) / 10;
  const blocks = pages.flatMap((page) => page.blocks);
  const sentences = blocks.reduce((sum, { text }) => sum + splitSentences(text).length, 0);
  console.log(`  allocation, ${what}: ${(taken / sentences / 1000).toFixed(1)} kB a sentence`);
}
