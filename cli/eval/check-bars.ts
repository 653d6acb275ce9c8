import { z } from 'zod';
import { type Group, type GroupFigures, groups } from './groups.ts';

const share = z.number().min(0).max(1);
const groupNames = Object.keys(groups) as [Group, ...Group[]]; // The keys of a constant object, which is not empty.

/** The least that each group of the whole corpus must reach. */
export const barsSchema = z.partialRecord(
  z.enum(groupNames),
  z.strictObject({
    precision: share.optional(),
    recall: share.optional(),
    claimF1: share.optional(),
    verdictAccuracy: share.optional(),
    reasonAccuracy: share.optional(),
    macroF1: share.optional(),
    refutedPrecision: share.optional(),
    coverageAccuracy: share.optional(),
  }),
);

/** One sentence for each bar that is not reached; a figure that does not exist reaches none. */
export function missedBars(figures: GroupFigures, bars: z.infer<typeof barsSchema>): string[] {
  const missed: string[] = [];
  for (const [group, least] of Object.entries(bars)) {
    for (const [figure, bar] of Object.entries(least ?? {})) {
      if (bar === undefined) continue;
      const reached = new Map(Object.entries(figures[group] ?? {})).get(figure);
      if (typeof reached === 'number' && reached >= bar) continue;
      const found = typeof reached === 'number' ? reached.toFixed(3) : 'nothing to measure';
      missed.push(`${group}: ${figure} is ${found}, below the bar of ${bar} in tests/corpus/bars.json`);
    }
  }
  return missed;
}
