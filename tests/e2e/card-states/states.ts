import type { Claim } from '../../../core/claims/claim.ts';
import type { StoryView } from '../../../core/pack/fact-view.ts';

/** A story of the tests' own, with a fact of each kind that a card shows in its way. */
export const story: StoryView = {
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
      stages: ['considering', 'agreed-in-principle'],
      evidence: [
        { paragraph: 3, quote: 'weighing a ferry' },
        { paragraph: 6, quote: 'still being weighed' },
      ],
    },
    words: {
      id: 'words',
      kind: 'statement',
      statement: 'Her statement on the ferry.',
      asOf: '2021-11-01',
      evidence: [{ paragraph: 2, quote: 'We are only talking' }],
      quotation: {
        speaker: 'Ada Holm, harbour master',
        sentences: ['We are only talking.', 'A ferry is a long way off.'],
      },
    },
  },
  subjects: { price: 'what it would cost' },
};

const signed: Claim = {
  block: 1,
  start: 0,
  end: 32,
  exact: 'The harbours have signed a deal.',
  fact: 'ferry',
  verdict: 'exaggerated',
  reason: 'later-stage',
  stage: 'agreed',
  cues: [{ id: 'sign', start: 18, end: 24 }],
};
const quotation = {
  person: 'holm',
  changes: [
    { kind: 'same', text: 'We are' },
    { kind: 'left-out', text: 'only talking' },
    { kind: 'added', text: 'agreed' },
  ],
} as const;

/** What can stand in a card, by a name. `press` is the button that unfolds more of it. */
export type CardState = {
  readonly claim: Claim;
  readonly of?: number;
  readonly isPinned?: boolean;
  readonly press?: readonly string[];
};

/** Every state of the card. */
export const cardStates: Readonly<Record<string, CardState>> = {
  'a stage above the source': { claim: signed },
  'a stage below it': {
    claim: { ...signed, verdict: 'downplayed', reason: 'earlier-stage', stage: 'rumoured' },
  },
  'a stage that matches': {
    claim: { ...signed, verdict: 'supported', reason: 'same', stage: 'considering' },
  },
  'a denial': { claim: { ...signed, verdict: 'refuted', reason: 'denied-by-source', stage: 'denied' } },
  'words that were changed': {
    claim: { ...signed, fact: 'words', verdict: 'refuted', reason: 'misquoted', quotation },
  },
  'words of someone else': {
    claim: {
      ...signed,
      fact: 'words',
      verdict: 'refuted',
      reason: 'misattributed',
      quotation: { person: 'holm', speaker: 'the mayor' },
    },
  },
  speculation: {
    claim: {
      ...signed,
      verdict: 'speculative',
      reason: 'speculation',
      cues: [{ id: 'speculators', start: 0, end: 12 }],
    },
  },
  'what the source is silent on': {
    claim: { ...signed, fact: 'silent', subject: 'price', verdict: 'not-in-source', reason: 'silent' },
  },
  'one claim of several on the same words': { claim: signed, of: 3 },
  'a card that is pinned': { claim: signed, isPinned: true },
  'more to do': { claim: signed, press: ['More'] },
  'a report': { claim: signed, press: ['More', 'Report a wrong verdict'] },
  'a text that was copied': { claim: signed, press: ['Copy correction'] },
};
