import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Claim } from '../../../../core/claims/claim.ts';
import { contextLength, excerptPage } from '../../../../core/export/excerpt-page.ts';

const claimAt = (text: string, start: number, end: number): Claim => ({
  block: 0,
  start,
  end,
  exact: text.slice(start, end),
  fact: 'status',
  verdict: 'supported',
  reason: 'same',
  cues: [],
});

it('keeps the title, the date and the language that a page gives', () => {
  const page = { blocks: [{ kind: 'title' as const, text: 'They met' }], date: '2021-11-02', lang: 'en' };
  expect(excerptPage(page, [])).toEqual({
    title: 'They met',
    date: '2021-11-02',
    lang: 'en',
    surroundings: [],
  });
  expect(excerptPage({ blocks: [{ kind: 'paragraph', text: 'They met' }] }, [])).toEqual({
    surroundings: [],
  });
});

it('keeps whole characters around a claim, and not too many', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: 'binary' }),
      (before, exact, after) => {
        const text = before + exact + after;
        const claim = claimAt(text, before.length, before.length + exact.length);
        const [around] = excerptPage({ blocks: [{ kind: 'paragraph', text }] }, [claim]).surroundings;
        expect(before.endsWith(around?.prefix ?? '?')).toBe(true);
        expect(after.startsWith(around?.suffix ?? '?')).toBe(true);
        expect(`${around?.prefix}${around?.suffix}`.isWellFormed()).toBe(true);
        expect(around?.prefix.length).toBeLessThanOrEqual(contextLength);
        expect(around?.suffix.length).toBeLessThanOrEqual(contextLength);
      },
    ),
  );
});
