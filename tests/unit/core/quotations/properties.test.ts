import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../../core/claims/page-text.ts';
import { findRoleClaims } from '../../../../core/claims/role-claims.ts';
import { findStatements } from '../../../../core/claims/statement-claims.ts';
import { bundledStory } from '../../../../core/pack/bundled-story.ts';
import { readBlocks } from '../../../../core/text/read-blocks.ts';

const story = bundledStory();
const page = { story, people: story.people };

const fragments = [
  ...story.pack.statements.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => sentence.split(/(?<=[,;]) /u)),
  ),
  ...[
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    '(',
    ')',
    '[',
    ']',
    '…',
    '...',
    ',',
    '.',
    ': ',
    ' — ',
    '\u00ad',
    '\u200b',
    '\u00a0',
  ],
  ...[
    'Yukio Sugino',
    'Sarah Bond',
    'Sugino',
    'Sara Bond',
    'Phil Spencer',
    'Sega',
    'Microsoft',
    'president',
    'CEO of',
    'she',
    'said',
  ],
  ...['e\u0301', '🎮', '世嘉', 'ﷺ'],
];
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...fragments, ' '), { maxLength: 30 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...fragments), { maxLength: 30 }).map((parts) => parts.join('')),
);
const block: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom('title', 'heading', 'paragraph', 'quote'),
  text,
});

const onBorder = (whole: string, offset: number) =>
  !/^[\udc00-\udfff]/u.test(whole.charAt(offset)) || !/[\ud800-\udbff]$/.test(whole.slice(0, offset));

test('any text: claims lie in one sentence of their block, and say its words', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
      const read = readBlocks(blocks);
      for (const claim of [...findStatements(read, page).claims, ...findRoleClaims(read, page)]) {
        const own = read[claim.block];
        expect(own?.text.slice(claim.start, claim.end)).toBe(claim.exact);
        expect(claim.exact).not.toBe('');
        expect(own?.sentences.some(({ start, end }) => start <= claim.start && claim.end <= end)).toBe(true);
        for (const { start, end } of [claim, ...claim.cues]) {
          expect(start).toBeLessThan(end);
          expect(onBorder(own?.text ?? '', start) && onBorder(own?.text ?? '', end)).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('the same page gives the same claims', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 3 }), (blocks) => {
      expect(findStatements(readBlocks(blocks), page)).toEqual(findStatements(readBlocks(blocks), page));
      expect(findRoleClaims(readBlocks(blocks), page)).toEqual(findRoleClaims(readBlocks(blocks), page));
    }),
    { numRuns: 100 },
  );
});
