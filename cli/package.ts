/** `npm run package`: makes the files that the stores of Chrome, Edge and Firefox take, in `.output/`. */
import { parseArgs } from 'node:util';
import { packageLines } from './package/print-packages.ts';
import { buildPackages, stores } from './package/store-package.ts';

const usage = `Usage: npm run package -- [--browser ${stores.join('|')}]`;

try {
  const { values } = parseArgs({ options: { browser: { type: 'string' } } });
  const wanted = stores.filter((store) => values.browser === undefined || values.browser === store);
  if (wanted.length === 0) throw new Error(`There is no store for ${values.browser}. ${usage}`);
  for (const store of wanted) for (const line of packageLines(await buildPackages(store))) console.log(line);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
