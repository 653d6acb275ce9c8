import type { BrowserFamily } from '../../cli/browsers/known-browsers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The family of browsers that a test file runs in. */
    family: BrowserFamily;
  }
}
