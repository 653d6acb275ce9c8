import { checkPage } from '../../../../core/check-page.ts';
import type { Claim } from '../../../../core/claims/claim.ts';
import type { Block } from '../../../../core/claims/page-text.ts';
import { bundledStory } from '../../../../core/pack/bundled-story.ts';

type Lead = { readonly title: string; readonly first: string };

/** How a small page about the story begins in the languages that are read by characters and share their tests. */
export const leads = {
  ko: {
    title: '세가와 마이크로소프트, ‘슈퍼 게임’ 위한 전략적 제휴 검토',
    first: '세가와 마이크로소프트는 애저를 바탕으로 한 전략적 제휴를 검토하고 있다고 밝혔다.',
  },
  zh: {
    title: '世嘉与微软考虑为“超级游戏”结成战略联盟',
    first: '世嘉与微软表示，双方正在考虑基于Azure的战略联盟。',
  },
} satisfies Record<string, Lead>;

export type UnspacedLanguage = keyof typeof leads;

/** What is claimed in a text that is a paragraph of a page about the story in the given language. */
export function claimsIn(language: UnspacedLanguage, text: string): readonly Claim[] {
  const { title, first } = leads[language];
  const blocks: readonly Block[] = [
    { kind: 'title', text: title },
    { kind: 'paragraph', text: first },
    { kind: 'paragraph', text },
  ];
  const page = { blocks, date: '2021-11-02', lang: language };
  return checkPage(page, bundledStory(language)).claims.filter((claim) => claim.block === 2);
}
