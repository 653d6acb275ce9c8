import type { Claim } from '../claims/claim.ts';
import { describeReason, describeSource } from './describe-claim.ts';
import type { ExportWords } from './export-words.ts';
import type { ReportedPage } from './reported-page.ts';

/** The findings as annotations of the page, one for each claim: https://www.w3.org/TR/annotation-model/ */
export function toWebAnnotation(page: ReportedPage, words: ExportWords, newId: () => string): string {
  const id = newId();
  const generator = { type: 'Software', name: words.program };
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: words.summary,
    generator,
    generated: page.checkedAt,
    total: page.result.claims.length,
    first: {
      id: newId(),
      type: 'AnnotationPage',
      partOf: id,
      startIndex: 0,
      items: page.result.claims.map((claim, index) => ({
        id: newId(),
        type: 'Annotation',
        motivation: 'assessing',
        generator,
        generated: page.checkedAt,
        body: bodiesOf(claim, page, words),
        target: targetOf(claim, index, page),
      })),
    },
  };
  return `${JSON.stringify(collection, undefined, 2)}\n`;
}

/** The verdict as a code and in words, and the places of the source that it rests on. */
function bodiesOf(claim: Claim, { story }: ReportedPage, words: ExportWords) {
  const { verdict, fact } = claim;
  const sentences = [
    `${words.verdict(verdict)}.`,
    describeReason(claim, words),
    describeSource(claim, story, words),
  ];
  return [
    { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: verdict },
    {
      type: 'TextualBody',
      purpose: 'assessing',
      format: 'text/plain',
      language: words.language,
      value: sentences.join(' '),
    },
    ...(story.facts[fact]?.evidence ?? []).map(({ quote }) => ({
      type: 'SpecificResource',
      purpose: 'linking',
      source: story.source.url,
      selector: { type: 'TextQuoteSelector', exact: quote },
    })),
  ];
}

function targetOf({ exact }: Claim, index: number, page: ReportedPage) {
  const position = page.positions[index];
  return {
    type: 'SpecificResource',
    source: { id: page.url, type: 'Text', format: 'text/html', ...(page.lang && { language: page.lang }) },
    selector: [
      { type: 'TextQuoteSelector', exact, ...page.surroundings[index] },
      ...(position ? [{ type: 'TextPositionSelector', ...position }] : []),
    ],
  };
}
