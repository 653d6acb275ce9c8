import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { PageText } from '../../core/claims/page-text.ts';
import { decodeText } from './decode-text.ts';
import { readHtml } from './read-html.ts';
import { readPlainText } from './read-plain-text.ts';

/** The name that stands for standard input. */
export const standardInput = '-';

/** Reads a file, or standard input for `-`; throws one clear sentence where it cannot. */
export async function readInput(input: string): Promise<PageText> {
  const bytes = await readBytes(input);
  const extension = extname(input).toLowerCase();
  if (input !== standardInput && !['.html', '.htm', '.txt'].includes(extension)) {
    throw new Error('only .html, .htm and .txt files are read, or - for standard input');
  }
  const text = decodeText(bytes);
  if (text.trim() === '') throw new Error('it is empty');
  const isHtml = input === standardInput ? text.trimStart().startsWith('<') : extension !== '.txt';
  return isHtml ? readHtml(text) : readPlainText(text);
}

/** The path of an input: npm runs scripts in the project's folder, but names are meant from where its user stands. */
export function pathOf(input: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === 'check' && folder ? resolve(folder, input) : resolve(input);
}

async function readBytes(input: string): Promise<Uint8Array> {
  try {
    return input === standardInput ? await buffer(process.stdin) : await readFile(pathOf(input));
  } catch (error) {
    throw new Error(describeReadError(error));
  }
}

/** Why a file could not be read, and what to do about it. */
export function describeReadError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder: name the files in it';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read: check its permissions';
  return error instanceof Error ? error.message : String(error);
}
