import { checkPage } from '../../../../core/check-page.ts';
import type { Claim } from '../../../../core/claims/claim.ts';
import type { Block } from '../../../../core/claims/page-text.ts';
import { bundledStory } from '../../../../core/pack/bundled-story.ts';

const lead: readonly Block[] = [
  { kind: 'title', text: 'セガとマイクロソフトが戦略的提携を検討　Super Game創出へ' },
  {
    kind: 'paragraph',
    text: 'セガとマイクロソフトは、Azureを軸とする戦略的提携を検討していると発表した。',
  },
];

/** What is claimed in a text that is a paragraph of a Japanese page about the story. */
export function claimsIn(text: string): readonly Claim[] {
  const page = {
    blocks: [...lead, { kind: 'paragraph', text }] as const,
    date: '2021-11-02',
    lang: 'ja',
  };
  return checkPage(page, bundledStory('ja')).claims.filter((claim) => claim.block === lead.length);
}
