import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPage } from '../../../core/check-page.ts';
import type { Block, PageText } from '../../../core/claims/page-text.ts';
import { bundledStory } from '../../../core/pack/bundled-story.ts';
import { findDateline } from '../../../core/text/dateline.ts';
import { splitSentences } from '../../../core/text/sentences.ts';
import { tokenize } from '../../../core/text/tokens.ts';
import { oddTexts } from '../../fuzz/odd-texts.ts';

// The same cases on every machine; another seed finds others.
const seed = 20_211_101;
fc.configureGlobal({ seed, numRuns: 300 });
console.log(`Properties of the engine: seed ${seed}`);

const story = bundledStory();
const { language, pack } = story;

/** Words that rules look for, so that random texts reach them. */
const telling = [
  ...language.lexicon.cues.flatMap(({ hit, miss }) => [hit, miss]),
  ...language.story.frames.flatMap(({ hit }) => [hit]),
  ...pack.statements.flatMap(({ sentences }) => sentences),
  ...['Sega', 'Microsoft', 'Xbox', 'SEGA’s', 'the two companies', 'Super Game', 'Azure', 'Sarah Bond', 'CEO'],
  ...[
    'buy',
    'acquire',
    'alliance',
    'signed',
    'is considering',
    'not',
    'reportedly',
    'whether',
    'would',
    'will',
  ],
];
const text = oddTexts(telling, 120);
const pages: fc.Arbitrary<PageText> = fc
  .record({
    title: fc.option(text, { nil: undefined }),
    blocks: fc.array(fc.record({ kind: fc.constantFrom('heading', 'paragraph', 'quote'), text }), {
      maxLength: 5,
    }),
    date: fc.option(fc.constantFrom('2021-11-01', '2023-05-05', 'yesterday', ''), { nil: undefined }),
  })
  .map(({ title, blocks, date }) => ({
    blocks: [...(title === undefined ? [] : [{ kind: 'title' as const, text: title }]), ...about, ...blocks],
    ...(date !== undefined && { date }),
  }));
/** What makes a page coverage, so that all rules run. */
const about: readonly Block[] = [
  {
    kind: 'paragraph',
    text: 'Sega and Microsoft are considering a strategic alliance for Super Game on Azure.',
  },
];

/** Whether an offset does not part the two halves of a character. */
function isBorder(whole: string, offset: number): boolean {
  return !(/[\ud800-\udbff]/.test(whole.charAt(offset - 1)) && /[\udc00-\udfff]/.test(whole.charAt(offset)));
}

describe('Any text, in any script', () => {
  it('gives claims that lie in their block, on whole characters, and say its words', () => {
    fc.assert(
      fc.property(pages, (page) => {
        for (const claim of checkPage(page, story).claims) {
          const whole = page.blocks[claim.block]?.text ?? '';
          expect(whole.slice(claim.start, claim.end)).toBe(claim.exact);
          for (const { start, end } of [claim, ...claim.cues]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(whole.length);
            expect([isBorder(whole, start), isBorder(whole, end)]).toEqual([true, true]);
          }
        }
      }),
    );
  });

  it('gives claims in page order, each once, and findings that point at them', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const { claims, findings } = checkPage(page, story);
        const places = claims.map(({ block, start, end }) => [block, start, end]);
        expect(places).toEqual(places.toSorted((a, b) => compare(a, b)));
        const known = claims.map(({ block, start, end, fact, subject, verdict }) =>
          [block, start, end, fact, subject, verdict].join(),
        );
        expect(new Set(known).size).toBe(known.length);
        for (const finding of findings) {
          const shown = finding.kind === 'denial-missing' ? finding.claims : [finding.headline, finding.body];
          for (const index of shown) expect(claims[index]).toBeDefined();
        }
      }),
    );
  });

  it('gives the same result every time', () => {
    fc.assert(
      fc.property(pages, (page) => {
        expect(checkPage(page, story)).toEqual(checkPage(structuredClone(page), story));
      }),
      { numRuns: 100 },
    );
  });

  it('is divided into sentences and tokens that are in order and lose nothing that can be seen', () => {
    fc.assert(
      fc.property(text, (whole) => {
        for (const spans of [splitSentences(whole), tokenize(whole)]) {
          let end = 0;
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            expect([isBorder(whole, span.start), isBorder(whole, span.end)]).toEqual([true, true]);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(whole.length);
        }
        const kept = tokenize(whole)
          .map(({ start, end }) => whole.slice(start, end))
          .join('');
        const seen = (given: string) => given.replace(/[\s\p{DI}\-‐‑–]/gu, '');
        expect(seen(kept)).toBe(seen(whole));
      }),
    );
  });

  it('has a date at its head or none', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (lines) => {
        expect(findDateline(lines) ?? '2021-11-01').toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });
});

function compare(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((value, index) => value !== b[index]);
  return (a[differing] ?? 0) - (b[differing] ?? 0);
}
