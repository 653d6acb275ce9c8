import { verdicts } from '../../core/claims/claim.ts';
import type { Confusion, Figures, Share } from './figures.ts';
import type { FactFigures, GroupFigures } from './groups.ts';
import { textTable } from './text-table.ts';

const columns: readonly [head: string, cell: (figures: Figures) => string][] = [
  ['pages', (f) => String(f.pages)],
  ['gold', (f) => String(f.gold)],
  ['found', (f) => String(f.predicted)],
  ['spare', (f) => String(f.spare)],
  ['prec.', (f) => percent(f.precision)],
  ['recall', (f) => percent(f.recall)],
  ['F1', (f) => percent(f.claimF1)],
  ['verdict', (f) => percent(f.verdictAccuracy)],
  ['reason', (f) => percent(f.reasonAccuracy)],
  ['macro-F1', (f) => percent(f.macroF1)],
  ['on matches', (f) => percent(f.macroF1OnMatches)],
  ['refuted prec.', (f) => percent(f.refutedPrecision)],
  ['coverage', (f) => percent(f.coverageAccuracy)],
  ['alarms on none', (f) => String(f.falseAlarmsOnNone)],
];

/** A row of figures per group. */
export function figuresTable(label: string, groups: GroupFigures): string {
  const rows = Object.entries(groups).map(([name, figures]) => [
    name,
    ...columns.map(([, cell]) => cell(figures)),
  ]);
  return textTable([label, ...columns.map(([head]) => head)], rows);
}

/** A row of figures per fact. */
export function factTable(facts: Record<string, FactFigures>): string {
  const rows = Object.entries(facts).map(([fact, f]) => [
    fact,
    ...[f.gold, f.matched, f.falseAlarms].map(String),
    ...[f.precision, f.recall, f.claimF1, f.verdictAccuracy].map(percent),
  ]);
  return textTable(['fact', 'gold', 'matched', 'alarms', 'prec.', 'recall', 'F1', 'verdict'], rows);
}

/** Gold verdicts down, predicted verdicts across. */
export function confusionTable(confusion: Confusion): string {
  const across = [...verdicts, 'missed'] as const;
  const rows = [...verdicts, 'none' as const].map((gold) => [
    gold === 'none' ? '(no claim)' : gold,
    ...across.map((predicted) => String(confusion[gold][predicted] || '·')),
  ]);
  return textTable(['gold \\ predicted', ...across], rows);
}

/** A share as a percentage with one decimal; a dash where there is none. */
export function percent(value: Share): string {
  return value === null ? '–' : (value * 100).toFixed(1);
}
