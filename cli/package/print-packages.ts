import type { StorePackage } from './store-package.ts';

/** A line for each package: its size in kB, its checksum and its name, which `sha256sum --check` takes from the second column on. */
export function packageLines(packages: readonly StorePackage[]): string[] {
  return packages.map(
    ({ name, size, sha256 }) => `${(size / 1000).toFixed(1).padStart(8)} kB  ${sha256}  ${name}`,
  );
}
