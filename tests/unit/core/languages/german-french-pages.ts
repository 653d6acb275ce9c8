import { checkPage } from '../../../../core/check-page.ts';
import type { Claim } from '../../../../core/claims/claim.ts';
import type { Block } from '../../../../core/claims/page-text.ts';
import { bundledStory } from '../../../../core/pack/bundled-story.ts';

type Lead = { readonly title: string; readonly first: string };

/** How a small page about the story begins in German and in French. */
export const leads = {
  de: {
    title: 'Sega und Microsoft prüfen strategische Allianz für Super Game',
    first: 'Sega und Microsoft teilten mit, dass sie eine strategische Allianz auf Azure erwägen.',
  },
  fr: {
    title: 'Sega et Microsoft étudient une alliance stratégique pour Super Game',
    first: 'Sega et Microsoft ont fait savoir qu’ils envisagent une alliance stratégique sur Azure.',
  },
} satisfies Record<string, Lead>;

export type LeadLanguage = keyof typeof leads;

/** What is claimed in a text that is a paragraph of a page about the story in the given language. */
export function claimsIn(language: LeadLanguage, text: string): readonly Claim[] {
  const { title, first } = leads[language];
  const blocks: readonly Block[] = [
    { kind: 'title', text: title },
    { kind: 'paragraph', text: first },
    { kind: 'paragraph', text },
  ];
  const page = { blocks, date: '2021-11-02', lang: language };
  return checkPage(page, bundledStory(language)).claims.filter((claim) => claim.block === 2);
}
