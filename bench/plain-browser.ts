import { type Browser, launch } from 'puppeteer-core';
import type { FoundBrowser } from '../cli/browsers/find-browser.ts';

/** A browser without us; `takesExtensions` where another is to be loaded. */
export function plainBrowser({ path }: FoundBrowser, takesExtensions = false): Promise<Browser> {
  return launch({
    executablePath: path,
    headless: true,
    ...(takesExtensions && { enableExtensions: true, pipe: true }),
    args: ['--no-first-run', '--disable-background-networking', '--no-sandbox'],
  });
}
