import { expect, test } from 'vitest';
import { importsOf, packageOf, packagesReached } from './imports.ts';
import { codeFiles, sourceFiles } from './source-files.ts';

/** Who may import whom: our own folders, and packages. A folder is named for what it may touch. */
const layers: Record<
  string,
  { folders: readonly string[]; packages: readonly string[] | 'any'; why: string }
> = {
  core: {
    folders: ['core', 'data'],
    packages: ['zod', 'diff'],
    why: 'core touches nothing: text and a story pack in, claims out',
  },
  page: {
    folders: ['page', 'core'],
    packages: [],
    why: 'page touches the DOM, and nothing of the browser’s',
  },
  platform: {
    folders: ['platform', 'core'],
    packages: ['wxt', 'webextension-polyfill', 'zod'],
    why: 'platform touches browser.*, and is the only folder that may',
  },
  components: {
    folders: ['components', 'core', 'locales'],
    packages: ['preact', '@preact/signals', '@floating-ui/dom'],
    why: 'components touch Preact: props in, callbacks out',
  },
  entrypoints: {
    folders: ['entrypoints', 'components', 'page', 'platform', 'core', 'data', 'locales'],
    packages: ['wxt', 'preact', '@preact/signals', 'virtual:words'],
    why: 'entrypoints wire the layers together and do nothing else',
  },
  cli: {
    folders: ['cli', 'components', 'page', 'platform', 'core', 'locales', 'data'],
    packages: 'any',
    why: 'cli touches files and the terminal',
  },
  modules: {
    folders: ['modules', 'platform', 'core', 'locales', 'data'],
    packages: ['wxt', '@wxt-dev/i18n', 'node:'],
    why: 'modules are steps of the build',
  },
};

test.each(Object.entries(layers))('%s imports only what it may', (layer, { folders, packages, why }) => {
  const wrong = codeFiles([layer]).flatMap((file) =>
    importsOf(file)
      .filter(({ target, isOwn }) =>
        isOwn
          ? !folders.includes(target.slice(0, Math.max(0, target.indexOf('/'))))
          : packages !== 'any' && !packages.includes(packageOf(target)),
      )
      .map(({ target }) => `${file.path} imports ${target}`),
  );
  expect(wrong, `${why}. Move the code to the folder that may touch this, or pass it in.`).toEqual([]);
});

test('In core, data is imported by core/pack and zod by the schemas in it', () => {
  const wrong = codeFiles(['core']).flatMap((file) =>
    importsOf(file)
      .filter(({ target, isOwn, isTypeOnly }) => {
        if (isTypeOnly) return false;
        if (isOwn) return target.startsWith('data/') && !file.path.startsWith('core/pack/');
        return (
          packageOf(target) === 'zod' && !/^core\/pack\/(story-pack|[a-z-]+-schema)\.ts$/.test(file.path)
        );
      })
      .map(({ target }) => `${file.path} imports ${target}`),
  );
  expect(wrong, 'Take the story as an argument; describe data in core/pack/<what>-schema.ts.').toEqual([]);
});

test('Only the locales’ types reach components, so that no language is bundled', () => {
  const wrong = codeFiles(['components']).filter((file) =>
    importsOf(file).some(
      ({ target, isOwn, isTypeOnly }) => isOwn && target.startsWith('locales/') && !isTypeOnly,
    ),
  );
  expect(
    wrong.map(({ path }) => path),
    'Use `import type`, and take strings from useStrings().',
  ).toEqual([]);
});

const injected: readonly { entry: RegExp; without: readonly string[] }[] = [
  {
    entry: /^entrypoints\/gate\.content/,
    without: ['zod', 'preact', '@preact/signals', 'webextension-polyfill'],
  },
  {
    entry: /^entrypoints\/annotator\.content/,
    without: ['zod', 'preact', '@preact/signals', '@floating-ui/dom'],
  },
  { entry: /^entrypoints\/cards\.content/, without: ['zod'] },
];

test.each(injected)('What $entry brings into a page stays light', ({ entry, without }) => {
  const files = codeFiles();
  const wrong = files
    .filter(({ path }) => entry.test(path))
    .flatMap(({ path }) => [...packagesReached(path, files)])
    .filter(([name]) => without.includes(name))
    .map(([, chain]) => chain);
  expect(
    wrong,
    `Import only types along this chain: ${without.join(', ')} would weigh on every page.`,
  ).toEqual([]);
});

test('core is checked without the types of the DOM', () => {
  const file = sourceFiles(['core']).find(({ path }) => path === 'core/tsconfig.json');
  const config: { extends?: unknown; compilerOptions?: { lib?: string[]; types?: string[] } } = JSON.parse(
    file?.text ?? '{}',
  );
  expect(
    config.extends,
    'The root’s settings would bring the DOM back: let core/tsconfig.json stand alone.',
  ).toBeUndefined();
  expect(config.compilerOptions?.types, 'Name no ambient types.').toEqual([]);
  expect(config.compilerOptions?.lib?.filter((lib) => !lib.startsWith('ES'))).toEqual([]);
  expect(config.compilerOptions?.lib, 'Without “lib”, TypeScript adds the DOM.').toBeDefined();
});
