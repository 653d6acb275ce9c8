import { describe, expect, test } from 'vitest';
import { reportPage } from '../../../../cli/check/page-report.ts';
import { printReport } from '../../../../cli/check/print-report.ts';
import type { Claim } from '../../../../core/claims/claim.ts';
import type { PageResult, PageText } from '../../../../core/claims/page-text.ts';
import { bundledStory } from '../../../../core/pack/bundled-story.ts';

const title = { kind: 'title', text: 'Two firms weigh a pact' } as const;
const paragraph = { kind: 'paragraph', text: 'So far. They signed a pact.' } as const;
const page: PageText = { blocks: [title, paragraph], date: '2021-11-01', lang: 'en' };
const claim: Claim = {
  block: 1,
  start: 8,
  end: 27,
  exact: 'They signed a pact.',
  fact: 'alliance-status',
  verdict: 'exaggerated',
  reason: 'later-stage',
  stage: 'agreed',
  cues: [{ id: 'sign', start: 13, end: 19 }],
};
const result: PageResult = {
  coverage: { kind: 'coverage', score: 4.5, evidence: [{ id: 'names-both', weight: 1.5, count: 3 }] },
  claims: [claim],
  findings: [],
};

describe('A report for programs', () => {
  test('counts paragraphs from nought, without the title', () => {
    expect(reportPage(page, { result })).toEqual({
      title: 'Two firms weigh a pact',
      date: '2021-11-01',
      lang: 'en',
      coverage: 'coverage',
      score: 4.5,
      evidence: result.coverage.evidence,
      claims: [
        {
          fact: 'alliance-status',
          verdict: 'exaggerated',
          reason: 'later-stage',
          exact: 'They signed a pact.',
          paragraph: 0,
          start: 8,
          end: 27,
          cues: [{ id: 'sign', exact: 'signed', start: 13, end: 19 }],
          stage: 'agreed',
        },
      ],
      findings: [],
    });
  });

  test('gives the title −1', () => {
    const report = reportPage(page, { result: { ...result, claims: [{ ...claim, block: 0 }] } });
    expect(report.claims[0]?.paragraph).toBe(-1);
  });

  test('counts the same where there is no title', () => {
    const report = reportPage(
      { blocks: [paragraph] },
      { result: { ...result, claims: [{ ...claim, block: 0 }] } },
    );
    expect(report).toMatchObject({ title: null, date: null, lang: null, claims: [{ paragraph: 0 }] });
  });
});

describe('A report for people', () => {
  const print = (drawing = { colours: false, explain: false }, given = page, answer = result) =>
    printReport('a.txt', reportPage(given, { result: answer }), bundledStory(), drawing);

  test('tells verdict, place, words, reason and stage', () => {
    const text = print();
    expect(text).toContain('2021-11-01 · en');
    expect(text).toContain('names-both +1.5 ×3');
    expect(text).toContain('1 claim: ▲ 1 Stronger than the source');
    expect(text).toContain(
      '▲ Stronger than the source · paragraph 1 · alliance-status\n  │ They signed a pact.\n',
    );
    expect(text).toContain('This page: agreed.');
    expect(text).not.toContain('Decided by');
  });

  test('tells the words that decided and both stages when asked to explain', () => {
    expect(print({ colours: false, explain: true })).toContain(
      [
        '  The page puts the deal at a later stage than the source does.',
        '  Decided by “signed” (sign).',
        '  This page: agreed. The source: considering to agreed in principle.',
        '  The source says: ',
      ].join('\n'),
    );
  });

  test('tells what is true of the page as a whole, with the claims that show it', () => {
    const speculated: Claim = {
      ...claim,
      exact: 'A takeover?',
      fact: 'no-acquisition',
      verdict: 'speculative',
    };
    const text = print(undefined, page, {
      ...result,
      claims: [{ ...claim, block: 0, start: 0, end: 22, exact: title.text }, claim, speculated],
      findings: [
        { kind: 'headline-above-body', headline: 0, body: 1 },
        { kind: 'denial-missing', fact: 'no-acquisition', claims: [2] },
      ],
    });
    expect(text).toContain(
      [
        '! The headline says more than the article below it.',
        '  │ Two firms weigh a pact · title',
        '  │ They signed a pact. · paragraph 1',
        '',
        '! The page repeats speculation and leaves out that the source denies it.',
        '  │ A takeover? · paragraph 1',
      ].join('\n'),
    );
  });

  test('tells to whom the page gives the words of someone else', () => {
    const quotation = { person: 'sugino', speaker: 'Bond' };
    const answer: PageResult = { ...result, claims: [{ ...claim, reason: 'misattributed', quotation }] };
    expect(print(undefined, page, answer)).toContain('This page gives the words to Bond.');
  });

  test('has colours only when asked, and then marks the words that decided', () => {
    expect(print()).not.toContain('\u001b');
    expect(print({ colours: true, explain: false })).toContain('They \u001b[1msigned\u001b[22m a pact.');
  });

  test('passes no command of a page on to the terminal', () => {
    const text = 'A\u001b[2J\nbell\u0007';
    const bad: PageText = { blocks: [{ kind: 'title', text }], lang: '\u001b]0;x\u0007' };
    const answer: PageResult = {
      ...result,
      claims: [{ ...claim, block: 0, start: 0, end: text.length, exact: text, cues: [] }],
    };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through.
    expect(print(undefined, bad, answer)).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  test('shows what a quotation changed', () => {
    const quotation = {
      person: 'sugino',
      changes: [
        { kind: 'same', text: 'we are' },
        { kind: 'left-out', text: 'considering' },
        { kind: 'added', text: 'forming' },
      ],
    } as const;
    const text = print(undefined, page, { ...result, claims: [{ ...claim, quotation }] });
    expect(text).toContain('we are [-considering-] {+forming+}');
  });
});
