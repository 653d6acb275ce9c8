import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { exportFormats, exportPage } from '../../../../core/export/export-page.ts';
import { article, contextFor, reportOn } from './reported-page.ts';
import { annotationCollectionSchema } from './web-annotation-model.ts';

const page = reportOn(article);
const written = (format: (typeof exportFormats)[number], of = page) => exportPage(format, of, contextFor(of));
const { claims } = page.result;

describe('an export', () => {
  it.each(exportFormats)('as %s is a file named by site and day, the same every time', (format) => {
    const file = written(format);
    expect(file.name).toMatch(/^plumbline-news\.example-2026-11-23\.[a-z.]+$/);
    expect(file).toEqual(written(format));
    expect(file.text.endsWith('\n')).toBe(true);
  });

  it.each(exportFormats)('as %s can be made of a page without claims', (format) => {
    const quiet = reportOn({ blocks: [{ kind: 'paragraph', text: 'The ferry was late.' }] });
    expect(quiet.result.claims).toEqual([]);
    expect(written(format, quiet).text).not.toBe('');
  });
});

describe('the Web Annotation export', () => {
  const collection = annotationCollectionSchema.parse(JSON.parse(written('web-annotation').text));
  const { items } = collection.first;

  it('holds to the model, with one annotation for each claim', () => {
    expect(items).toHaveLength(claims.length);
    expect(claims.length).toBeGreaterThan(3);
  });

  it('finds each claim by its words and the words around them', () => {
    const texts = article.blocks.map((block) => block.text);
    for (const [index, { target }] of items.entries()) {
      const [quote] = z
        .array(
          z.looseObject({
            type: z.string(),
            exact: z.string().optional(),
            prefix: z.string().optional(),
            suffix: z.string().optional(),
          }),
        )
        .parse(target.selector);
      expect(quote?.type).toBe('TextQuoteSelector');
      expect(quote?.exact).toBe(claims[index]?.exact);
      expect(texts.some((text) => text.includes(`${quote?.prefix}${quote?.exact}${quote?.suffix}`))).toBe(
        true,
      );
    }
  });

  it('gives the position where it is known', () => {
    const withPosition = items.map(({ target }) => JSON.stringify(target).includes('TextPositionSelector'));
    expect(withPosition).toEqual(claims.map((_, index) => index > 0));
  });

  it('says the verdict as a code and in words, and links to the evidence', () => {
    const [first] = items;
    expect(first?.body[0]).toMatchObject({ purpose: 'classifying', value: claims[0]?.verdict });
    expect(first?.body[1]).toMatchObject({
      language: 'en',
      value: expect.stringContaining('Contradicts the source.'),
    });
    expect(first?.body.filter(({ type }) => type === 'SpecificResource').length).toBeGreaterThan(0);
  });
});

describe('the ClaimReview export', () => {
  const claimReview = z.strictObject({
    '@type': z.literal('ClaimReview'),
    claimReviewed: z.string().min(1),
    datePublished: z.iso.date(),
    inLanguage: z.string(),
    author: z.strictObject({ '@type': z.literal('SoftwareApplication'), name: z.string() }),
    itemReviewed: z.strictObject({
      '@type': z.literal('Claim'),
      text: z.string(),
      appearance: z.strictObject({
        '@type': z.literal('WebPage'),
        url: z.url(),
        headline: z.string().optional(),
        datePublished: z.iso.date().optional(),
      }),
    }),
    reviewRating: z.strictObject({
      '@type': z.literal('Rating'),
      reviewAspect: z.string(),
      alternateName: z.string(),
      ratingExplanation: z.string(),
    }),
    reviewBody: z.string(),
    isBasedOn: z.looseObject({
      '@type': z.literal('NewsArticle'),
      url: z.url(),
      datePublished: z.iso.date(),
    }),
  });
  const graph = z
    .strictObject({ '@context': z.literal('https://schema.org'), '@graph': z.array(claimReview) })
    .parse(JSON.parse(written('claim-review').text))['@graph'];

  it('reviews each claim, with the verdict in words', () => {
    expect(graph.map((review) => review.claimReviewed)).toEqual(claims.map((claim) => claim.exact));
    expect(graph[0]?.reviewRating.alternateName).toBe('Contradicts the source');
  });
});

describe('the JSON export', () => {
  const report = JSON.parse(written('json').text);

  it('keeps every claim in codes, with the facts they are compared with', () => {
    expect(report).toMatchObject({ format: 'plumbline-findings', version: 1, stopped: false });
    for (const [index, { verdict, reason, fact, exact }] of claims.entries())
      expect(report.claims[index]).toMatchObject({ verdict, reason, fact, exact });
    const known = report.facts.map(({ id }: { id: string }) => id);
    for (const { fact } of claims) expect([...known, 'silent']).toContain(fact);
  });

  it('names the facts that the page leaves out, and no others', () => {
    const spoken = new Set(claims.map(({ fact }) => fact));
    expect(report.leftOut.length).toBeGreaterThan(0);
    expect(report.leftOut.filter((id: string) => spoken.has(id))).toEqual([]);
  });
});

describe('the Markdown export', () => {
  it('tells verdict, words, reason and evidence of each claim', () => {
    const { text } = written('markdown');
    expect(text).toContain(
      '1. **Contradicts the source**: [“Microsoft is buying Sega”](https://www.news.example/a_%28b%29?c=1#:~:text=Microsoft%20is%20buying%20Sega)',
    );
    expect(text).toContain('~~are considering~~ **have signed**');
    expect(text.match(/^\d+\. /gm)).toHaveLength(claims.length);
  });

  it('draws what a page wrote as it is', () => {
    const sly = reportOn({
      ...article,
      blocks: [
        { kind: 'title', text: 'Microsoft is buying Sega [x](javascript:1) <b>*now*</b> & `then`' },
        ...article.blocks.slice(1),
      ],
    });
    const { text } = written('markdown', sly);
    expect(text).toContain(String.raw`\[x\](javascript:1) \<b\>\*now\*\</b\> \& \`then\``);
  });
});
