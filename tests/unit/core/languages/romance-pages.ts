import { checkPage } from '../../../../core/check-page.ts';
import type { Claim } from '../../../../core/claims/claim.ts';
import type { Block } from '../../../../core/claims/page-text.ts';
import { bundledStory } from '../../../../core/pack/bundled-story.ts';

type Lead = { readonly title: string; readonly first: string };

/** How a small page about the story begins in each of the Romance languages that share their tests. */
export const leads = {
  es: {
    title: 'Sega y Microsoft estudian una alianza estratégica para Super Game',
    first: 'Sega y Microsoft comunicaron que están estudiando una alianza estratégica sobre Azure.',
  },
  pt: {
    title: 'Sega e Microsoft estudam aliança estratégica para o Super Game',
    first: 'A Sega e a Microsoft comunicaram que estão estudando uma aliança estratégica com o Azure.',
  },
  it: {
    title: 'Sega e Microsoft valutano un’alleanza strategica per Super Game',
    first: 'Sega e Microsoft hanno comunicato che stanno valutando un’alleanza strategica su Azure.',
  },
} satisfies Record<string, Lead>;

export type RomanceLanguage = keyof typeof leads;

/** What is claimed in a text that is a paragraph of a page about the story in the given language. */
export function claimsIn(language: RomanceLanguage, text: string): readonly Claim[] {
  const { title, first } = leads[language];
  const blocks: readonly Block[] = [
    { kind: 'title', text: title },
    { kind: 'paragraph', text: first },
    { kind: 'paragraph', text },
  ];
  const page = { blocks, date: '2021-11-02', lang: language };
  return checkPage(page, bundledStory(language)).claims.filter((claim) => claim.block === 2);
}
