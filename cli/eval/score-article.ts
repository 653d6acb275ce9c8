import { checkInLanguage, type StoryInLanguages } from '../../core/check-in-language.ts';
import type { Coverage } from '../../core/claims/page-text.ts';
import { articleText, type CorpusArticle, type CorpusClaim, paragraphText } from './corpus-article.ts';
import { type ClaimScore, type GoldClaim, scoreClaims } from './score-claims.ts';

/** One article with what the engine made of it. */
export type ArticleScore = {
  readonly article: CorpusArticle;
  /** The kind of page that the engine took it for. */
  readonly coverage: Coverage['kind'];
  readonly score: ClaimScore;
};

/** Runs the engine on an article and compares its claims with the gold ones. */
export function scoreArticle(article: CorpusArticle, story: StoryInLanguages): ArticleScore {
  const result = checkInLanguage(articleText(article), story).result;
  // The title is block 0 of `articleText`, so paragraphs lie one below their block.
  const predicted = result.claims.map((claim) => ({ ...claim, paragraph: claim.block - 1 }));
  const gold = article.claims.map((claim) => placeGold(article, claim));
  return { article, coverage: result.coverage.kind, score: scoreClaims(gold, predicted) };
}

/** A gold claim with its offsets; throws where its text does not stand exactly once in its paragraph. */
export function placeGold(article: CorpusArticle, claim: CorpusClaim): GoldClaim {
  const text = paragraphText(article, claim.p);
  const start = text.indexOf(claim.text);
  if (start < 0 || text.indexOf(claim.text, start + 1) >= 0) {
    throw new Error(
      `${article.id}, paragraph ${claim.p}: “${claim.text}” stands there ${start < 0 ? 'nowhere' : 'more than once'};` +
        ' make it an exact substring that occurs once',
    );
  }
  const { fact, verdict, reason, also = [] } = claim;
  return { paragraph: claim.p, start, end: start + claim.text.length, fact, verdict, reason, also };
}
