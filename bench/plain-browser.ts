import { type Browser, launch } from 'puppeteer-core';
import type { FoundBrowser } from '../cli/browsers/find-browser.ts';
import { chromiumArguments, pageSize } from '../cli/browsers/launch-settings.ts';

/** A browser without us, started as the one with us; `takesExtensions` where another is to be loaded. */
export function plainBrowser({ path }: FoundBrowser, takesExtensions = false): Promise<Browser> {
  return launch({
    executablePath: path,
    headless: true,
    ...(takesExtensions && { enableExtensions: true, pipe: true }),
    defaultViewport: pageSize,
    args: chromiumArguments({ headless: true }),
  });
}
