import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Unit tests and house rules. `browser.*` is WXT's in-memory browser; a file that needs a DOM asks for happy-dom. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/rules/**/*.test.ts'],
    environment: 'node',
    restoreMocks: true,
  },
});
