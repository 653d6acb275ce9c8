import { type Verdict, verdicts } from '../../core/claims/claim.ts';
import type { ArticleScore } from './score-article.ts';

/** A share from 0 to 1, or null where there is nothing to take a share of. */
export type Share = number | null;

/** Gold verdicts by what was predicted: `missed` for a gold claim not found, row `none` for false alarms. */
export type Confusion = Record<Verdict | 'none', Record<Verdict | 'missed', number>>;

/** The figures of a group of articles; `docs/evaluation.md` defines each. */
export type Figures = {
  pages: number;
  gold: number;
  predicted: number;
  matched: number;
  spare: number;
  precision: Share;
  recall: Share;
  claimF1: Share;
  verdictAccuracy: Share;
  reasonAccuracy: Share;
  macroF1: Share;
  macroF1OnMatches: Share;
  refutedPrecision: Share;
  coverageAccuracy: Share;
  /** False alarms on pages whose gold coverage is `none`. */
  falseAlarmsOnNone: number;
  confusion: Confusion;
};

/** Adds up the scores of some articles. */
export function figuresOf(scores: readonly ArticleScore[]): Figures {
  const confusion = confusionOf(scores);
  const matches = scores.flatMap(({ score }) => score.matches);
  const gold = matches.length + sum(scores, ({ score }) => score.missed.length);
  const falseAlarms = sum(scores, ({ score }) => score.falseAlarms.length);
  const spare = sum(scores, ({ score }) => score.spare.length);
  return {
    pages: scores.length,
    gold,
    predicted: matches.length + falseAlarms + spare,
    matched: matches.length,
    spare,
    ...claimFigures(matches.length, gold, falseAlarms),
    verdictAccuracy: share(matches.filter((match) => match.verdictAccepted).length, matches.length),
    reasonAccuracy: share(matches.filter((m) => m.gold.reason === m.predicted.reason).length, matches.length),
    macroF1: macroF1(confusion, true),
    macroF1OnMatches: macroF1(confusion, false),
    refutedPrecision: refutedPrecision(confusion),
    coverageAccuracy: share(scores.filter((s) => s.coverage === s.article.coverage).length, scores.length),
    falseAlarmsOnNone: sum(scores, (s) => (s.article.coverage === 'none' ? s.score.falseAlarms.length : 0)),
    confusion,
  };
}

/** Precision, recall and F1 of finding claims. */
export function claimFigures(matched: number, gold: number, falseAlarms: number) {
  return {
    precision: share(matched, matched + falseAlarms),
    recall: share(matched, gold),
    claimF1: f1(matched, falseAlarms, gold - matched),
  };
}

/** `part` of `whole`, or null for a share of nothing. */
export function share(part: number, whole: number): Share {
  return whole === 0 ? null : part / whole;
}

function f1(hits: number, falseAlarms: number, misses: number): Share {
  return share(2 * hits, 2 * hits + falseAlarms + misses);
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}

/** An accepted verdict lies on the diagonal under its own name, also where annotators listed it in `also`. */
function confusionOf(scores: readonly ArticleScore[]): Confusion {
  const row = () => ({ ...zeros(), missed: 0 });
  const table: Confusion = {
    supported: row(),
    exaggerated: row(),
    downplayed: row(),
    refuted: row(),
    speculative: row(),
    'not-in-source': row(),
    none: row(),
  };
  for (const { score } of scores) {
    for (const { gold, predicted, verdictAccepted } of score.matches) {
      if (verdictAccepted) table[predicted.verdict][predicted.verdict] += 1;
      else if (gold.verdict !== predicted.verdict) table[gold.verdict][predicted.verdict] += 1;
      else {
        // The gold verdict, but on a fact that it was not given for: a miss and a false alarm, off the diagonal.
        table[gold.verdict].missed += 1;
        table.none[predicted.verdict] += 1;
      }
    }
    for (const gold of score.missed) table[gold.verdict].missed += 1;
    for (const claim of score.falseAlarms) table.none[claim.verdict] += 1;
  }
  return table;
}

function zeros(): Record<Verdict, number> {
  return { supported: 0, exaggerated: 0, downplayed: 0, refuted: 0, speculative: 0, 'not-in-source': 0 };
}

/** The mean F1 of the verdicts that occur; without `unmatched`, misses and false alarms stay out. */
function macroF1(confusion: Confusion, unmatched: boolean): Share {
  const each: number[] = [];
  for (const verdict of verdicts) {
    const row = confusion[verdict];
    const hits = row[verdict];
    const misses = sum(verdicts, (other) => row[other]) - hits + (unmatched ? row.missed : 0);
    const alarms =
      sum(verdicts, (o) => confusion[o][verdict]) - hits + (unmatched ? confusion.none[verdict] : 0);
    const value = f1(hits, alarms, misses);
    if (value !== null) each.push(value);
  }
  return share(
    each.reduce((a, b) => a + b, 0),
    each.length,
  );
}

function refutedPrecision(confusion: Confusion): Share {
  const predicted = sum([...verdicts, 'none'] as const, (row) => confusion[row].refuted);
  return share(confusion.refuted.refuted, predicted);
}
