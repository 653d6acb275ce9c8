import { describe, expect, it } from 'vitest';
import { checkPage } from '../../../core/check-page.ts';
import type { PageResult } from '../../../core/claims/page-text.ts';
import { bundledStory } from '../../../core/pack/bundled-story.ts';

function checked(title: string, ...paragraphs: readonly string[]): PageResult {
  const blocks = [
    { kind: 'title' as const, text: title },
    ...paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
  ];
  return checkPage({ blocks, date: '2021-11-03' }, bundledStory('en'));
}

describe('A page of questions and answers', () => {
  const answers = [
    'What is it? The two companies are considering a strategic alliance, and nothing has been signed.',
    'Who would do what? Large, global games would be made on Azure, Microsoft’s cloud platform.',
  ];

  it('is coverage where its title names both and its text calls them “the two companies”', () => {
    expect(checked('Sega and Microsoft: seven questions', ...answers).coverage.kind).toBe('coverage');
  });

  it('is none where the title names somebody else', () => {
    expect(checked('Sega, Microsoft and Nintendo: seven questions', ...answers).coverage.kind).not.toBe(
      'coverage',
    );
  });
});

describe('An announcement and what it announces', () => {
  const blocks = (text: string) => [
    { kind: 'title' as const, text: 'Sega y Microsoft estudian una alianza estratégica' },
    { kind: 'paragraph' as const, text },
  ];
  const status = (text: string) =>
    checkPage({ blocks: blocks(text), date: '2021-11-03' }, bundledStory('es'))
      .claims.filter((claim) => claim.block === 1 && claim.fact === 'alliance-status')
      .map(({ exact, verdict }) => `${verdict}: ${exact}`);

  it('are one claim where they say the same', () => {
    expect(status('Es oficial: Sega y Microsoft se alían.')).toEqual([
      'exaggerated: Es oficial: Sega y Microsoft se alían.',
    ]);
  });

  it('are two where they differ', () => {
    expect(status('Es oficial: Sega y Microsoft estudian una alianza.')).toEqual([
      'exaggerated: Es oficial',
      'supported: Sega y Microsoft estudian una alianza.',
    ]);
  });
});
