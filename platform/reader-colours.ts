import type { Verdict } from '../core/claims/claim.ts';
import { browser } from './browser.ts';

/** How the line of a verdict is drawn, as in the page's sheet. */
const lines: Readonly<Record<Verdict, string>> = {
  supported: 'solid 2px',
  exaggerated: 'double 2px',
  downplayed: 'dashed 2px',
  refuted: 'wavy 1.5px',
  speculative: 'dotted 3px',
  'not-in-source': 'solid 4px',
};

/** As in the page's sheet: tied to the root where elements inherit highlights, which spares long pages a look at each. */
const root = import.meta.env.FIREFOX ? '' : ':root';

/**
 * The rules for verdicts in colours of the reader's choice. A colour's digits stand in the name that it is painted
 * under, so that no rule of ours is ever wrong and none has to be taken back.
 */
export function readerColourRules(colours: Readonly<Partial<Record<Verdict, string>>>): string {
  return Object.entries(lines)
    .flatMap(([verdict, line]) => {
      // The table has every verdict as a key, and no other.
      const colour = colours[verdict as Verdict];
      if (colour === undefined) return [];
      const name = (part: string) => `${root}::highlight(plumbline-${verdict}${part}-${colour.slice(1)})`;
      return [
        `${name('')}, ${name('-start')} { text-decoration: underline ${line} ${colour}; text-underline-offset: 3px; }`,
        `${name('-wash')} { background-color: ${colour}33; }`,
      ];
    })
    .join('\n');
}

/** Lets a frame of a tab paint in the colours of the reader's choice. Does nothing where there are none, or no frame. */
export async function insertReaderColours(
  { tab, frame }: { readonly tab: number; readonly frame: number },
  colours: Readonly<Partial<Record<Verdict, string>>>,
): Promise<void> {
  const css = readerColourRules(colours);
  if (css === '') return;
  try {
    await browser.scripting.insertCSS({ target: { tabId: tab, frameIds: [frame] }, css });
  } catch (error) {
    // As in `injectAnnotator`: the page went away.
    console.debug(`Plumbline: no colours for tab ${tab}`, error);
  }
}
