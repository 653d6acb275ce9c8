import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a kebab-case id');
const isoDate = z.iso.date();
const language = z.string().regex(/^[a-z]{2}$/, 'expected a two-letter language code');
const phrases = z.array(z.string().min(1));

/** A short exact phrase of the source and where it stands. */
export const evidenceSchema = z.strictObject({
  paragraph: z.int().positive().describe('Paragraph of the source, counted from 1'),
  quote: z.string().min(3).max(200).describe('An exact phrase of that paragraph'),
});

const stage = z.enum(['denied', 'rumoured', 'considering', 'agreed-in-principle', 'agreed', 'in-effect']);

/** One thing the source says. */
export const factSchema = z.strictObject({
  id,
  kind: z
    .enum(['status', 'acquisition', 'plan', 'description', 'role', 'statement'])
    .describe('Which rule of comparison judges claims on it'),
  statement: z.string().min(10).describe('What the source says, in our own words'),
  asOf: isoDate.describe('The date as of which the source says it'),
  stages: z
    .array(stage)
    .min(1)
    .optional()
    .describe('For a deal: the span of the ladder that the source gives it, lowest first'),
  certainty: z
    .enum(['possible', 'conditional', 'future', 'actual'])
    .optional()
    .describe('How certain the source is: would or aims to; will; is or was'),
  person: id.optional().describe('For a role or a statement: whose'),
  list: phrases.min(2).optional().describe('A closed list that the source gives, in its order'),
  evidence: z.array(evidenceSchema).min(1),
});

/** A statement published by an officer, kept whole as its sentences. */
export const statementSchema = z.strictObject({
  fact: id.describe('The statement fact that it belongs to'),
  person: id,
  paragraph: z.int().positive(),
  sentences: z.array(z.string().min(1)).min(1),
});

/** A company of the story. */
export const partySchema = z.strictObject({
  id,
  name: z.string(),
});

/** An officer of a party. */
export const personSchema = z.strictObject({
  id,
  name: z.string(),
  party: id,
  title: z.string().describe('The title the source gives, as a reader sees it'),
});

/** A subject that the source is silent on. */
export const silentSubjectSchema = z.strictObject({
  id,
  label: z.string().describe('The subject, as a reader sees it'),
});

/** Where the facts come from. */
export const sourceSchema = z.strictObject({
  outlet: z.string(),
  title: z.string(),
  url: z.url(),
  published: isoDate,
  language,
});

/** A story's dataset: the only authority that claims are compared with. */
export const storyPackSchema = z.strictObject({
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: z.string(),
  gate: z
    .array(phrases.min(1))
    .min(1)
    .describe('Groups of names in any language: a page that has one of each group may be about the story'),
  source: sourceSchema,
  parties: z.array(partySchema).length(2),
  people: z.array(personSchema),
  facts: z.array(factSchema).min(1),
  statements: z.array(statementSchema),
  silent: z.array(silentSubjectSchema),
});

export type StoryPack = z.infer<typeof storyPackSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Party = z.infer<typeof partySchema>;
export type Person = z.infer<typeof personSchema>;
export type Source = z.infer<typeof sourceSchema>;
