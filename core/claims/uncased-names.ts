import type { Officer, PeopleIndex } from '../pack/people-index.ts';
import type { Token } from '../text/tokens.ts';
import { editDistance } from './edit-distance.ts';
import type { NameFit, NameMention } from './person-names.ts';

// Scripts without capitals whose characters are tokens of their own: `core/text/tokens.ts`.
const uncased = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}]$/u;
const hiragana = /^\p{sc=Hira}$/u;
const lastAscii = 0x7f;
const divider = /^[・·•‧=＝-]$/u;
const longestGiven = 3; // characters of an unknown given name before a title

/** Whether a token is a character of a script without capitals. */
export function isUncased(token: Token | undefined): boolean {
  return token !== undefined && token.norm.charCodeAt(0) > lastAscii && uncased.test(token.norm);
}

/** Whether a token may end a person's name in such a script: no particle is written as names are. */
export function isUncasedName(token: Token | undefined): boolean {
  return token !== undefined && uncased.test(token.norm) && !hiragana.test(token.norm);
}

/** The officer's name that begins at a token of a script without capitals; of several, the one that fits best. */
export function uncasedNameAt(
  tokens: readonly Token[],
  at: number,
  people: PeopleIndex,
  introduced: ReadonlySet<string>,
): NameMention | undefined {
  let best: NameMention | undefined;
  for (const officer of people.officers) {
    const found =
      wholeAt(tokens, at, officer) ??
      surnameAt(tokens, at, officer, people, introduced) ??
      otherSurnameAt(tokens, at, officer);
    if (found && (!best || found.last > best.last)) best = found;
  }
  return best;
}

function wholeAt(tokens: readonly Token[], at: number, officer: Officer): NameMention | undefined {
  let best: NameMention | undefined;
  for (const surname of [officer.surname, ...(officer.surnames ?? [])]) {
    for (const given of officer.given) {
      for (const [one, two] of [
        [surname, given],
        [given, surname],
      ] as const) {
        const found = pairAt(tokens, at, letters(one), letters(two), one === given);
        if (found && (!best || rank[found.fit] < rank[best.fit])) best = { officer, first: at, ...found };
      }
    }
  }
  return best;
}

const rank: Readonly<Record<NameFit, number>> = { whole: 0, misspelt: 1, surname: 2, word: 3, half: 4 };

const known = new Map<string, readonly string[]>();

/** The letters of an officer's name, divided once: there are few names, and they are asked for at every character. */
function letters(name: string): readonly string[] {
  const before = known.get(name);
  if (before) return before;
  const found = [...name.replace(/\s/gu, '')];
  known.set(name, found);
  return found;
}

/** Whether a name with one slip at most may begin at a token: what `slipsIn` asks at least, for most tokens begin none. */
function mayBegin(tokens: readonly Token[], at: number, name: readonly string[]): boolean {
  return tokens[at]?.norm === name[0] || (name.length > 1 && tokens[at + 1]?.norm === name[1]);
}

/** Two names behind each other, over a space or a dot: as they are written, or with a slip in one of them. */
function pairAt(
  tokens: readonly Token[],
  at: number,
  one: readonly string[],
  two: readonly string[],
  givenFirst: boolean,
): { fit: NameFit; last: number } | undefined {
  if (!mayBegin(tokens, at, one)) return undefined;
  let best: { fit: NameFit; last: number; slips: number } | undefined;
  for (const length of [one.length, one.length - 1, one.length + 1]) {
    const first = read(tokens, at, length);
    const slipsInOne = first === undefined ? 2 : slipsIn(first, one);
    if (slipsInOne > 1) continue;
    const divided = divider.test(tokens[at + length]?.norm ?? '');
    const next = divided ? at + length + 1 : at + length;
    // Joined to a surname behind them, letters like those of a given name are the end of another word.
    const asWritten = givenFirst && !divided && tokens[next]?.joined === true;
    for (const rest of [two.length, two.length - 1, two.length + 1]) {
      const second = read(tokens, next, rest);
      if (second === undefined) continue;
      const slipsInTwo = slipsIn(second, two);
      const slips = slipsInOne + slipsInTwo;
      // A slip changes a letter of one name and leaves the other whole.
      if (slips > (asWritten ? 0 : 1) || (slips > 0 && tooShort(one, two, slipsInOne > 0))) continue;
      if (!best || slips < best.slips)
        best = { fit: slips === 0 ? 'whole' : 'misspelt', last: next + rest, slips };
    }
  }
  return best && { fit: best.fit, last: best.last };
}

