import { z } from 'zod';
import { reasons } from '../claims/claim.ts';

const id = z.string().regex(/^[A-Za-z0-9]+([-.][A-Za-z0-9]+)*$/, 'expected an id');
const phrase = z.string().min(1);
const phrases = z.array(phrase);

const language = z.string().regex(/^[a-z]{2}$/, 'expected a two-letter language code');

/** What a cue does to what lies in its scope: the modality family first, then the stages of a deal. */
export const effectSchema = z.enum([
  'negated',
  'rumoured',
  'speculated',
  'asked',
  'supposed',
  'wished',
  'possible',
  'conditional',
  'subjunctive',
  'future',
  'actual',
  'unsure',
  'pseudo',
  'considering',
  'agreed-in-principle',
  'agreed',
  'in-effect',
  'denied',
]);

/** A row of a cue lexicon, after the ConText algorithm (Harkema et al. 2009): phrases, their effect and its scope. */
export const cueSchema = z.strictObject({
  id,
  effect: effectSchema,
  direction: z.enum(['forward', 'backward', 'both']).describe('Where its scope lies, seen from the cue'),
  reach: z
    .union([z.enum(['clause', 'sentence']), z.int().min(0)])
    .describe('How far, at most: a number counts tokens'),
  stops: phrases.optional().describe('Words that end the scope'),
  alone: z
    .boolean()
    .optional()
    .describe('For a stage: whether it says so of the parties without a word for the deal'),
  phrases,
  hit: z.string().describe('A sentence in which the cue decides'),
  miss: z.string().describe('A sentence that it must leave alone'),
});

/** The little grammar that scopes need: closed classes of words, as they are matched. */
export const grammarSchema = z.strictObject({
  borders: phrases.describe('Words that open a clause'),
  closers: phrases.describe('Words that close a clause'),
  bordersAfterComma: phrases.describe('Words that open a clause after a comma'),
  relatives: phrases.describe('Relative pronouns'),
  relativeLeads: phrases.describe('Prepositions that a relative pronoun takes along'),
  subjects: phrases.describe('Words that open a clause after a comma and a conjunction'),
  finite: phrases.describe('Finite verbs that show a clause of its own after a conjunction'),
  auxiliaries: phrases.describe('Auxiliary verbs of the passive and the perfect'),
  perfects: phrases.describe('Auxiliary verbs and adverbs of the perfect'),
  passiveAuxiliaries: phrases.describe('Auxiliary verbs of the passive'),
  participleEndings: phrases.describe('Endings that past participles have'),
  activeEndings: phrases
    .optional()
    .describe('Endings of finite verbs that say what their subject does: “the pact secures a partner”'),
  gerundEndings: phrases.describe('Endings of verb forms that name an action without asserting it'),
  possessors: phrases.describe('Words that make the next one a possession: “its own”'),
  determiners: phrases,
  indefinites: phrases.describe('Articles and determiners of something not yet known: “a takeover”'),
  companions: phrases.describe('Prepositions before the partner in a deal'),
  negativeDeterminers: phrases.describe('Determiners that deny their noun: “no alliance”'),
  prepositions: phrases,
  genitives: phrases.describe('Prepositions between a verbal noun and its object: “acquisition of”'),
  agents: phrases.describe('Prepositions before the agent of a passive'),
  infinitives: phrases.describe('Particles of the infinitive'),
  topics: phrases.describe('Prepositions of a noun that hangs on another: “news of the alliance”'),
  questionOpeners: phrases.describe('Words that open a question'),
  sinceWords: phrases.describe('Words before a year from which something lasts until now'),
  beneficiaries: phrases.describe(
    'Prepositions that give an infinitive its subject: “for the alliance to …”',
  ),
  endOfGovernment: phrases.describe(
    'Words after which a verb no longer governs the noun: an adjunct or a clause begins',
  ),
  participleLeads: phrases.describe('Words between a noun and a participle that is said of it'),
  conjunctions: phrases.describe('Conjunctions that a claim does not begin with'),
  listSeparators: phrases.describe('Conjunctions between the items of a list'),
  someoneElse: phrases.describe('Words for companies that are not the parties'),
});

/** The cue lexicon of a language. */
export const cueLexiconSchema = z.strictObject({
  language,
  signs: z
    .strictObject({
      scripts: phrases
        .optional()
        .describe('ISO 15924 codes of scripts that show the language by themselves; the first must be there'),
      stopWords: phrases.optional().describe('Common words by which it is told from others of its script'),
    })
    .describe('How the language shows in running text'),
  scale: z
    .number()
    .positive()
    .optional()
    .describe('Tokens it takes for what English says in one: reaches are counted in English words'),
  freeOrder: z
    .boolean()
    .optional()
    .describe('Whether who takes over whom is told by particles or endings and not by word order'),
  verbFinal: z.boolean().optional().describe('Whether the verb, and with it its negation, comes last'),
  questionEnds: phrases.optional().describe('Words by which a sentence asks that ends in them: “か”'),
  irregular: z.record(z.string(), z.array(z.string())).describe('Forms of a word beyond the regular ones'),
  endings: z
    .record(z.string(), z.array(z.string()))
    .optional()
    .describe(
      'Regular inflection where it is not English: for words that end so, the endings they take instead',
    ),
  grammar: grammarSchema,
  assertion: z
    .strictObject({
      verbs: phrases.describe('Verbs of saying and thinking'),
      crowds: phrases.describe('Who never speaks for a story: “fans”, “a commenter”'),
      authorities: phrases.describe('Who does without a name: companies, documents, newsrooms, sources'),
      openers: phrases.optional().describe('Words that open what is said in a clause of its own: “dass”'),
      marks: phrases
        .optional()
        .describe('Where the verb of saying comes last: particles that stand behind whoever speaks'),
    })
    .optional()
    .describe('Whose word makes a takeover an assertion; without it, anybody’s does'),
  cues: z.array(cueSchema).min(1),
});

