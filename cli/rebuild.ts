/** `npm run rebuild`: makes the packages, makes them again from the zip file of sources in an empty folder, and compares. */
import { rebuildPackages } from './package/rebuild-packages.ts';
import { buildPackages, type StorePackage, stores } from './package/store-package.ts';

try {
  const packages: StorePackage[] = [];
  for (const store of stores) packages.push(...(await buildPackages(store)));
  for (const { name, first, again } of await rebuildPackages(packages)) {
    console.log(`${first === again ? '✓' : '✗'} ${name}\n    built    ${first}\n    rebuilt  ${again}`);
    if (first !== again) process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
