import { readFile, rm } from 'node:fs/promises';
import type { BrowserFamily } from '../browsers/known-browsers.ts';

/** The file in which the end-to-end tests of a family write down every request of their browsers, one a line. */
export function requestRecord(family: BrowserFamily): URL {
  return new URL(`../../artifacts/requests/${family}.txt`, import.meta.url);
}

/** Begins the record of a family anew. */
export async function forgetRequests(family: BrowserFamily): Promise<void> {
  await rm(requestRecord(family), { force: true });
}

/** One sentence on the requests of a run; each was held against the tests’ own pages when it was made. */
export async function describeRequests(family: BrowserFamily): Promise<string> {
  const text = await readFile(requestRecord(family), 'utf8').catch(() => '');
  const lines = text.split('\n').filter((line) => line !== '');
  const elsewhere = lines.filter(
    (line) => !/^\S+ http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/.test(line),
  );
  const hosts = [...new Set(elsewhere.map((line) => line.split(' ')[1]))];
  const told = hosts.length === 0 ? '' : `, which tests cause by what they press: ${hosts.join(', ')}`;
  return `${family}: ${lines.length} requests seen, ${elsewhere.length} of them to other machines${told} (artifacts/requests/${family}.txt)`;
}
