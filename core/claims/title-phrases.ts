import type { PeopleIndex } from '../pack/people-index.ts';
import type { TitleRow } from '../pack/people-schema.ts';
import type { Token } from '../text/tokens.ts';
import type { PhraseMatch } from './phrases.ts';
import { companiesAfter, companyBefore, type TitleGround } from './title-companies.ts';

/** A title or several, with the company they are held at, among tokens `first` up to, not including, `last`. */
export type TitlePhrase = {
  readonly first: number;
  readonly last: number;
  readonly titles: readonly PhraseMatch<TitleRow>[];
  /** Companies named with the titles: a party's id, or `other`. */
  readonly companies: readonly string[];
  /** Whether the first company stands right beside the title, so that it is what a "head" heads. */
  readonly heads: boolean;
  /** Whether the title belongs to another time ("former"). */
  readonly past: boolean;
};

/** The title phrases among tokens `from` up to, not including, `to`; none reaches into the names in `taken`. */
export function findTitlePhrases(
  tokens: readonly Token[],
  from: number,
  to: number,
  people: PeopleIndex,
  taken: (index: number) => boolean,
): TitlePhrase[] {
  const starts = longestBy(people.titles.find(tokens, from, to), ({ first }) => first);
  if (starts.size === 0) return [];
  const companies = people.companies.find(tokens, from, to);
  const startingAt = longestBy(companies, ({ first }) => first);
  const endingAt = longestBy(companies, ({ last }) => last);
  const phrases: TitlePhrase[] = [];
  let at = from;
  while (at < to) {
    const title = starts.get(at);
    if (!title) {
      at += 1;
      continue;
    }
    const ground = { tokens, from: phrases.at(-1)?.last ?? from, to, people, taken, startingAt, endingAt };
    const phrase = growPhrase(title, starts, ground);
    phrases.push(phrase);
    at = phrase.last;
  }
  return phrases;
}

type Starts = ReadonlyMap<number, PhraseMatch<TitleRow>>;

function growPhrase(title: PhraseMatch<TitleRow>, starts: Starts, ground: TitleGround): TitlePhrase {
  const titles = [title];
  let last = title.last;
  for (let next = nextTitle(last, starts, ground); next; next = nextTitle(last, starts, ground)) {
    titles.push(next);
    last = next.last;
  }
  const after = companiesAfter(last, ground);
  const before = companyBefore(title.first, ground);
  return {
    first: before.first,
    last: after.last,
    titles,
    companies: [...(before.company === undefined ? [] : [before.company]), ...after.companies],
    heads: before.company !== undefined || after.beside,
    past: before.past,
  };
}

/** A further title joined by "and" or a comma, with no company between. */
function nextTitle(
  last: number,
  starts: Starts,
  { tokens, to, people, taken }: TitleGround,
): PhraseMatch<TitleRow> | undefined {
  let at = last;
  // "chief operating officer (COO)": the same title again.
  const bracketed = tokens[at]?.norm === '(' ? starts.get(at + 1) : undefined;
  if (bracketed && tokens[bracketed.last]?.norm === ')') return { ...bracketed, last: bracketed.last + 1 };
  while (at < to && people.joiners.has(tokens[at]?.norm ?? '')) at += 1;
  if (at === last && !(people.adjacentTitles && starts.has(at))) return undefined;
  while (at < to && !starts.has(at) && skips(tokens[at], people)) at += 1;
  return at < to && !taken(at) ? starts.get(at) : undefined;
}

function skips(token: Token | undefined, people: PeopleIndex): boolean {
  return token !== undefined && (people.articles.has(token.norm) || people.modifiers.has(token.norm));
}

function longestBy<T>(
  matches: readonly PhraseMatch<T>[],
  key: (match: PhraseMatch<T>) => number,
): Map<number, PhraseMatch<T>> {
  const longest = new Map<number, PhraseMatch<T>>();
  for (const match of matches) {
    const known = longest.get(key(match));
    if (!known || match.last - match.first > known.last - known.first) longest.set(key(match), match);
  }
  return longest;
}
