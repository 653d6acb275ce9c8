import type { PeopleIndex } from '../pack/people-index.ts';
import type { StoryIndex } from '../pack/story-index.ts';
import type { ReadBlock, Sentence } from '../text/read-blocks.ts';
import type { Token } from '../text/tokens.ts';
import { judgeRole } from '../verdicts/judge-role.ts';
import type { Claim } from './claim.ts';
import { editDistance } from './edit-distance.ts';
import { findIntroduced, findNames, type NameMention } from './person-names.ts';
import { findTitlePhrases, type TitlePhrase } from './title-phrases.ts';
import { pastHonorific } from './uncased-names.ts';

/** What statements and roles are read with. */
export type PeoplePage = { readonly story: StoryIndex; readonly people: PeopleIndex };

/** Claims that an officer of the story holds a title: a name with a title before or after it, in one sentence. */
export function findRoleClaims(blocks: readonly ReadBlock[], { people }: PeoplePage): Claim[] {
  const introduced = findIntroduced(blocks, people);
  return blocks.flatMap((block) => {
    // Half a name on a page that has the officer's whole name is somebody else's.
    const names = findNames(block, people, introduced).filter(
      ({ fit, officer }) => fit !== 'half' || !introduced.has(officer.id),
    );
    const guessed = guessSurnames(block, names, people);
    const mentions = [...names, ...guessed].sort((a, b) => a.first - b.first);
    return mentions.length > 0 ? claimsIn(block, mentions, people) : [];
  });
}

function claimsIn(block: ReadBlock, mentions: readonly NameMention[], people: PeopleIndex): Claim[] {
  const claims: Claim[] = [];
  const taken = new Set<number>();
  for (const { first, last } of mentions) for (let at = first; at < last; at += 1) taken.add(at);
  let next = 0;
  for (const sentence of block.sentences) {
    const own: NameMention[] = [];
    for (; next < mentions.length && (mentions[next]?.first ?? 0) < sentence.last; next += 1) {
      const mention = mentions[next];
      if (mention) own.push(mention);
    }
    if (own.length === 0) continue;
    const phrases = findTitlePhrases(block.tokens, sentence.first, sentence.last, people, (at) =>
      taken.has(at),
    );
    const used = new Set<TitlePhrase>();
    for (const mention of own) {
      const phrase = phrases.find((each) => !used.has(each) && belongs(each, mention, block.tokens, people));
      if (!phrase) continue;
      used.add(phrase);
      const claim = toClaim(block, sentence, mention, phrase, people);
      if (claim) claims.push(claim);
    }
  }
  return claims;
}

function belongs(
  phrase: TitlePhrase,
  mention: NameMention,
  tokens: readonly Token[],
  people: PeopleIndex,
): boolean {
  return precedes(phrase, mention, tokens, people) || follows(phrase, mention, tokens, people);
}

/** "Acme president Bell", "Acme's president and COO, Anna Bell", "the president, Ms Bell". */
function precedes(
  phrase: TitlePhrase,
  mention: NameMention,
  tokens: readonly Token[],
  people: PeopleIndex,
): boolean {
  let at = phrase.last;
  const comma = tokens[at]?.norm === ',' || tokens[at]?.norm === ':';
  if (comma) {
    // In "Ben Lee, head of Acme, Anna Bell and others" the title belongs to the name before it.
    const before = tokens[phrase.first - 1];
    const name = tokens[phrase.first - 2];
    if (before?.norm === ',' && name?.capital) return false;
    at += 1;
  }
  const lead = people.leads.find(tokens, at, mention.first).findLast(({ first }) => first === at);
  if (lead) at = lead.last;
  while (at < mention.first && people.honorifics.has(tokens[at]?.norm ?? '')) at += 1;
  if (tokens[at]?.norm === '.' && at + 1 === mention.first) at += 1;
  return at === mention.first;
}

