import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { browserVersion, majorVersion } from './browser-version.ts';
import {
  type BrowserFamily,
  type BrowserName,
  type KnownBrowser,
  knownBrowsers,
  minimumVersions,
  overrideVariables,
} from './known-browsers.ts';

/** A browser of this machine that can run the extension. */
export type FoundBrowser = {
  readonly name: BrowserName;
  readonly label: string;
  readonly family: BrowserFamily;
  readonly path: string;
  readonly version: string;
};

/** What a search gives: a browser, or the ones that were found and are too old. */
export type BrowserSearch =
  | { readonly found: FoundBrowser }
  | { readonly found?: undefined; readonly tooOld: readonly FoundBrowser[] };

/**
 * Looks for the first of the named browsers that is new enough: the one an environment variable names, else on
 * the PATH, else in its usual places. Throws where the variable names no usable browser.
 */
export async function findBrowser(names: readonly BrowserName[]): Promise<BrowserSearch> {
  const known = knownBrowsers.filter((browser) => names.includes(browser.name));
  for (const browser of known) {
    const path = process.env[overrideVariables[browser.family]];
    if (path) return { found: await overridden(browser, path) };
  }
  const tooOld: FoundBrowser[] = [];
  for (const browser of known) {
    for (const path of candidates(browser)) {
      const found = await inspect(browser, path);
      if (found && isNewEnough(found)) return { found };
      if (found) tooOld.push(found);
    }
  }
  return { tooOld };
}

/** One sentence on a browser that is too old, with the cure. */
export function describeTooOld({ label, version, family, path }: FoundBrowser): string {
  const wanted =
    family === 'chrome'
      ? `Chrome or Chromium ${minimumVersions.chrome}`
      : `Firefox ${minimumVersions.firefox}`;
  return `${label} ${version} (${path}) is too old: Plumbline needs ${wanted} or newer. Update it.`;
}

async function overridden(browser: KnownBrowser, path: string): Promise<FoundBrowser> {
  const variable = overrideVariables[browser.family];
  const found = await inspect(browser, path);
  if (!found)
    throw new Error(
      `${variable} names ${path}, which is no browser that can be started. Correct or unset it.`,
    );
  if (!isNewEnough(found)) throw new Error(`${describeTooOld(found)} (${variable} names it.)`);
  return found;
}

async function inspect(browser: KnownBrowser, path: string): Promise<FoundBrowser | undefined> {
  try {
    await access(path, constants.X_OK);
  } catch {
    return undefined;
  }
  const version = await browserVersion(path, browser.family);
  return version === undefined
    ? undefined
    : { name: browser.name, label: browser.label, family: browser.family, path, version };
}

function isNewEnough({ family, version }: FoundBrowser): boolean {
  return majorVersion(version) >= minimumVersions[family];
}

function candidates({ commands, places }: KnownBrowser): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath =
    process.platform === 'win32'
      ? []
      : commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...(places[process.platform] ?? []).map(expandVariables)];
}

function expandVariables(place: string): string {
  return place.replace(/%([^%]+)%/g, (_, name: string) => process.env[name] ?? '');
}
