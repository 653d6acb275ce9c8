import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { benchAdversarial } from './adversarial.ts';
import { benchArchive } from './archive.ts';
import { benchBrowsers } from './browsers.ts';
import { benchEngine } from './engine.ts';
import { benchExtension } from './extension.ts';

const parts = ['engine', 'browsers', 'extension', 'archive', 'adversarial'] as const;

const help = `npm run bench -- [--quick] [--only ${parts.join('|')}[,…]]

Measures speed beside peers in the same run; docs/performance.md says how. Fails where time grows faster than the
length of a text, and where something breaks; its other figures fail nothing.

  --quick   smaller texts and fewer runs, about two minutes; no figure fails: such texts are too short to tell growth
  --only    some of the parts
  --help    this text`;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    only: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});

if (values.help) console.log(help);
else await bench(values.quick === true, values.only?.split(',') ?? parts);

async function bench(quick: boolean, only: readonly string[]): Promise<void> {
  const [cpu] = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  console.log(
    `${cpus().length} × ${cpu?.model ?? 'unknown'}, ${memory} GB, ${process.platform}, Node ${process.version}`,
  );
  if (only.includes('engine')) await benchEngine(quick);
  if (only.includes('browsers')) await benchBrowsers(quick);
  if (only.includes('extension')) await benchExtension(quick);
  if (only.includes('archive')) await benchArchive(quick);
  if (!only.includes('adversarial')) return;
  const steep = benchAdversarial(quick ? [1000, 10_000, 100_000] : [10_000, 100_000, 1_000_000]);
  console.log(steep.length === 0 ? 'All grow with length.' : `Grow faster than length: ${steep.join(', ')}.`);
  if (steep.length > 0 && !quick) process.exitCode = 1;
}
