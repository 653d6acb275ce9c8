import fc from 'fast-check';
import { expect } from 'vitest';
import { checkInLanguage } from '../../core/check-in-language.ts';
import type { PageText } from '../../core/claims/page-text.ts';
import { bundledStories, bundledStory } from '../../core/pack/bundled-story.ts';
import { oddTexts } from './odd-texts.ts';
import { tryTarget } from './try-target.ts';

/** For each language, words that its rules look for, and a paragraph that makes a page coverage, so that all rules run. */
const languages = bundledStories.known.map(({ language }) => {
  const { language: words, pack, translated } = bundledStory(language);
  const statements = pack.statements.flatMap(({ sentences }) => sentences);
  const telling = [
    ...words.lexicon.cues.flatMap(({ hit, miss }) => [hit, miss]),
    ...words.story.frames.flatMap(({ hit }) => [hit]),
    ...statements,
    ...['Super Game', 'Azure', 'Sarah Bond', 'CEO', 'COO', '2 November 2021', '2021年11月1日'],
  ];
  return { language, telling, isTranslated: Object.keys(translated).length > 0 };
});

const pages = fc.constantFrom(...languages).chain(({ language, telling }) => {
  const text = oddTexts(telling);
  const block = fc.record({ kind: fc.constantFrom('heading', 'paragraph', 'paragraph', 'quote'), text });
  return fc.record(
    {
      blocks: fc
        .tuple(fc.record({ kind: fc.constant('title'), text }), fc.array(block, { maxLength: 5 }))
        .map(([title, blocks]) => [title, ...blocks]),
      date: fc.oneof(fc.constantFrom('2021-11-01', '2023-05-05', '275760-09-14', ''), oddTexts()),
      lang: fc.oneof(fc.constantFrom(language, `${language}-XX`, ''), oddTexts([], 8)),
    },
    { requiredKeys: ['blocks'] },
  ) as fc.Arbitrary<PageText>;
});

tryTarget({
  name: 'texts',
  holds:
    'any text, in any script, gives claims that lie in their block on whole characters, the same each time',
  cases: 120,
  arbitrary: pages,
  check: (page) => {
    const { result } = checkInLanguage(page, bundledStories);
    for (const claim of result.claims) {
      const whole = page.blocks[claim.block]?.text ?? '';
      expect(whole.slice(claim.start, claim.end)).toBe(claim.exact);
      for (const { start, end } of [claim, ...claim.cues]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(whole.length);
        expect([isBorder(whole, start), isBorder(whole, end)]).toEqual([true, true]);
      }
    }
    const places = result.claims.map(({ block, start, end }) => [block, start, end]);
    expect(places).toEqual(
      places.toSorted((a, b) => {
        const at = a.findIndex((value, index) => value !== b[index]);
        return (a[at] ?? 0) - (b[at] ?? 0);
      }),
    );
    expect(checkInLanguage(structuredClone(page), bundledStories).result).toEqual(result);
  },
});

/** Whether an offset does not part the two halves of a character. */
function isBorder(whole: string, offset: number): boolean {
  return !(/[\ud800-\udbff]/.test(whole.charAt(offset - 1)) && /[\udc00-\udfff]/.test(whole.charAt(offset)));
}
