import type { ReportedPage } from '../core/export/reported-page.ts';
import { viewStory } from '../core/pack/fact-view.ts';
import type { StoryIndex } from '../core/pack/story-index.ts';
import { browser } from './browser.ts';
import { readTab } from './tab-states.ts';

/** All that is known of the page in a tab, for a report; nothing where no checked page is in it any more. */
export async function reportTab(tab: number, story: StoryIndex): Promise<ReportedPage | undefined> {
  const page = await readTab(tab);
  if (!page?.result || !page.excerpt || page.checkedAt === undefined) return undefined;
  const { url } = await browser.tabs.get(tab);
  if (url === undefined) return undefined;
  const { id, version } = story.pack;
  const positions = new Map(page.positions?.map(({ claim, ...position }) => [claim, position]));
  return {
    ...page.excerpt,
    url,
    checkedAt: page.checkedAt,
    result: page.result,
    positions: page.result.claims.map((_, index) => positions.get(index) ?? null),
    story: viewStory(story),
    dataset: { id, version },
  };
}
