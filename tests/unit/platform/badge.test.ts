import { describe, expect, it } from 'vitest';
import type { Claim, Verdict } from '../../../core/claims/claim.ts';
import { badgeFor } from '../../../platform/badge.ts';

const claims = (...verdicts: Verdict[]): Claim[] =>
  verdicts.map((verdict) => ({
    block: 0,
    start: 0,
    end: 1,
    exact: 'x',
    fact: 'f',
    verdict,
    reason: 'same',
    cues: [],
  }));

describe('the badge', () => {
  it('is empty where every claim matches, and where there is none', () => {
    expect(badgeFor(claims('supported', 'supported')).text).toBe('');
    expect(badgeFor([]).text).toBe('');
  });

  it('counts every claim that does not match', () => {
    expect(badgeFor(claims('supported', 'speculative', 'not-in-source', 'downplayed')).text).toBe('3');
  });

  it('is of another colour where a claim contradicts the source', () => {
    expect(badgeFor(claims('refuted', 'exaggerated')).colour).not.toBe(
      badgeFor(claims('exaggerated')).colour,
    );
  });

  it('stays short enough for four characters', () => {
    expect(badgeFor(Array.from({ length: 120 }, () => claims('refuted')).flat()).text).toBe('99+');
  });
});
