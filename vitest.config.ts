import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { virtualWords } from './modules/locales/virtual-words.ts';

const locales = fileURLToPath(new URL('locales', import.meta.url));

/** Unit tests and house rules. `browser.*` is WXT's in-memory browser; a file that needs a DOM asks for happy-dom. */
export default defineConfig({
  plugins: [WxtVitest(), virtualWords(locales)],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/rules/**/*.test.ts'],
    environment: 'node',
    restoreMocks: true,
    // Some tests read all data: on a machine with other work that takes longer than a test is given by default.
    testTimeout: 30_000,
  },
});