/** Letters that are wrong in a name, 2 for any more than one; a particle before or behind a name is no part of it. */
function slipsIn(text: string, name: readonly string[]): number {
  const written = [...text];
  const borders = written[0] === name[0] && written.at(-1) === name.at(-1);
  if (written.length !== name.length && !borders) return 2;
  if (written.some((letter) => hiragana.test(letter) && !name.includes(letter))) return 2;
  return editDistance(text, name.join(''), 1);
}

/** A name of one letter has none left where one is wrong. */
function tooShort(one: readonly string[], two: readonly string[], first: boolean): boolean {
  return (first ? one : two).length < 2;
}

function read(tokens: readonly Token[], at: number, length: number): string | undefined {
  if (length < 1) return undefined;
  let text = '';
  for (let index = at; index < at + length; index += 1) {
    const token = tokens[index];
    if (!token || !isUncased(token)) return undefined;
    text += token.norm;
  }
  return text;
}

/** A surname alone, or with a given name that is another's; nothing where it ends a longer word. */
function surnameAt(
  tokens: readonly Token[],
  at: number,
  officer: Officer,
  people: PeopleIndex,
  introduced: ReadonlySet<string>,
): NameMention | undefined {
  for (const surname of [officer.surname, ...(officer.surnames ?? [])]) {
    const name = letters(surname);
    if (tokens[at]?.norm !== name[0]) continue;
    if (read(tokens, at, name.length) !== name.join('')) continue;
    const last = at + name.length;
    const before = tokens[at - 1];
    if (divider.test(before?.norm ?? '') || (before?.norm !== undefined && endsWord(before, tokens[at])))
      return undefined;
    const title = (from: number) =>
      people.honorifics.has(tokens[from]?.norm ?? '') ||
      people.titles.find(tokens, from, from + 8).some(({ first }) => first === from);
    if (title(last)) return { officer, fit: 'surname', first: at, last };
    for (let more = 1; more <= longestGiven; more += 1) {
      if (!isUncasedName(tokens[last + more - 1])) break;
      if (title(last + more)) return { officer, fit: 'half', first: at, last: last + more };
    }
    if (name.length < 2) return undefined;
    if (!officer.surnameIsWord) return { officer, fit: 'surname', first: at, last };
    return introduced.has(officer.id) ? { officer, fit: 'surname', first: at, last } : undefined;
  }
  return undefined;
}

const longestSurname = 4; // characters of a surname of East Asia as any of its scripts writes it

/** The officer's given name behind another surname that begins as the officer's does. */
function otherSurnameAt(tokens: readonly Token[], at: number, officer: Officer): NameMention | undefined {
  const surname = letters(officer.surname);
  if (surname.length < 2 || surname[0] !== tokens[at]?.norm) return undefined;
  for (let length = 2; length <= longestSurname; length += 1) {
    if (!isUncasedName(tokens[at + length - 1])) return undefined;
    for (const given of officer.given.map(letters)) {
      const last = at + length + given.length;
      if (given.length > 1 && read(tokens, at + length, given.length) === given.join(''))
        return { officer, fit: 'half', first: at, last };
    }
  }
  return undefined;
}

/** The token behind an honorific that stands at a token: of one word, or of several characters (女士). */
export function pastHonorific(
  tokens: readonly Token[],
  at: number,
  { honorifics }: Pick<PeopleIndex, 'honorifics'>,
): number {
  let text = '';
  for (let end = at; end < at + longestHonorific && end < tokens.length; end += 1) {
    if (end > at && !isUncased(tokens[end])) break;
    text += tokens[end]?.norm ?? '';
    if (honorifics.has(text)) return end + 1;
  }
  return at;
}

const longestHonorific = 3; // characters

/** Whether two characters of one script stand together, so that the first may belong to the same word. */
function endsWord(before: Token, token: Token | undefined): boolean {
  const kana = /^\p{sc=Kana}$/u;
  return token?.joined === true && kana.test(before.norm) && kana.test(token.norm);
}
