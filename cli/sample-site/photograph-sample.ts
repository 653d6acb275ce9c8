import { mkdir, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoadedBrowser } from '../browsers/loaded-browser.ts';
import { hoverClaim, waitForClaim } from '../browsers/painted-claims.ts';
import { readPopup, summaryTable } from '../browsers/popup-summary.ts';
import type { Site } from './serve-site.ts';

const folder = fileURLToPath(new URL('../../artifacts/', import.meta.url));

/** The claim of the sample page whose card is shown. */
const shownClaim = 'have signed a strategic alliance';

/** Without a display: takes pictures of the sample page with a card and of the popup, and prints what the popup says. */
export async function photographSample(
  loaded: LoadedBrowser,
  site: Site,
  interrupted: AbortSignal,
): Promise<void> {
  const { browser, found } = loaded;
  const work = async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/signed-deal.html`);
    await waitForClaim(page, shownClaim);
    await hoverClaim(page, shownClaim);
    const pagePicture = await save(`${found.name}-page.png`, await page.screenshot());

    await page.keyboard.press('Escape');
    const popup = await loaded.openPopup(page);
    const summary = await readPopup(popup);
    const popupPicture = await save(`${found.name}-popup.png`, await popup.screenshot());
    await popup.close();

    console.log(`\nThe popup on ${page.url()} in ${found.label} ${found.version}:\n${summary.headline}\n`);
    console.log(`${summaryTable(summary)}\n`);
    console.log(`There is no display here, so look at the pictures:\n  ${pagePicture}\n  ${popupPicture}`);
  };
  const stop = new Promise<never>((_, reject) => {
    interrupted.addEventListener('abort', () => reject(new Error('Interrupted.')), { once: true });
  });
  await Promise.race([work(), stop]);
}

async function save(name: string, picture: Uint8Array): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(folder + name, picture);
  return relative(process.cwd(), folder + name);
}
