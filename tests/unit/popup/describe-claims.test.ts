import { expect, it } from 'vitest';
import { createStrings } from '../../../components/create-strings.ts';
import { describeClaims } from '../../../components/popup/describe-claims.ts';
import type { Claim, Verdict } from '../../../core/claims/claim.ts';

const texts: Record<string, string> = {
  'extension.action': 'Plumbline',
  'extension.all-match': 'every claim matches',
  'extension.found.one': 'one differs',
  'extension.found.other': '{count} differ',
};

it.each<[string, Verdict[]]>([
  ['Plumbline', []],
  ['every claim matches', ['supported', 'supported']],
  ['one differs', ['supported', 'refuted']],
  ['2 differ', ['speculative', 'supported', 'refuted']],
])('The tooltip says "%s"', (title, verdicts) => {
  const claims = verdicts.map(
    (verdict): Claim => ({
      block: 0,
      start: 0,
      end: 1,
      exact: 'x',
      fact: 'f',
      verdict,
      reason: 'same',
      cues: [],
    }),
  );
  expect(
    describeClaims(
      claims,
      createStrings((path) => texts[path], 'en'),
    ),
  ).toBe(title);
});