/** A row that finds claims on one fact: all its slots must be filled in one clause or sentence. */
export const frameSchema = z.strictObject({
  id,
  fact: id,
  subject: id.optional().describe('For the fact `silent`: the silent subject'),
  all: phrases.describe('Slots: concepts, `a|b` for either. The first is the one that is judged'),
  none: phrases.optional().describe('Concepts that must not be there'),
  within: z
    .enum(['clause', 'sentence'])
    .optional()
    .describe('Where its slots must lie; the sentence, where it does not say'),
  tie: z
    .enum(['none', 'page', 'deal'])
    .optional()
    .describe(
      'What ties it to the story: nothing more, a page about it, or words for the deal in the sentence; a page, where it does not say',
    ),
  certainty: z
    .enum(['possible', 'conditional', 'future', 'actual'])
    .optional()
    .describe('Overrides the certainty of the fact'),
  verdict: z
    .enum(['refuted', 'exaggerated', 'downplayed', 'not-in-source'])
    .optional()
    .describe('A verdict that the frame itself settles'),
  reason: z.enum(reasons).optional(),
  hit: z.string(),
  miss: z.string(),
});

const nameGroup = z.strictObject({
  names: phrases.describe('Names that mean the party on any page'),
  brands: phrases.optional().describe('Brands that stand for the party, and for other things besides'),
  descriptions: phrases.describe('Phrases that mean it only on a page about the story'),
});

/** How a language speaks of a story: names, words for the deal, concepts, frames. */
export const storyLanguageSchema = z.strictObject({
  language,
  names: z.record(z.string(), nameGroup),
  pair: phrases.describe('Phrases that mean both parties'),
  pronouns: phrases,
  plurals: phrases.optional().describe('Pronouns that can mean both parties'),
  belongings: phrases
    .optional()
    .describe('Nouns after a party’s name that make it a maker: “their games” are not they'),
  deal: phrases.describe('Words for the deal'),
  strongDeal: phrases.describe('Words for the deal that are no everyday words'),
  initiative: phrases.describe('Names of the initiative that the deal serves'),
  platforms: phrases
    .optional()
    .describe('Names of platforms that hold another company’s name and do not mean it'),
  others: phrases.describe('Other companies: where one is named, “the deal” may be theirs'),
  classes: z
    .record(z.string(), phrases)
    .optional()
    .describe('Words that stand for one another in phrases: {improve} for any of the class “improve”'),
  concepts: z.record(z.string(), phrases),
  acquisition: z.strictObject({
    acquirer: z.string(),
    target: z.string(),
    verbs: phrases,
    intoVerbs: phrases.describe('Verbs whose subject is the target'),
    nouns: phrases,
    weakNouns: phrases.describe('Nouns that need no company next to them on a page about the story'),
    anaphors: phrases.describe('Phrases that deny what the sentence before says'),
    denials: phrases
      .optional()
      .describe('Phrases that deny a takeover by themselves, on a page about the story'),
    answers: phrases.optional().describe('Words that open an answer of no'),
    bets: phrases.optional().describe('Phrases that speculate on what the sentence before says'),
  }),
  frames: z.array(frameSchema),
  statements: z
    .array(
      z.strictObject({
        fact: id.describe('The statement'),
        sentence: z.int().min(0).describe('Which of its sentences, from 0'),
        groups: z
          .array(phrases)
          .min(2)
          .describe('What the sentence says, thought by thought, as translations put it'),
        certainty: z
          .enum(['conditional', 'future', 'actual'])
          .optional()
          .describe(
            'How certain the sentence is: would, seeks or aims to; will; is or was. Not compared, where it does not say',
          ),
        altered: phrases
          .optional()
          .describe('What no faithful translation of it says: another stage, certainty or name'),
      }),
    )
    .optional()
    .describe(
      'How the officers’ statements are recognized in translation; not for the source’s own language',
    ),
});

export type Effect = z.infer<typeof effectSchema>;
export type CueRow = z.infer<typeof cueSchema>;
export type Grammar = z.infer<typeof grammarSchema>;
export type CueLexicon = z.infer<typeof cueLexiconSchema>;
export type Frame = z.infer<typeof frameSchema>;
export type StoryLanguage = z.infer<typeof storyLanguageSchema>;
