import type { CorpusArticle } from './corpus-article.ts';
import { claimFigures, type Figures, figuresOf, type Share, share } from './figures.ts';
import type { ArticleScore } from './score-article.ts';

/** Articles that the rules may be written against, and those kept for measuring. */
export const splits = ['working', 'held-out', 'all'] as const;
export type Split = (typeof splits)[number];

/** The groups that are reported apart, each with who belongs to it. */
export const groups = {
  en: (article) => kindOf(article) === 'en',
  other: (article) => article.lang !== 'en',
  near: (article) => kindOf(article) === 'near',
  off: (article) => kindOf(article) === 'off',
  'all-english': (article) => article.lang === 'en',
  all: () => true,
} as const satisfies Record<string, (article: CorpusArticle) => boolean>;
export type Group = keyof typeof groups;

export type GroupFigures = Record<string, Figures>;

/** Whether an article belongs to a split: held out are the numbers that end in 3 or 7. */
export function inSplit(article: CorpusArticle, split: Split): boolean {
  return split === 'all' || /[37]$/.test(article.id) === (split === 'held-out');
}

/** The figures of every group that has articles. */
export function figuresByGroup(scores: readonly ArticleScore[]): GroupFigures {
  const found: GroupFigures = {};
  for (const [group, belongs] of Object.entries(groups)) {
    const members = scores.filter(({ article }) => belongs(article));
    if (members.length > 0) found[group] = figuresOf(members);
  }
  return found;
}

/** The figures of every language. */
export function figuresByLanguage(scores: readonly ArticleScore[]): GroupFigures {
  const members = Map.groupBy(scores, ({ article }) => article.lang);
  return Object.fromEntries([...members].map(([lang, list]) => [lang, figuresOf(list)]));
}

/** How well the claims on one fact are found and judged; a match counts under the gold claim's fact. */
export type FactFigures = {
  gold: number;
  matched: number;
  falseAlarms: number;
  precision: Share;
  recall: Share;
  claimF1: Share;
  verdictAccuracy: Share;
};

/** The figures of every fact that was annotated or predicted, most annotated first. */
export function figuresByFact(scores: readonly ArticleScore[]): Record<string, FactFigures> {
  const matches = scores.flatMap(({ score }) => score.matches);
  const missed = scores.flatMap(({ score }) => score.missed);
  const alarms = scores.flatMap(({ score }) => score.falseAlarms);
  const facts = new Set([...matches.map(({ gold }) => gold), ...missed, ...alarms].map(({ fact }) => fact));
  const rows = [...facts].map((fact): [string, FactFigures] => {
    const own = matches.filter(({ gold }) => gold.fact === fact);
    const gold = own.length + missed.filter((claim) => claim.fact === fact).length;
    const falseAlarms = alarms.filter((claim) => claim.fact === fact).length;
    const right = own.filter(({ verdictAccepted }) => verdictAccepted).length;
    const verdictAccuracy = share(right, own.length);
    return [
      fact,
      {
        gold,
        matched: own.length,
        falseAlarms,
        ...claimFigures(own.length, gold, falseAlarms),
        verdictAccuracy,
      },
    ];
  });
  return Object.fromEntries(rows.sort(([, a], [, b]) => b.gold - a.gold));
}

function kindOf(article: CorpusArticle): string {
  return article.id.slice(0, article.id.indexOf('-'));
}
