import { parseArgs } from 'node:util';
import { benchAdversarial } from './adversarial.ts';

const help = `npm run bench -- [--quick]

Measures the engine's speed. Fails where time grows faster than the length of a text.

  --quick   smaller texts, a few seconds
  --help    this text`;

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
});
if (values.help) {
  console.log(help);
} else {
  const steep = benchAdversarial(values.quick ? [1000, 10_000, 100_000] : [10_000, 100_000, 1_000_000]);
  console.log(steep.length === 0 ? 'All grow with length.' : `Grow faster than length: ${steep.join(', ')}.`);
  if (steep.length > 0) process.exitCode = 1;
}
