import { appendFile, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserFamily } from '../../../cli/browsers/known-browsers.ts';
import { requestRecord } from '../../../cli/checks/request-record.ts';
import type { SeenRequest } from './recording-proxy.ts';

/** Adds what one test file's browser asked for to the record of the whole run, which `npm test` counts at its end. */
export async function keepRecord(family: BrowserFamily, seen: readonly SeenRequest[]): Promise<void> {
  const file = requestRecord(family);
  await mkdir(fileURLToPath(new URL('.', file)), { recursive: true });
  const lines = seen.map(
    ({ method, url, destination, status }) => `${method} ${url} ${destination || '-'} ${status}\n`,
  );
  await appendFile(file, lines.join(''));
}
