import type { PeopleIndex } from '../pack/people-index.ts';
import type { Token } from '../text/tokens.ts';
import type { PhraseMatch } from './phrases.ts';

/** Tokens `from` up to, not including, `to` in which titles are looked for, and the companies named there. */
export type TitleGround = {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly people: PeopleIndex;
  /** Whether a token is part of an officer's name. */
  readonly taken: (index: number) => boolean;
  readonly startingAt: ReadonlyMap<number, PhraseMatch<string>>;
  readonly endingAt: ReadonlyMap<number, PhraseMatch<string>>;
};

const closesPhrase = /^[,.;:)\]—–]$/u;
// "corporate vice president of Player Care & Community Growth at Acme" has seven words between title and company.
const longestDepartment = 9;
const longestCapitals = 5;

/** Companies after a title: "of Acme", "of the publisher", "of sales at Acme", or ", Acme" at the end of a phrase. */
export function companiesAfter(
  last: number,
  ground: TitleGround,
): { last: number; companies: string[]; beside: boolean } {
  const direct = companyFrom(last, ground);
  if (direct) {
    const more = companyFrom(direct.last, ground);
    const companies = [direct, ...(more ? [more] : [])].flatMap(({ company }) => (company ? [company] : []));
    return { last: (more ?? direct).last, companies, beside: direct.company !== undefined };
  }
  const department = departmentAfter(last, ground);
  return { last: department?.last ?? last, companies: department?.companies ?? [], beside: false };
}

function companyFrom(at: number, ground: TitleGround): { last: number; company?: string } | undefined {
  const { tokens, to, people, taken, startingAt } = ground;
  const link = tokens[at]?.norm ?? '';
  if (at >= to) return undefined;
  if (people.links.has(link)) {
    const name =
      startingAt.get(at + 1) ??
      (people.articles.has(tokens[at + 1]?.norm ?? '') ? startingAt.get(at + 2) : undefined);
    if (name) return taken(name.first) ? undefined : { last: name.last, company: name.value };
    if (!people.articles.has(tokens[at + 1]?.norm ?? '')) return undefined;
    const employer = [at + 2, at + 3].find(
      (index) => index < to && people.employers.has(tokens[index]?.norm ?? ''),
    );
    return employer === undefined ? undefined : { last: employer + 1 };
  }
  const name = link === ',' || link === '(' ? startingAt.get(at + 1) : undefined;
  const after = name && tokens[name.last];
  return name && name.last <= to && (!after || closesPhrase.test(after.norm))
    ? { last: name.last, company: name.value }
    : undefined;
}

/** "of Player Care & Community Growth at Acme": a department, with the company if one follows. */
function departmentAfter(
  at: number,
  { tokens, to, people, taken, startingAt }: TitleGround,
): { last: number; companies: string[] } | undefined {
  if (!people.links.has(tokens[at]?.norm ?? '')) return undefined;
  let lastCapital = at;
  for (let index = at + 1; index < Math.min(to, at + longestDepartment); index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (taken(index)) return { last: index, companies: [] };
    const company = startingAt.get(index);
    if (company) return { last: company.last, companies: [company.value] };
    if (!people.departmentWords.has(token.norm)) {
      const common = people.words.isCommon(token.norm) || people.speech.find([token]).length > 0;
      if (token.kind === 'mark' || (common && !token.capital)) break;
    }
    if (token.capital) lastCapital = index;
  }
  return lastCapital > at ? { last: lastCapital + 1, companies: [] } : undefined;
}

/** What stands before a title: modifiers, a company with or without "'s", a department's capitals, an article. */
export function companyBefore(
  first: number,
  ground: TitleGround,
): { first: number; company?: string; past: boolean } {
  const { tokens, from, taken, people } = ground;
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
  let company = companyEnding(at, ground);
  // Capitals of a department: "Acme Player Care Growth CVP".
  for (let back = at; !company && back > Math.max(from, at - longestCapitals); back -= 1) {
    if (!tokens[back - 1]?.capital || taken(back - 1)) break;
    company = companyEnding(back - 1, ground);
  }
  if (company && !taken(company.first)) at = company.first;
  else at = employerBefore(at, ground);
  while (step());
  if (at > from && people.articles.has(tokens[at - 1]?.norm ?? '')) at -= 1;
  return { first: at, past, ...(company && at <= company.first && { company: company.value }) };
}

/** Index of the first token of "company's" or "Japanese publisher's" before `at`; `at` itself where there is none. */
function employerBefore(at: number, { tokens, from, people }: TitleGround): number {
  const owns =
    people.possessors.has(tokens[at - 1]?.norm ?? '') && people.employers.has(tokens[at - 2]?.norm ?? '');
  if (!owns || at - 2 < from) return at;
  return at - 3 >= from && tokens[at - 3]?.capital ? at - 3 : at - 2;
}

/** The company whose name, with or without "'s" or the full stop of "Corp.", ends before index `at`. */
function companyEnding(
  at: number,
  { tokens, from, people, endingAt }: TitleGround,
): PhraseMatch<string> | undefined {
  let end = at;
  const before = tokens[end - 1]?.norm ?? '';
  if (people.possessors.has(before) || /^['’]$/u.test(before)) end -= 1;
  if (tokens[end - 1]?.norm === '.') end -= 1;
  const company = endingAt.get(end);
  return company && company.first >= from ? company : undefined;
}
