import { checkPage } from '../../../../core/check-page.ts';
import type { Claim } from '../../../../core/claims/claim.ts';
import type { Block } from '../../../../core/claims/page-text.ts';
import { bundledStory } from '../../../../core/pack/bundled-story.ts';

/** How a small page about the story begins in each language but English: its title and its first paragraph. */
const leads: Readonly<Record<string, readonly [title: string, first: string]>> = {
  de: [
    'Sega und Microsoft prüfen strategische Allianz für Super Game',
    'Sega und Microsoft teilten mit, dass sie eine strategische Allianz auf Azure erwägen.',
  ],
  es: [
    'Sega y Microsoft estudian una alianza estratégica para Super Game',
    'Sega y Microsoft comunicaron que están estudiando una alianza estratégica sobre Azure.',
  ],
  fr: [
    'Sega et Microsoft étudient une alliance stratégique pour Super Game',
    'Sega et Microsoft ont fait savoir qu’ils envisagent une alliance stratégique sur Azure.',
  ],
  it: [
    'Sega e Microsoft valutano un’alleanza strategica per Super Game',
    'Sega e Microsoft hanno comunicato che stanno valutando un’alleanza strategica su Azure.',
  ],
  ja: [
    'セガとマイクロソフトが戦略的提携を検討　Super Game創出へ',
    'セガとマイクロソフトは、Azureを軸とする戦略的提携を検討していると発表した。',
  ],
  ko: [
    '세가와 마이크로소프트, ‘슈퍼 게임’ 위한 전략적 제휴 검토',
    '세가와 마이크로소프트는 애저를 바탕으로 한 전략적 제휴를 검토하고 있다고 밝혔다.',
  ],
  pt: [
    'Sega e Microsoft estudam aliança estratégica para o Super Game',
    'A Sega e a Microsoft comunicaram que estão estudando uma aliança estratégica com o Azure.',
  ],
  zh: ['世嘉与微软考虑为“超级游戏”结成战略联盟', '世嘉与微软表示，双方正在考虑基于Azure的战略联盟。'],
};

/** The languages that the story is read in, English aside. */
export const otherLanguages: readonly string[] = Object.keys(leads);

/** What is claimed in a text that is a paragraph of a page about the story in one of these languages. */
export function claimsIn(language: string, text: string): readonly Claim[] {
  const lead = leads[language];
  if (!lead) throw new Error(`no page begins in "${language}": add its title and first paragraph here`);
  const [title, first] = lead;
  const blocks: readonly Block[] = [
    { kind: 'title', text: title },
    { kind: 'paragraph', text: first },
    { kind: 'paragraph', text },
  ];
  const page = { blocks, date: '2021-11-02', lang: language };
  return checkPage(page, bundledStory(language)).claims.filter((claim) => claim.block === 2);
}
