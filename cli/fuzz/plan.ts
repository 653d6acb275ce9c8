import { z } from 'zod';

/** The seed of `npm test`: the same cases on every machine and every day. */
export const fixedSeed = 20_211_101;

const planSchema = z.strictObject({
  seed: z.int(),
  /** For each target, in milliseconds; without it, each tries the number of cases that it names. */
  time: z.number().positive().exactOptional(),
  /** Where fast-check found a failure: tries that one case and shrinks it again. */
  path: z.string().exactOptional(),
});

/** How long and from which seed the targets are tried. */
export type FuzzPlan = z.infer<typeof planSchema>;

/** The environment variable that `npm run fuzz` hands its plan over in, as JSON. */
export const planVariable = 'PLUMBLINE_FUZZ';

/** The plan that `npm run fuzz` made, or that of `npm test`. */
export function readPlan(environment: NodeJS.ProcessEnv): FuzzPlan {
  const given = environment[planVariable];
  return given === undefined ? { seed: fixedSeed } : planSchema.parse(JSON.parse(given));
}
