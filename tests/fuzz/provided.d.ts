import type { FuzzPlan } from '../../cli/fuzz/plan.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** How long and from which seed the targets are tried. */
    fuzz: FuzzPlan;
  }
}
