import type { PeopleIndex } from '../pack/people-index.ts';
import type { TitleRow } from '../pack/people-schema.ts';
import type { Token } from '../text/tokens.ts';
import type { PhraseMatch } from './phrases.ts';

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

const joiners = new Set(['and', '&', '/', ',']);
const articles = new Set(['the', 'a', 'an', 'one', 'of']);
const links = new Set(['of', 'at', 'for', 'with', 'from', 'in', 'over']);
// "corporate vice president of Game Creator Experience & Ecosystem at Xbox" has seven words between title and company.
const longestDepartment = 9;

/** The title phrases among tokens `from` up to, not including, `to`; none reaches into the names in `taken`. */
export function findTitlePhrases(
  tokens: readonly Token[],
  from: number,
  to: number,
  people: PeopleIndex,
  taken: (index: number) => boolean,
): TitlePhrase[] {
  const starts = longestByStart(people.titles.find(tokens, from, to));
  const companies = longestByStart(people.companies.find(tokens, from, to));
  if (starts.size === 0) return [];
  const phrases: TitlePhrase[] = [];
  let at = from;
  while (at < to) {
    const title = starts.get(at);
    if (!title) {
      at += 1;
      continue;
    }
    const phrase = growPhrase(title, {
      tokens,
      from: phrases.at(-1)?.last ?? from,
      to,
      starts,
      companies,
      people,
      taken,
    });
    phrases.push(phrase);
    at = phrase.last;
  }
  return phrases;
}

type Surroundings = {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly starts: ReadonlyMap<number, PhraseMatch<TitleRow>>;
  readonly companies: ReadonlyMap<number, PhraseMatch<string>>;
  readonly people: PeopleIndex;
  readonly taken: (index: number) => boolean;
};

function growPhrase(title: PhraseMatch<TitleRow>, around: Surroundings): TitlePhrase {
  const titles = [title];
  let last = title.last;
  for (let next = nextTitle(last, around); next; next = nextTitle(last, around)) {
    titles.push(next);
    last = next.last;
  }
  const after = companiesAfter(last, around);
  const before = companyBefore(title.first, around);
  const companies = [...(before.company === undefined ? [] : [before.company]), ...after.companies];
  return {
    first: before.first,
    last: after.last,
    titles,
    companies,
    heads: before.company !== undefined || after.beside,
    past: before.past,
  };
}

/** A further title joined by "and" or a comma, with no company between. */
function nextTitle(
  last: number,
  { tokens, to, starts, people, taken }: Surroundings,
): PhraseMatch<TitleRow> | undefined {
  let at = last;
  while (at < to && joiners.has(tokens[at]?.norm ?? '')) at += 1;
  if (at === last) return undefined;
  while (at < to && !starts.has(at) && skips(tokens[at], people)) at += 1;
  return at < to && !taken(at) ? starts.get(at) : undefined;
}

function skips(token: Token | undefined, people: PeopleIndex): boolean {
  return token !== undefined && (articles.has(token.norm) || people.modifiers.has(token.norm));
}

/** Companies after a title: "of Sega", "of gaming at Microsoft", "for Xbox", or ", Xbox" at the end of a phrase. */
function companiesAfter(
  last: number,
  { tokens, to, companies, taken }: Surroundings,
): { last: number; companies: string[]; beside: boolean } {
  const found: string[] = [];
  let beside = false;
  let end = last;
  for (;;) {
    const direct = companyFrom(end, tokens, to, companies);
    if (direct && !taken(direct.first)) {
      if (end === last) beside = true;
      found.push(direct.value);
      end = direct.last;
      continue;
    }
    const distant = end === last ? departmentAfter(end, tokens, to, companies, taken) : undefined;
    if (!distant) break;
    found.push(...distant.companies);
    end = distant.last;
  }
  return { last: end, companies: found, beside };
}

