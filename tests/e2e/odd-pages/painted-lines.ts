import type { Page } from 'puppeteer-core';
import { paintedClaims } from '../../../cli/browsers/painted-claims.ts';

/** The claims painted in a page, each as its verdict and its words, without its full stop, sorted. */
export async function paintedLines(page: Page): Promise<string[]> {
  const claims = await paintedClaims(page);
  return claims.map(({ verdict, text }) => `${verdict}: ${text.replace(/[.。]$/, '')}`).sort();
}
