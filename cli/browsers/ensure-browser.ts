import { describeTooOld, type FoundBrowser, findBrowser } from './find-browser.ts';
import { installBrowser, whatToInstall } from './install-browser.ts';
import { type BrowserName, knownBrowsers } from './known-browsers.ts';

/** The first of the named browsers that can run the extension, installed if need be. Throws one line with the cure if none can. */
export async function ensureBrowser(names: readonly BrowserName[]): Promise<FoundBrowser> {
  const search = await findBrowser(names);
  if (search.found) return search.found;
  const [old] = search.tooOld;
  if (old) throw new Error(describeTooOld(old));

  const family = knownBrowsers.find((browser) => names.includes(browser.name))?.family ?? 'chrome';
  // apt knows Chromium and Firefox: nothing else that was asked for by name can come of it.
  if (!names.includes(family === 'chrome' ? 'chromium' : 'firefox'))
    throw new Error(`${names.join(', ')}: ${whatToInstall(family)}`);
  await installBrowser(family);
  const again = await findBrowser(names);
  if (again.found) return again.found;
  throw new Error(again.tooOld[0] ? describeTooOld(again.tooOld[0]) : whatToInstall(family));
}
