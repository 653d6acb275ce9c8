import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a kebab-case id');
const language = z.string().regex(/^[a-z]{2}$/, 'expected a two-letter language code');
const phrase = z.string().min(1);
const phrases = z.array(phrase);
const irregular = z.record(z.string(), phrases);

/** How a language writes the people of a story: their names, and what may stand beside them. */
export const peopleNamesSchema = z.strictObject({
  language,
  people: z.array(
    z.strictObject({
      id: id.describe('The person in the story pack'),
      given: phrases.min(1).describe('Given names, in lower case'),
      surname: phrase.describe('The surname, in lower case'),
      surnames: phrases.optional().describe('Other spellings of it, in scripts without capitals'),
      surnameIsWord: z
        .boolean()
        .describe('Whether it is also an ordinary word, so that alone it proves little'),
      pronoun: phrase.describe('The pronoun that stands for this person'),
      titles: z.array(id).describe('Titles of the lexicon that the source bears out'),
      heads: z.array(id).describe('Parties of which this person may be called head, boss or chief'),
    }),
  ),
  companies: z.array(z.strictObject({ party: id, names: phrases.min(1).describe('Names beside a title') })),
  otherCompanies: phrases.describe('Companies whose name beside a title makes it wrong'),
});

/** Titles of officers in one language. */
export const titlesSchema = z.strictObject({
  language,
  titles: z.array(
    z.strictObject({
      id,
      rank: z
        .enum(['office', 'head', 'vague'])
        .describe('A title that is right or wrong; a word for whoever leads; a word for any officer'),
      phrases: phrases.min(1),
      hit: phrase.describe('An example that it catches'),
      miss: phrase.describe('A near example that it leaves alone'),
    }),
  ),
  modifiers: phrases.describe('Words that may stand before a title and change nothing'),
  past: phrases.describe('Words before a title that put it in another time'),
  joiners: phrases.describe('Words and marks between the titles of one person'),
  articles: phrases,
  links: phrases.describe('Words between a title and the company or department it is held at'),
  departmentWords: phrases.describe('Small words inside the name of a department'),
  employers: phrases.describe('Nouns that stand for the company at which a title is held'),
  holding: phrases.describe('Words between a name and the title that the person holds'),
  leads: phrases.optional().describe('Words between a title and the name of its holder behind it'),
  possessors: phrases
    .optional()
    .describe(
      'Words or endings between a company and what is its own; the English “’s”, where it does not say',
    ),
  adjacent: z
    .boolean()
    .optional()
    .describe('Whether a title follows a name, or another title, with nothing between'),
});

/** Words that tie what is said to the one who says it, in one language. */
export const speechSchema = z.strictObject({
  language,
  verbs: z.array(z.strictObject({ id, phrases: phrases.min(1), hit: phrase, miss: phrase })),
  pronouns: z.array(
    z.strictObject({
      word: phrase,
      refers: phrase.describe('The pronoun of the people it may mean; `any` for any of them'),
    }),
  ),
  pronounAfterVerb: z.boolean().optional().describe('Whether a pronoun may follow its speech verb'),
  verbLast: z.boolean().optional().describe('Whether the speech verb comes after what is said'),
  conjunctions: phrases.describe('Words between a speech verb and what is reported'),
  speakers: phrases.describe('Nouns for a speaker who holds no title'),
  honorifics: phrases,
  irregular,
});

/** When two wordings are the same, and when they are near, in one language. */
export const wordingSchema = z.strictObject({
  language,
  spellings: z.array(
    z.strictObject({
      id,
      pattern: phrase.describe('Regular expression of one spelling'),
      becomes: z.string().describe('The spelling it is compared as'),
      same: z.tuple([phrase, phrase]).describe('Two spellings of one word'),
      differ: z.tuple([phrase, phrase]).describe('Two words that must stay different'),
    }),
  ),
  contractions: z.record(z.string(), phrase),
  common: phrases.describe('Words too common to tell one sentence from another'),
  endings: phrases.describe('Regular endings, which make no other word'),
  rewordings: z
    .array(phrases.min(2))
    .describe('Words that often stand for each other when a sentence is reworded'),
});

export type PeopleNames = z.infer<typeof peopleNamesSchema>;
export type PersonNames = PeopleNames['people'][number];
export type Titles = z.infer<typeof titlesSchema>;
export type TitleRow = Titles['titles'][number];
export type Speech = z.infer<typeof speechSchema>;
export type Wording = z.infer<typeof wordingSchema>;
