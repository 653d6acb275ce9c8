import type { Page } from 'puppeteer-core';

/** Gathers what a page's console has of errors, from now on: those of the page, and of our scripts in it. */
export function complaintsOf(page: Page): readonly string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(String(error)));
  return found;
}
