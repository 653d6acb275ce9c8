import type { Span } from '../../core/claims/claim.ts';
import { type CorpusArticle, paragraphText } from './corpus-article.ts';
import type { ArticleScore } from './score-article.ts';
import { overlapOf, type PlacedClaim } from './score-claims.ts';

/** Everything that went wrong on one article, a paragraph each in page order; empty where nothing did. */
export function describeMisses({ article, coverage, score }: ArticleScore): string[] {
  const wrong = score.matches.filter(({ verdictAccepted }) => !verdictAccepted);
  const entries: { at: PlacedClaim; text: string }[] = [
    ...score.missed.map((gold) => {
      const rival = score.matches.find((match) => overlapOf(match.predicted, gold) > 0)?.predicted;
      const near = rival ?? score.falseAlarms.find((claim) => overlapOf(claim, gold) > 0);
      const note = near ? `   (there: ${pairOf(near)})` : '';
      return { at: gold, text: entry(article, 'MISSED', gold, `${pairOf(gold)}${note}`) };
    }),
    ...score.falseAlarms.map((claim) => ({
      at: claim,
      text: entry(article, 'ALARM ', claim, pairOf(claim)),
    })),
    ...wrong.map(({ gold, predicted }) => ({
      at: gold,
      text: entry(article, 'WRONG ', predicted, `${pairOf(predicted)}   (gold: ${pairOf(gold)})`),
    })),
  ];
  entries.sort((a, b) => a.at.paragraph - b.at.paragraph || a.at.start - b.at.start);
  const lines = entries.map(({ text }) => text);
  if (coverage !== article.coverage) {
    lines.unshift(
      `COVER  ${article.id}   ${coverage}   (gold: ${article.coverage})\n       ${article.title}`,
    );
  }
  return lines;
}

function pairOf({ fact, verdict, reason }: PlacedClaim): string {
  return `${fact} ${verdict} ${reason}`;
}

function entry(article: CorpusArticle, kind: string, claim: PlacedClaim, verdict: string): string {
  const text = paragraphText(article, claim.paragraph);
  const place = claim.paragraph === -1 ? 'title' : `p${claim.paragraph}`;
  return `${kind} ${article.id} ${place}   ${verdict}\n       ${sentenceWith(text, claim, article.lang)}`;
}

/** The sentences that a span touches, with the span itself between ⟦ and ⟧. */
export function sentenceWith(text: string, span: Span, lang: string): string {
  const sentences = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)];
  const touched = sentences.filter(
    ({ index, segment }) => index < span.end && index + segment.length > span.start,
  );
  const from = touched.at(0)?.index ?? span.start;
  const last = touched.at(-1);
  const to = last ? last.index + last.segment.length : span.end;
  const words = text.slice(span.start, span.end);
  return `${text.slice(from, span.start)}⟦${words}⟧${text.slice(span.end, to)}`.trim();
}
