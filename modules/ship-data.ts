import { resolve } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** Keys of rows that only the tests read. */
const forTests = new Set(['hit', 'miss']);

/** Ships `data/` compact: without the examples of its rows. The tests, which run them, read the files as they are. */
export default defineWxtModule({
  name: 'ship-data',
  setup(wxt) {
    const folder = resolve(wxt.config.root, 'data');
    addViteConfig(wxt, () => ({ plugins: [withoutExamples(folder)] }));
  },
});

function withoutExamples(folder: string) {
  return {
    name: 'data-without-examples',
    enforce: 'pre' as const,
    apply: 'build' as const,
    transform: (code: string, id: string) =>
      id.startsWith(folder) && id.endsWith('.json')
        ? JSON.stringify(JSON.parse(code), (name, value) =>
            forTests.has(name) && typeof value === 'string' ? undefined : value,
          )
        : undefined,
  };
}
