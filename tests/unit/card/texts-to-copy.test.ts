import { describe, expect, it } from 'vitest';
import { correctionText } from '../../../components/card/correction-text.ts';
import { redact, reportText } from '../../../components/card/report-text.ts';
import { createStrings } from '../../../components/create-strings.ts';
import type { Claim } from '../../../core/claims/claim.ts';
import type { StoryView } from '../../../core/pack/fact-view.ts';
import english from '../../../locales/en.json' with { type: 'json' };

const story: StoryView = {
  source: {
    outlet: 'The Quay',
    title: 'Harbours weigh one ferry',
    url: 'https://quay.example/ferry',
    published: '2021-11-01',
    language: 'en',
  },
  facts: {
    ferry: {
      id: 'ferry',
      kind: 'status',
      statement: 'The harbours are weighing one ferry.',
      asOf: '2021-11-01',
      evidence: [{ paragraph: 6, quote: 'weighing a ferry' }],
    },
  },
  subjects: { price: 'what it would cost' },
};

const signed: Claim = {
  block: 1,
  start: 4,
  end: 22,
  exact: 'have signed a deal',
  fact: 'ferry',
  verdict: 'exaggerated',
  reason: 'later-stage',
  stage: 'agreed',
  cues: [{ id: 'sign', start: 9, end: 15 }],
};

const strings = createStrings((path) => {
  let found: unknown = english;
  for (const step of path.split('.')) found = Reflect.get(Object(found), step);
  const message: unknown = Reflect.get(Object(found), 'message');
  return typeof message === 'string' ? message : undefined;
}, 'en');

describe('a correction', () => {
  it('says the claim, the verdict, what the source says, and where', () => {
    expect(correctionText(signed, story, strings)).toBe(`Claimed: “have signed a deal”
Stronger than the source. The page puts the deal at a later stage than the source does.

The source says: The harbours are weighing one ferry.
“weighing a ferry” (paragraph 6)

“Harbours weigh one ferry”, The Quay, as of 1 November 2021
https://quay.example/ferry#:~:text=weighing%20a%20ferry
`);
  });

  it('says what the source is silent on', () => {
    const silent: Claim = {
      ...signed,
      fact: 'silent',
      subject: 'price',
      verdict: 'not-in-source',
      reason: 'silent',
    };
    expect(correctionText(silent, story, strings)).toContain(
      'The source says nothing about what it would cost.',
    );
  });
});

describe('a report of a wrong verdict', () => {
  it('holds the claim’s words and codes, and nothing else of the page', () => {
    expect(reportText(signed, story, '1.2.3', strings)).toBe(`Claim: “have signed a deal”
Plumbline said: ferry / exaggerated / later-stage / agreed
By the rules: sign
Source: The Quay, 2021-11-01
Version: 1.2.3
It should say: `);
  });

  it.each([
    ['an address', 'see https://quay.example/a?b=1 today', 'see […] today'],
    ['an address without its scheme', 'see www.quay.example today', 'see […] today'],
    ['an e-mail address', 'write to ada@quay.example.', 'write to […]'],
    ['an account', 'says @ada_holm, smiling', 'says […], smiling'],
    ['a telephone number', 'call +47 22 33 44 55 now', 'call +[…] now'],
    ['nothing in a year or a sum', 'in 2021, for 1,000 crowns', 'in 2021, for 1,000 crowns'],
  ])('leaves out %s', (_, before, after) => {
    expect(redact(before)).toBe(after);
  });
});
