import { z } from 'zod';

/**
 * What the Web Annotation Data Model demands of the annotations that we write ("MUST" in
 * https://www.w3.org/TR/annotation-model/), and what its vocabulary allows. Keys that it does not know are refused.
 */
const iri = z.string().regex(/^(?:urn:uuid:[0-9a-f-]{36}|https?:\/\/\S+)$/, 'expected an IRI');
const moment = z.iso.datetime();
const motivation = z.enum([
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
]);
const agent = z.strictObject({
  id: iri.optional(),
  type: z.enum(['Person', 'Organization', 'Software']),
  name: z.string(),
});

const textQuote = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});
const textPosition = z
  .strictObject({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int().min(0) })
  .refine(({ start, end }) => start < end, 'the end is exclusive');
const selector = z.discriminatedUnion('type', [textQuote, textPosition]);

const textualBody = z.strictObject({
  type: z.literal('TextualBody'),
  value: z.string().min(1),
  format: z.string().optional(),
  language: z.string().optional(),
  purpose: motivation.optional(),
});
const externalResource = z.strictObject({
  id: iri,
  type: z.enum(['Dataset', 'Image', 'Video', 'Sound', 'Text']).optional(),
  format: z.string().optional(),
  language: z.string().optional(),
});
const specificResource = z.strictObject({
  type: z.literal('SpecificResource'),
  source: z.union([iri, externalResource]),
  purpose: motivation.optional(),
  selector: z.union([selector, z.array(selector).min(1)]).optional(),
});

const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation: motivation.optional(),
  generator: agent.optional(),
  generated: moment.optional(),
  body: z.array(z.discriminatedUnion('type', [textualBody, specificResource])),
  target: specificResource,
});

/** A collection of annotations whose first and only page is embedded. */
export const annotationCollectionSchema = z
  .strictObject({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    id: iri,
    type: z.literal('AnnotationCollection'),
    label: z.string(),
    generator: agent,
    generated: moment,
    total: z.int().min(0),
    first: z.strictObject({
      id: iri,
      type: z.literal('AnnotationPage'),
      partOf: iri,
      startIndex: z.literal(0),
      items: z.array(annotation),
    }),
  })
  .refine(({ total, first }) => total === first.items.length, 'total counts the items')
  .refine(({ id, first }) => first.partOf === id, 'the page is part of the collection')
  .refine(({ id, first }) => {
    const ids = [id, first.id, ...first.items.map((item) => item.id)];
    return new Set(ids).size === ids.length;
  }, 'each has an id of its own');
