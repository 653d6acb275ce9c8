import { describe, expect, it } from 'vitest';
import { checkPage } from '../../../core/check-page.ts';
import type { Claim } from '../../../core/claims/claim.ts';
import { findFindings } from '../../../core/claims/findings.ts';
import { bundledStory } from '../../../core/pack/bundled-story.ts';

const blocks = [{ kind: 'title' }, { kind: 'paragraph' }, { kind: 'paragraph' }] as const;
const page = { about: true, facts: { status: 'alliance-status', acquisition: 'no-acquisition' } };

const claim = (
  block: number,
  fact: string,
  verdict: Claim['verdict'],
  reason: Claim['reason'] = 'same',
): Claim => ({
  block,
  start: 0,
  end: 4,
  exact: 'text',
  fact,
  verdict,
  reason,
  cues: [],
});
const above = claim(0, 'alliance-status', 'exaggerated', 'later-stage');
const below = claim(1, 'alliance-status', 'supported');

describe('A headline above its body', () => {
  it('is paired with the first claim below that keeps to the source', () => {
    const stronger = claim(1, 'alliance-status', 'exaggerated', 'later-stage');
    expect(findFindings(blocks, [above, stronger, below, below], page)).toEqual([
      { kind: 'headline-above-body', headline: 0, body: 2 },
    ]);
  });

  it.each([
    ['the body says the same', [above, claim(1, 'alliance-status', 'exaggerated', 'later-stage')]],
    ['the body speaks of another fact', [above, claim(1, 'azure', 'supported')]],
    ['the title keeps to the source', [claim(0, 'alliance-status', 'supported'), below]],
    [
      'the title is more certain, not later',
      [claim(0, 'azure-games', 'exaggerated', 'more-certain'), claim(1, 'azure-games', 'supported')],
    ],
    ['what is stronger stands below', [below, claim(2, 'alliance-status', 'exaggerated', 'later-stage')]],
  ])('is not found where %s', (_, claims) => {
    expect(findFindings(blocks, claims, page)).toEqual([]);
  });
});

describe('A missing denial', () => {
  const asked = claim(1, 'no-acquisition', 'speculative', 'speculation');
  const told = claim(2, 'no-acquisition', 'refuted', 'denied-by-source');

  it('is found with all claims that speak of a takeover', () => {
    expect(findFindings(blocks, [below, asked, told], page)).toEqual([
      { kind: 'denial-missing', fact: 'no-acquisition', claims: [1, 2] },
    ]);
  });

  it.each([
    ['the page denies it', page, [asked, claim(2, 'no-acquisition', 'supported')]],
    ['the page speaks of another time', page, [claim(1, 'no-acquisition', 'not-in-source', 'outside-date')]],
    ['the page is about something else', { ...page, about: false }, [asked, told]],
    ['the story has no such fact', { ...page, facts: {} }, [asked, told]],
  ])('is not found where %s', (_, about, claims) => {
    expect(findFindings(blocks, claims, about)).toEqual([]);
  });
});

it('A page is told both, from its text alone', () => {
  const { findings, claims } = checkPage(
    {
      blocks: [
        { kind: 'title', text: 'Sega and Microsoft sign strategic alliance' },
        { kind: 'paragraph', text: 'Sega and Microsoft are considering a strategic alliance on Azure.' },
        { kind: 'paragraph', text: 'Could Microsoft buy Sega one day?' },
      ],
    },
    bundledStory(),
  );
  expect(findings.map(({ kind }) => kind)).toEqual(['headline-above-body', 'denial-missing']);
  const [pair, missing] = findings;
  const words = (index: number) => claims[index]?.exact;
  expect(pair?.kind === 'headline-above-body' && [words(pair.headline), words(pair.body)]).toEqual([
    'Sega and Microsoft sign strategic alliance',
    'Sega and Microsoft are considering a strategic alliance on Azure.',
  ]);
  expect(missing?.kind === 'denial-missing' && missing.claims.map(words)).toEqual([
    'Could Microsoft buy Sega one day?',
  ]);
});
