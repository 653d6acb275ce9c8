import { relative } from 'node:path';
import { projectVersion } from '../checks/built/inspect-extension.ts';
import { lintPackage } from '../checks/built/lint-package.ts';
import { checks } from '../checks/checks.ts';
import { packageLines } from '../package/print-packages.ts';
import { rebuildPackages } from '../package/rebuild-packages.ts';
import { buildPackages, packagePath, type StorePackage, stores } from '../package/store-package.ts';
import { auditShipped } from './audit-shipped.ts';
import { layOutRelease } from './lay-out-release.ts';
import { readChanges } from './read-changes.ts';

/** One step of a rehearsal. It gives a line or more on what it found, and throws where a release would be wrong. */
export type Step = { readonly name: string; run(): Promise<string> };

/** All that is done for a release but publishing, in order. Checks have the names that `npm test` knows them by. */
export function rehearsalSteps(): readonly Step[] {
  const packages: StorePackage[] = [];
  return [
    { name: 'changes', run: async () => readChanges(await projectVersion()) },
    ...checks.map(({ name, run }) => ({
      name,
      run: async () => {
        const { passed, failures } = await run();
        if (failures.length > 0) throw new Error(failures.join('\n'));
        return `${passed} passed`;
      },
    })),
    {
      name: 'packages',
      run: async () => {
        for (const store of stores) packages.push(...(await buildPackages(store)));
        return packageLines(packages).join('\n');
      },
    },
    {
      name: 'linter',
      run: async () => {
        const { faults, expected } = await lintPackage(packagePath('firefox-mv3'));
        if (faults.length > 0) throw new Error(faults.join('\n'));
        return ['0 errors; warnings that are expected:', ...expected].join('\n');
      },
    },
    {
      name: 'rebuild',
      run: async () => {
        const rebuilt = await rebuildPackages(packages);
        const lines = rebuilt.map(
          ({ name, first, again }) => `${name}\n  built   ${first}\n  rebuilt ${again}`,
        );
        if (rebuilt.some(({ first, again }) => first !== again)) throw new Error(lines.join('\n'));
        return lines.join('\n');
      },
    },
    { name: 'audit', run: auditShipped },
    {
      name: 'release',
      run: async () => {
        const folder = await layOutRelease(packages, await readChanges(await projectVersion()));
        return `${relative(process.cwd(), folder)} has what the stores would get. Nothing was published.`;
      },
    },
  ];
}