function companyFrom(
  at: number,
  tokens: readonly Token[],
  to: number,
  companies: ReadonlyMap<number, PhraseMatch<string>>,
): PhraseMatch<string> | undefined {
  const link = tokens[at]?.norm ?? '';
  if (at >= to) return undefined;
  if (links.has(link)) {
    return companies.get(at + 1) ?? (tokens[at + 1]?.norm === 'the' ? companies.get(at + 2) : undefined);
  }
  if (link !== ',' && link !== '(') return undefined;
  const company = companies.get(at + 1);
  const after = company && tokens[company.last];
  return company &&
    company.last <= to &&
    (!after || (after.kind === 'mark' && /^[,.;:)\]—–]$/u.test(after.norm)))
    ? company
    : undefined;
}

/** "of Game Creator Experience & Ecosystem at Xbox": a department, with the company if one follows. */
function departmentAfter(
  at: number,
  tokens: readonly Token[],
  to: number,
  companies: ReadonlyMap<number, PhraseMatch<string>>,
  taken: (index: number) => boolean,
): { last: number; companies: string[] } | undefined {
  if (!links.has(tokens[at]?.norm ?? '')) return undefined;
  let end = at + 1;
  let lastCapital = at;
  for (let index = at + 1; index < Math.min(to, at + longestDepartment); index += 1) {
    const token = tokens[index];
    if (!token || taken(index) || (token.kind === 'mark' && token.norm !== '&')) break;
    const company = companies.get(index);
    if (company) return { last: company.last, companies: [company.value] };
    if (token.capital) lastCapital = index;
    end = index;
  }
  return lastCapital > at && lastCapital <= end ? { last: lastCapital + 1, companies: [] } : undefined;
}

/** What stands before a title: modifiers, a company with or without "'s", a department's capitals, an article. */
function companyBefore(
  first: number,
  { tokens, from, companies, people, taken }: Surroundings,
): { first: number; company?: string; past: boolean } {
  let at = first;
  let past = false;
  const step = () => {
    const token = tokens[at - 1];
    if (at <= from || !token || taken(at - 1)) return false;
    if (people.past.has(token.norm)) past = true;
    else if (!people.modifiers.has(token.norm)) return false;
    at -= 1;
    return true;
  };
  while (step());
  const near = at;
  let company = endingAt(at, from, tokens, companies);
  if (!company) {
    // Capitals of a department: "Xbox Game Creator Experience CVP".
    for (
      let back = at;
      back > Math.max(from, at - 5) && tokens[back - 1]?.capital && !taken(back - 1);
      back -= 1
    ) {
      company = endingAt(back - 1, from, tokens, companies);
      if (company) break;
    }
  }
  if (company && !taken(company.first)) at = company.first;
  else at = near;
  while (step());
  const article = tokens[at - 1]?.norm;
  if (at > from && (article === 'the' || article === 'a' || article === 'an')) at -= 1;
  return { first: at, past, ...(company && at <= company.first && { company: company.value }) };
}

/** The company whose name, with or without "'s", ends before index `at`. */
function endingAt(
  at: number,
  from: number,
  tokens: readonly Token[],
  companies: ReadonlyMap<number, PhraseMatch<string>>,
): PhraseMatch<string> | undefined {
  let end = at;
  const norm = tokens[end - 1]?.norm;
  if (norm === "'s" || norm === "'" || norm === '’') end -= 1;
  let longest: PhraseMatch<string> | undefined;
  for (let start = Math.max(from, end - 5); start < end; start += 1) {
    const company = companies.get(start);
    if (company && company.last === end) {
      longest = company;
      break;
    }
  }
  return longest;
}

function longestByStart<T>(matches: readonly PhraseMatch<T>[]): Map<number, PhraseMatch<T>> {
  const longest = new Map<number, PhraseMatch<T>>();
  for (const match of matches) {
    const known = longest.get(match.first);
    if (!known || match.last > known.last) longest.set(match.first, match);
  }
  return longest;
}
