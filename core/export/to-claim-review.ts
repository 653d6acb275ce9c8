import type { Claim } from '../claims/claim.ts';
import { describeReason, describeSource } from './describe-claim.ts';
import type { ExportWords } from './export-words.ts';
import type { ReportedPage } from './reported-page.ts';

/**
 * The findings as a graph of schema.org's ClaimReview, one for each claim: https://schema.org/ClaimReview
 * A rating carries the verdict in words and no number: how a page stands to its source is not a degree of truth.
 */
export function toClaimReview(page: ReportedPage, words: ExportWords): string {
  const graph = {
    '@context': 'https://schema.org',
    '@graph': page.result.claims.map((claim) => review(claim, page, words)),
  };
  return `${JSON.stringify(graph, undefined, 2)}\n`;
}

function review(claim: Claim, page: ReportedPage, words: ExportWords) {
  const { source } = page.story;
  return {
    '@type': 'ClaimReview',
    claimReviewed: claim.exact,
    datePublished: page.checkedAt.slice(0, 'yyyy-mm-dd'.length),
    inLanguage: words.language,
    author: { '@type': 'SoftwareApplication', name: words.program },
    itemReviewed: {
      '@type': 'Claim',
      text: claim.exact,
      appearance: {
        '@type': 'WebPage',
        url: page.url,
        ...(page.title && { headline: page.title }),
        ...(page.date && { datePublished: page.date }),
      },
    },
    reviewRating: {
      '@type': 'Rating',
      reviewAspect: words.aspect,
      alternateName: words.verdict(claim.verdict),
      ratingExplanation: describeReason(claim, words),
    },
    reviewBody: describeSource(claim, page.story, words),
    isBasedOn: {
      '@type': 'NewsArticle',
      headline: source.title,
      url: source.url,
      datePublished: source.published,
      publisher: { '@type': 'Organization', name: source.outlet },
    },
  };
}
