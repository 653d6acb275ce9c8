import type { Officer, PeopleIndex } from '../pack/people-index.ts';
import type { ReadBlock } from '../text/read-blocks.ts';
import type { Token } from '../text/tokens.ts';
import { editDistance } from './edit-distance.ts';
import { isUncased, uncasedNameAt } from './uncased-names.ts';

/**
 * How a name on the page fits an officer's: whole; the surname alone; the surname alone where it is also a word and the
 * page never has the name in full, which needs a title or speech beside it; misspelt within a few letters; or one half
 * right and the other another name, which is the officer only if a title says so.
 */
export type NameFit = 'whole' | 'surname' | 'word' | 'misspelt' | 'half';

/** An officer's name among a block's tokens, from index `first` up to, not including, `last`. */
export type NameMention = {
  readonly officer: Officer;
  readonly fit: NameFit;
  readonly first: number;
  readonly last: number;
};

// Short names differ from other names by one letter; two letters are a slip in long ones only.
const slipsIn = (name: string) => (name.length >= 6 ? 2 : 1);
const shortestGuess = 3;

/** The officers' names in a block, in order. A surname that is also a word counts only on a page that has it in full. */
export function findNames(
  block: ReadBlock,
  people: PeopleIndex,
  introduced: ReadonlySet<string>,
): NameMention[] {
  const mentions: NameMention[] = [];
  const { tokens } = block;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const mention = token?.capital
      ? nameAt(tokens, at, people, introduced)
      : isUncased(token)
        ? uncasedNameAt(tokens, at, people, introduced)
        : undefined;
    if (mention) mentions.push(mention);
    at = mention ? mention.last : at + 1;
  }
  return mentions;
}

/** Ids of the officers whom the page names in full, in any order or spelling that is near. */
export function findIntroduced(blocks: readonly ReadBlock[], people: PeopleIndex): Set<string> {
  const introduced = new Set<string>();
  for (const block of blocks) {
    for (const { officer, fit } of findNames(block, people, introduced)) {
      if (fit === 'whole' || fit === 'misspelt') introduced.add(officer.id);
    }
  }
  return introduced;
}

function nameAt(
  tokens: readonly Token[],
  at: number,
  people: PeopleIndex,
  introduced: ReadonlySet<string>,
): NameMention | undefined {
  const here = tokens[at];
  if (!here) return undefined;
  const second = secondName(tokens, at);
  // What any fit asks for: a letter that a name begins with, or one half of a name as it is.
  const other = second === undefined ? undefined : tokens[second]?.norm;
  if (!people.initials.has(here.norm.charAt(0)) && !(other !== undefined && people.nameWords.has(other)))
    return undefined;
  let best: NameMention | undefined;
  for (const officer of people.officers) {
    const next = second === undefined ? undefined : tokens[second];
    const pair = next && fitPair(officer, here.norm, next.norm);
    const alone =
      here.norm === officer.surname || officer.surnames?.includes(here.norm)
        ? fitAlone(tokens, at, officer, people, introduced)
        : undefined;
    const found: NameMention | undefined =
      pair && second !== undefined
        ? { officer, fit: pair, first: at, last: second + 1 }
        : alone && { officer, fit: alone, first: at, last: at + 1 };
    if (found && (!best || rank[found.fit] < rank[best.fit])) best = found;
  }
  if (best?.fit === 'half' && (isNoName(here, people) || isNoName(tokens[at + 1], people))) return undefined;
  return best;
}

const rank: Readonly<Record<NameFit, number>> = { whole: 0, misspelt: 1, surname: 2, word: 3, half: 4 };

/** Index of the capitalised word that ends a name of two words, over a middle initial; nothing where there is none. */
function secondName(tokens: readonly Token[], at: number): number | undefined {
  let next = at + 1;
  if (tokens[next]?.capital && tokens[next]?.norm.length === 1) next += 1;
  if (tokens[at]?.norm.length === 1 && tokens[next]?.norm === '.') next += 1;
  else if (next > at + 1 && tokens[next]?.norm === '.') next += 1;
  const token = tokens[next];
  return token?.capital && token.kind === 'word' ? next : undefined;
}

function fitPair(officer: Officer, one: string, two: string): NameFit | undefined {
  let best: NameFit | undefined;
  for (const given of officer.given) {
    for (const [first, last] of [
      [one, two],
      [two, one],
    ] as const) {
      for (const surname of [officer.surname, ...(officer.surnames ?? [])]) {
        const fit = fitNames(given, surname, first, last);
        if (fit && (!best || rank[fit] < rank[best])) best = fit;
      }
    }
  }
  // The other way about, half a name is most often the end of one and the start of something else.
  if (best === 'half' && !(officer.given.includes(one) || two === officer.surname)) return undefined;
  return best;
}

function fitNames(given: string, surname: string, first: string, last: string): NameFit | undefined {
  // What the rest asks at least, so that letters are counted only for names that may be near.
  const near = first[0] === given[0] && last[0] === surname[0];
  if (!near && first !== given && last !== surname) return undefined;
  const givenFits = first === given || (first.length === 1 && given.startsWith(first));
  if (givenFits && last === surname) return 'whole';
  if (first.length < shortestGuess || last.length < shortestGuess) return undefined;
  const slips = editDistance(first, given, slipsIn(given)) + editDistance(last, surname, slipsIn(surname));
  if (first === given || last === surname) {
    const limit = first === given ? slipsIn(surname) : slipsIn(given);
    return slips <= limit ? 'misspelt' : 'half';
  }
  return slips <= 2 && first[0] === given[0] && last[0] === surname[0] ? 'misspelt' : undefined;
}

/** How a surname alone fits the officer; nothing for the end of another name, or the start of one. */
function fitAlone(
  tokens: readonly Token[],
  at: number,
  officer: Officer,
  people: PeopleIndex,
  introduced: ReadonlySet<string>,
): NameFit | undefined {
  const before = tokens[at - 1];
  const honorific = before?.norm === '.' ? tokens[at - 2] : before;
  if (honorific && people.honorifics.has(honorific.norm))
    return officer.surnameIsWord && !introduced.has(officer.id) ? 'word' : 'surname';
  if (
    before?.capital &&
    before.kind === 'word' &&
    !isNoName(before, people) &&
    !startsSentence(tokens, at - 1)
  ) {
    return undefined;
  }
  if (!officer.surnameIsWord) return 'surname';
  const after = tokens[at + 1];
  if (after?.capital && after.kind === 'word' && !isNoName(after, people)) return undefined;
  return introduced.has(officer.id) ? 'surname' : 'word';
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || (before.kind === 'mark' && /[.!?:“"]/u.test(before.norm));
}

/** Whether a capitalised word is part of a title, a company's name or an honorific rather than of a person's name. */
function isNoName(token: Token | undefined, people: PeopleIndex): boolean {
  if (!token) return false;
  const one = [token];
  return (
    people.honorifics.has(token.norm) ||
    people.modifiers.has(token.norm) ||
    token.norm === "'s" ||
    people.titles.find(one).length > 0 ||
    people.companies.find(one).length > 0 ||
    people.speech.find(one).length > 0 ||
    people.words.words(token.norm, one).every(({ weight }) => weight < 0.5)
  );
}
