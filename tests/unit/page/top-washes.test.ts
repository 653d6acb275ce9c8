import { describe, expect, it } from 'vitest';
import type { Claim, Verdict } from '../../../core/claims/claim.ts';
import { startWashes } from '../../../page/top-washes.ts';

const claim = (start: number, end: number, verdict: Verdict, block = 0): Claim => ({
  block,
  start,
  end,
  exact: '',
  fact: 'alliance-status',
  verdict,
  reason: 'same',
  cues: [],
});

/** What is left of claims that are washed one after another: those that contradict rank highest. */
function left(...claims: Claim[]): Claim[] {
  const drawn = new Set<Claim>();
  const wash = startWashes(({ verdict }) => (verdict === 'refuted' ? 1 : 0));
  for (const each of claims)
    wash(each, () => {
      drawn.add(each);
      return () => drawn.delete(each);
    });
  return claims.filter((each) => drawn.has(each));
}

describe('of claims on the same words', () => {
  const weak = claim(0, 20, 'supported');
  const strong = claim(0, 20, 'refuted');

  it.each([
    ['the one that ranks higher is washed, if it comes last', [weak, strong], [strong]],
    ['the one that ranks higher is washed, if it comes first', [strong, weak], [strong]],
    ['the first is washed, where they rank the same', [weak, claim(0, 20, 'supported')], [weak]],
  ])('%s', (_, claims, expected) => {
    expect(left(...claims)).toEqual(expected);
  });

  it.each([
    ['that lie beside each other', [weak, claim(21, 30, 'refuted')]],
    ['that share some words', [weak, claim(10, 30, 'refuted')]],
    ['of which the shorter ranks higher', [weak, claim(5, 10, 'refuted')]],
    ['in two blocks', [weak, claim(0, 20, 'refuted', 1)]],
  ])('both are washed %s', (_, claims) => {
    expect(left(...claims)).toEqual(claims);
  });
});