/** "Anna Bell, president of Acme", "Anna Bell (Acme CVP)", "Bell, who is the COO". */
function follows(
  phrase: TitlePhrase,
  mention: NameMention,
  tokens: readonly Token[],
  people: PeopleIndex,
): boolean {
  let at = mention.last;
  if (phrase.first < at) return false;
  at = pastHonorific(tokens, at, people);
  const mark = tokens[at];
  if (mark?.kind === 'mark' && /^[,(–—・·-]$/u.test(mark.norm)) at += 1;
  const set = mark !== tokens[at] || people.adjacentTitles;
  const holding = people.holding
    .find(tokens, at, Math.min(phrase.first, at + 9))
    .filter(({ first }) => first === at);
  const held = holding.some(({ last }) => last === phrase.first);
  if (!held && !(set && at === phrase.first)) return false;
  // In "Anna Bell, Acme head Ben Lee" the title belongs to the name after it.
  const after = tokens[phrase.last];
  return held || people.adjacentTitles || !(after?.capital && after.kind === 'word');
}

function toClaim(
  block: ReadBlock,
  sentence: Sentence,
  mention: NameMention,
  phrase: TitlePhrase,
  people: PeopleIndex,
): Claim | undefined {
  const { officer, fit } = mention;
  if (officer.role === undefined) return undefined;
  const affiliated = affiliationBefore(mention, block.tokens, sentence.first, people);
  const companies = people.adjacentTitles && phrase.first >= mention.last ? affiliated.company : undefined;
  const judged = judgeRole(
    officer,
    fit,
    companies === undefined ? phrase : { ...phrase, companies: [companies, ...phrase.companies] },
  );
  if (!judged) return undefined;
  const first = Math.min(phrase.first, mention.first, affiliated.first);
  const last = withBracket(first, Math.max(mention.last, phrase.last), block.tokens);
  const start = block.tokens[first]?.start;
  const end = block.tokens[last - 1]?.end;
  if (start === undefined || end === undefined) return undefined;
  const cues = phrase.titles.map(({ value, first: from, last: to }) => ({
    id: `title-${value.id}`,
    start: block.tokens[from]?.start ?? start,
    end: block.tokens[to - 1]?.end ?? end,
  }));
  return {
    block: block.index,
    start,
    end,
    exact: block.text.slice(start, end),
    fact: officer.role,
    ...judged,
    cues,
  };
}

/** The end of a span of tokens, past the bracket that closes one opened in it. */
function withBracket(first: number, last: number, tokens: readonly Token[]): number {
  const opened = tokens.slice(first, last).some(({ norm }) => norm === '(');
  return opened && tokens[last]?.norm === ')' ? last + 1 : last;
}

// The longest company's name before "'s", in words; characters make longer ones.
const longestCompany = 5;
const longestUncasedCompany = 18;

/** "Acme's" before a name, or "Acme" in a language that needs no more: where it begins and whom it names. */
function affiliationBefore(
  mention: NameMention,
  tokens: readonly Token[],
  from: number,
  people: PeopleIndex,
): { first: number; company?: string } {
  const owned = people.possessors.has(tokens[mention.first - 1]?.norm ?? '');
  const end = owned ? mention.first - 1 : mention.first;
  if (!owned && !people.adjacentTitles) return { first: end };
  const reach = people.adjacentTitles ? longestUncasedCompany : longestCompany;
  const company = people.companies
    .find(tokens, Math.max(from, end - reach), end)
    .find(({ last }) => last === end);
  return company ? { first: company.first, company: company.value } : { first: mention.first };
}

/** Misspelt surnames that stand alone behind a title, where nothing but the title tells whom they mean. */
function guessSurnames(block: ReadBlock, names: readonly NameMention[], people: PeopleIndex): NameMention[] {
  const { tokens } = block;
  const known = new Set(
    names.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, at) => first + at)),
  );
  const guesses: NameMention[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token?.capital || known.has(index) || token.norm.length < 5) continue;
    for (const officer of people.officers) {
      if (officer.surname.length < 5 || !mayBeSlip(token.norm, officer.surname)) continue;
      if (editDistance(token.norm, officer.surname, 1) !== 1) continue;
      if (tokens[index + 1]?.capital || !titleEndsAt(index, tokens, people)) continue;
      guesses.push({ officer, fit: 'half', first: index, last: index + 1 });
    }
  }
  return guesses;
}

/** One slip leaves the first letter or the last as it was: what a look can tell before letters are counted. */
function mayBeSlip(word: string, surname: string): boolean {
  return word[0] === surname[0] || word.at(-1) === surname.at(-1);
}

function titleEndsAt(index: number, tokens: readonly Token[], people: PeopleIndex): boolean {
  return people.titles.find(tokens, Math.max(0, index - 4), index).some(({ last }) => last === index);
}
