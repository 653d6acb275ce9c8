import { z } from 'zod';
import { type Group, type GroupFigures, groups, type Split, splits } from './groups.ts';

const share = z.number().min(0).max(1);
const groupNames = Object.keys(groups) as [Group, ...Group[]]; // The keys of a constant object, which is not empty.

const groupBars = z.partialRecord(
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
    falseAlarmsOnNone: z.int().min(0).optional().describe('The most that there may be'),
  }),
);

/** What each group of each split of the corpus must reach. */
export const barsSchema = z.partialRecord(z.enum(splits), groupBars);

/** One sentence for each bar that is not reached; a figure that does not exist reaches none. */
export function missedBars(
  figures: Partial<Record<Split, GroupFigures>>,
  bars: z.infer<typeof barsSchema>,
): string[] {
  const missed: string[] = [];
  for (const split of splits) {
    for (const [group, least] of Object.entries(bars[split] ?? {})) {
      for (const [figure, bar] of Object.entries(least ?? {})) {
        if (bar === undefined) continue;
        const reached = new Map(Object.entries(figures[split]?.[group] ?? {})).get(figure);
        const most = figure === 'falseAlarmsOnNone';
        if (typeof reached === 'number' && (most ? reached <= bar : reached >= bar)) continue;
        const found = typeof reached === 'number' ? Number(reached.toFixed(3)) : 'nothing to measure';
        const side = most ? 'above' : 'below';
        missed.push(
          `${split}, ${group}: ${figure} is ${found}, ${side} the bar of ${bar} in tests/corpus/bars.json`,
        );
      }
    }
  }
  return missed;
}
