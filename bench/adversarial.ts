import { checkPage } from '../core/check-page.ts';
import { bundledStory } from '../core/pack/bundled-story.ts';
import { adversarialTexts } from './adversarial-texts.ts';
import { growthExponent, type Timing, timeGrowth } from './growth.ts';

const steep = 1.5; // An exponent above this is no noise of a busy machine; quadratic is 2.
const budget = 30_000; // Milliseconds for one text of one size.

/** Runs the engine on adversarial texts of growing size, prints how time grows, and gives the names of those that grow steeply. */
export function benchAdversarial(sizes: readonly number[]): readonly string[] {
  const story = bundledStory();
  const largest = sizes.at(-1) ?? 0;
  checkPage({ blocks: adversarialTexts.flatMap(({ blocks }) => blocks(1000)) }, story); // Compiled before it is timed.
  console.log(`Adversarial texts of ${sizes.map((size) => `${size / 1000} kB`).join(', ')}`);
  console.log(['growth', 'ns/char', ...sizes.map((size) => `${size / 1000} kB`)].map(cell).join(''), ' text');
  const tooSteep: string[] = [];
  for (const { name, blocks } of adversarialTexts) {
    const timings = timeGrowth(sizes, budget, (characters) => {
      const page = { blocks: blocks(characters), date: '2021-11-02', lang: 'en' };
      return () => checkPage(page, story);
    });
    const exponent = growthExponent(timings);
    const isSteep = (exponent ?? 0) > steep || timings.at(-1)?.characters !== largest;
    if (isSteep) tooSteep.push(name);
    console.log(rowOf(timings, sizes, exponent), ` ${name}${isSteep ? '  ← steep' : ''}`);
  }
  return tooSteep;
}

function rowOf(timings: readonly Timing[], sizes: readonly number[], exponent: number | undefined): string {
  const last = timings.at(-1);
  const perCharacter = last ? (last.milliseconds * 1e6) / last.characters : 0;
  const times = sizes.map((_, index) => {
    const timing = timings[index];
    return timing ? `${timing.milliseconds.toFixed(1)} ms` : 'too long';
  });
  return [exponent?.toFixed(2) ?? '–', perCharacter.toFixed(0), ...times].map(cell).join('');
}

function cell(text: string): string {
  return text.padStart(12);
}
