import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { readPlan } from './cli/fuzz/plan.ts';

/** What must hold for whatever comes in; `npm run fuzz` says for how long it is tried. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/fuzz/*.test.ts'],
    environment: 'node',
    provide: { fuzz: readPlan(process.env) },
    // One after the other, so that the time of each is its own.
    fileParallelism: false,
    isolate: false,
  },
});
