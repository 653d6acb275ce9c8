import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { PageText } from '../core/claims/page-text.ts';
import { benchArchivePeers } from './archive-peers.ts';
import { printTable } from './measure.ts';
import { readNews } from './news.ts';

const program = fileURLToPath(new URL('../cli/check.ts', import.meta.url));
const samples = 8; // How often memory is looked at on the way.

/** Streams generated records through `check --jsonl`, prints pages a second and the memory on the way. */
export async function benchArchive(quick: boolean): Promise<void> {
  const megabytes = quick ? 10 : 1000;
  const rows = [['threads', 'seconds', 'pages/s', 'MB/s', `memory in MB, ${samples} times on the way`]];
  for (const each of ['1', 'all']) rows.push([each, ...(await runArchive(megabytes, each))]);
  printTable(`Archive of ${megabytes} MB as JSON lines (${availableParallelism()} cores)`, rows);
  benchArchivePeers(hundredPages(), quick);
}

async function runArchive(megabytes: number, jobs: string): Promise<readonly string[]> {
  const hundred = hundredRecords();
  const rounds = Math.ceil((megabytes * 1e6) / hundred.length);
  const child = spawn(process.execPath, [program, '--jsonl', '--jobs', jobs], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  let lines = 0;
  child.stdout.on('data', (bytes: Buffer) => {
    for (const byte of bytes) if (byte === 0x0a) lines += 1;
  });
  const start = performance.now();
  const memory: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (!child.stdin.write(hundred)) await once(child.stdin, 'drain');
    if (round >= ((memory.length + 1) * rounds) / (samples + 1)) memory.push(residentOf(child.pid));
  }
  child.stdin.end();
  const [code] = await closed;
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0 || lines !== rounds * 100) throw new Error(`check ended with ${code} after ${lines} lines`);
  const rates = [lines / seconds, (rounds * hundred.length) / 1e6 / seconds].map((rate) => rate.toFixed(0));
  return [seconds.toFixed(1), ...rates, `  ${memory.map((each) => each.toFixed(0)).join(' ')}`];
}

/** A hundred pages in the proportions of the archive. */
function hundredPages(): readonly PageText[] {
  return readNews().find(({ kind }) => kind === 'archive')?.pages ?? [];
}

function hundredRecords(): string {
  const records = hundredPages().map(({ blocks: [title, ...blocks], date }, id) => {
    const record = { id, title: title?.text, date, lang: 'en', paragraphs: blocks.map((each) => each.text) };
    return `${JSON.stringify(record)}\n`;
  });
  return records.join('');
}

/** Memory of a process in megabytes, as Linux counts it; nothing that can be measured elsewhere. */
function residentOf(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1000;
}
