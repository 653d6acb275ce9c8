import { hoverClaim, waitForClaim } from '../browsers/painted-claims.ts';
import { type GoldenPage, goldenPages } from './golden-pages.ts';
import { openSite, type Scene, takePopup } from './scenes.ts';

/** A card and a popup in each language, on a page in that language. */
export function languageScenes(): Scene[] {
  return goldenPages().flatMap(({ language, path, words }: GoldenPage): Scene[] => [
    {
      name: `card-${language}`,
      take: async (stage) => {
        await stage.own.choose({ language: tagOf(language) });
        const page = await openSite(stage, path);
        await waitForClaim(page, words);
        await hoverClaim(page, words);
        return page.screenshot();
      },
    },
    {
      name: `popup-${language}`,
      take: async (stage) => {
        await stage.own.choose({ language: tagOf(language) });
        return takePopup(stage, path);
      },
    },
  ]);
}

/** The tag that the strings of a language go by. */
function tagOf(language: string): string {
  return language === 'zh' ? 'zh-CN' : language;
}
