import { checkPage } from '../../../core/check-page.ts';
import type { Claim } from '../../../core/claims/claim.ts';
import type { Block, PageText } from '../../../core/claims/page-text.ts';
import { bundledStory } from '../../../core/pack/bundled-story.ts';

const lead: readonly Block[] = [
  { kind: 'title', text: 'Sega and Microsoft consider a strategic alliance for Super Game' },
  {
    kind: 'paragraph',
    text: 'Sega and Microsoft said that they are considering a strategic alliance on Azure.',
  },
];

/** A small page about the story that ends with a paragraph of the given text. */
export function pageAbout(text: string): PageText {
  return { blocks: [...lead, { kind: 'paragraph', text }], date: '2021-11-02', lang: 'en' };
}

/** What is claimed in a text that is a paragraph of a page about the story. */
export function claimsIn(text: string): readonly Claim[] {
  return checkPage(pageAbout(text), bundledStory()).claims.filter((claim) => claim.block === lead.length);
}

/** What a claim says, in short: `no-acquisition refuted`. */
export function outcome({ fact, verdict }: Pick<Claim, 'fact' | 'verdict'>): string {
  return `${fact} ${verdict}`;
}
