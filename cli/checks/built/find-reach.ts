import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a library brings along and never does here: named, and taken out before the built code is searched. */
const dead: readonly { readonly name: string; readonly text: RegExp; readonly why: string }[] = [
  {
    name: 'Preact’s dangerouslySetInnerHTML',
    text: /\bdangerouslySetInnerHTML\b/g,
    why: 'a house rule keeps us from giving it',
  },
  {
    name: 'Preact’s assignment of it',
    text: /(\w+)\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\1\.__html\)/g,
    why: 'reached by dangerouslySetInnerHTML alone; on our own pages Trusted Types refuse it besides',
  },
];

/** What reaches out of the extension, or makes code or markup from text. */
const forbidden: readonly { readonly name: string; readonly text: RegExp }[] = [
  { name: 'asks the network', text: /\bfetch\s*\(|\bXMLHttpRequest\b|\bEventSource\b|\bsendBeacon\b/g },
  { name: 'opens a connection', text: /\bWebSocket\b|\bWebTransport\b|\bRTCPeerConnection\b/g },
  { name: 'loads code', text: /\bimportScripts\b|\bimport\s*\(\s*(?!["'`]\.{0,2}\/)/g },
  { name: 'makes code from text', text: /(?<![.\w])eval\s*\(|(?<![.\w])(?:new\s+)?Function\s*\(/g },
  {
    name: 'makes markup from text',
    text: /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b|\bcreateContextualFragment\b|\bdangerouslySetInnerHTML\b/g,
  },
  {
    name: 'leaves something in a page',
    text: /\b(?:local|session)Storage\b|\bindexedDB\b|\bdocument\.cookie\b/g,
  },
];

/** Addresses outside the package in what a document or a sheet loads. */
const loaded: Readonly<Record<string, RegExp>> = {
  '.html':
    /(?:src|href|action)\s*=\s*["'](?!\/(?!\/)|#)[^"']*|\bon\w+\s*=|<script(?![^>]*\bsrc=)[^>]*>|<base\b|rel=["'](?:dns-prefetch|preconnect|prefetch)/gi,
  '.css': /@import\b|url\(\s*["']?(?!data:|#)[^)]*/gi,
};

/** All that the code of a built extension could reach out with, a line each; empty where it is as it must be. */
export function findReach(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return files.flatMap((file) => {
    const kind = /\.(?:js|html|css)$/.exec(file)?.[0];
    if (kind === undefined) return [];
    return reachOf(readFileSync(join(folder, file), 'utf8'), kind).map((line) => `${file}: ${line}`);
  });
}

/** The same for the text of one file; `kind` is how its name ends. */
export function reachOf(text: string, kind: string): string[] {
  if (kind === '.html' && !/<meta http-equiv="x-dns-prefetch-control" content="off"\s*\/?>/.test(text))
    return ['has the hosts of its links looked up: a meta element “x-dns-prefetch-control” is missing'];
  if (kind !== '.js')
    return [...text.matchAll(loaded[kind] ?? /(?!)/g)].map(([found]) => `loads from elsewhere: ${found}`);
  const rest = dead.reduce((left, each) => left.replace(each.text, ''), text);
  return forbidden.flatMap((each) =>
    [...rest.matchAll(each.text)].map(
      ({ index }) => `${each.name}: …${rest.slice(Math.max(0, index - 40), index + 40)}…`,
    ),
  );
}

/** Whether a column of a line of built code stands in a library's dead code. Columns count from 1. */
export function isDeadCode(text: string, line: number, column: number): boolean {
  const at =
    text
      .split('\n')
      .slice(0, line - 1)
      .reduce((sum, each) => sum + each.length + 1, 0) +
    column -
    1;
  return dead.some((each) =>
    [...text.matchAll(each.text)].some(({ index, 0: found }) => at >= index && at < index + found.length),
  );
}
