import { describe, expect, it } from 'vitest';
import { checkPage } from '../../../core/check-page.ts';
import type { PageText } from '../../../core/claims/page-text.ts';
import { bundledStory } from '../../../core/pack/bundled-story.ts';
import { claimsIn, outcome } from './page-about-story.ts';

const title = 'Sega and Microsoft consider a strategic alliance for Super Game';

/** What is claimed in a text that was taken from a page, as far as that is known; claims of its title left out. */
function outcomes(text: string, page: Omit<PageText, 'blocks'>, pageTitle?: string): string[] {
  const above = pageTitle === undefined ? [] : [{ kind: 'title' as const, text: pageTitle }];
  const { claims } = checkPage({ ...page, blocks: [...above, { kind: 'paragraph', text }] }, bundledStory());
  return claims.filter(({ block }) => block >= above.length).map(outcome);
}

describe.each([
  'The two companies have signed the deal.',
  'Super Game will be exclusive to Xbox.',
  'Super Game focuses on global, online, community and internet utilization.',
])('“%s”', (text) => {
  it('claims nothing by itself', () => {
    expect(outcomes(text, {})).toEqual([]);
  });

  it('claims as part of coverage what it claims there', () => {
    const there = claimsIn(text).map(outcome);
    expect(there).not.toEqual([]);
    expect(outcomes(text, { partOf: 'coverage', date: '2021-11-02', lang: 'en' }, title)).toEqual(there);
  });
});

it('A text that is coverage by itself stays so as part of a page that only mentions the story', () => {
  const text = 'Sega and Microsoft have signed a strategic alliance. The deal covers Super Game on Azure.';
  const page = {
    blocks: [
      { kind: 'title' as const, text: title },
      { kind: 'paragraph' as const, text },
    ],
  };
  const kind = (more: Partial<PageText>) => checkPage({ ...page, ...more }, bundledStory()).coverage.kind;
  expect(kind({})).toBe('coverage');
  expect(kind({ partOf: 'mention' })).toBe('coverage');
});
