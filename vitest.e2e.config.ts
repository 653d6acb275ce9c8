import { defineConfig } from 'vitest/config';

const browsers = ['chrome', 'firefox'] as const;

/** The tests in real browsers: each file runs once in the Chrome family and once in Firefox, with a browser of its own. */
export default defineConfig({
  test: {
    // Two browsers at once on a small machine are slower than one after the other.
    fileParallelism: false,
    projects: browsers.map((family) => ({
      test: {
        name: family,
        include: ['tests/e2e/**/*.test.ts'],
        provide: { family },
        testTimeout: 60_000,
        hookTimeout: 120_000,
        // As long as pages are waited for elsewhere: slow machines draw a badge in seconds.
        expect: { poll: { timeout: 30_000 } },
      },
    })),
  },
});
