import type { Officer, PeopleIndex } from '../pack/people-index.ts';
import type { Token } from '../text/tokens.ts';
import { isOfficersTitle } from '../verdicts/judge-role.ts';
import type { NameMention } from './person-names.ts';
import type { PhraseMatch } from './phrases.ts';
import { findTitlePhrases, type TitlePhrase } from './title-phrases.ts';
import { isUncasedName } from './uncased-names.ts';

/** Somebody to whom words can be given, among tokens `first` up to, not including, `last`. */
export type Sayer = {
  readonly first: number;
  readonly last: number;
  /** The officer; a company of the story; a pronoun or vague title that means whoever was named before; anybody else. */
  readonly who:
    | { readonly kind: 'officer'; readonly officer: Officer }
    | { readonly kind: 'company'; readonly party: string }
    | { readonly kind: 'before'; readonly pronoun?: string; readonly party?: string }
    | { readonly kind: 'other' };
  /** The speech verb or phrase that it is tied to, as its tokens and the row's id. */
  readonly cue?: PhraseMatch<string>;
};

// "said a visibly delighted Bell", "said, in a statement, Bell": what may stand between a speech verb and who speaks.
const verbReach = 4;
// "Anna Bell, who has led the studio since its founding in Leeds, said"
const nameReach = 14;

/**
 * Those to whom the text of some tokens could give words, in order. Officers need no speech verb; all others do, unless
 * one that stands elsewhere is known to be theirs (`spoken`).
 */
export function findSayers(
  tokens: readonly Token[],
  from: number,
  to: number,
  names: readonly NameMention[],
  people: PeopleIndex,
  spoken = false,
): Sayer[] {
  const mentions = names.slice(firstName(names, from), firstName(names, to));
  const cues = people.speech.find(tokens, from, to);
  const taken = new Set<number>();
  const take = (first: number, last: number) => {
    for (let at = first; at < last; at += 1) taken.add(at);
  };
  for (const { first, last } of mentions) take(first, last);
  const guessed = new Set(mentions.filter(({ fit }) => fit === 'word').map(({ first }) => first));
  const phrases = findTitlePhrases(tokens, from, to, people, (at) => taken.has(at));
  const sayers: Sayer[] = mentions.map((mention) => ({
    first: mention.first,
    last: mention.last,
    who: isOfficer(mention, phrases) ? { kind: 'officer', officer: mention.officer } : { kind: 'other' },
  }));
  for (const phrase of phrases) {
    const named = sayers.some(({ first, last }) => near(last, phrase.first) || near(phrase.last, first));
    const stranger = people.adjacentTitles && isUncasedName(tokens[phrase.first - 1]);
    // "the boss of Acme, Anna Bell" is one speaker.
    const last = nameAfter(tokens, phrase.last, to) ?? phrase.last;
    if (!named) {
      const who: Sayer['who'] = last > phrase.last || stranger ? { kind: 'other' } : whoHolds(phrase, people);
      sayers.push({ first: phrase.first, last, who });
    }
    take(phrase.first, named ? phrase.last : last);
  }
  for (const { value, first, last } of people.companies.find(tokens, from, to)) {
    if (taken.has(first) || people.possessors.has(tokens[last]?.norm ?? '')) continue;
    sayers.push({
      first,
      last,
      who: value === 'other' ? { kind: 'other' } : { kind: 'company', party: value },
    });
    take(first, last);
  }
  for (const { first, last } of people.speakers.find(tokens, from, to)) {
    if (!taken.has(first)) sayers.push({ first, last, who: { kind: 'other' } });
  }
  for (const { value, first, last } of people.pronouns.find(tokens, from, to)) {
    if (!taken.has(first)) sayers.push({ first, last, who: { kind: 'before', pronoun: value } });
  }
  sayers.push(...otherNames(tokens, from, to, taken, cues, people));
  return sayers
    .map((sayer) => tie(sayer, cues, tokens, people))
    .filter((sayer) => sayer.cue || spoken || (sayer.who.kind === 'officer' && !guessed.has(sayer.first)))
    .sort((a, b) => a.first - b.first);
}

/** Index of the first name at or after a token. */
export function firstName(names: readonly NameMention[], token: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a name means the officer: half a name does only beside the officer's title. */
function isOfficer({ officer, fit, first, last }: NameMention, phrases: readonly TitlePhrase[]): boolean {
  if (fit !== 'half') return true;
  return phrases.some(
    (each) => (near(last, each.first) || near(each.last, first)) && isOfficersTitle(officer, each),
  );
}

function near(last: number, first: number): boolean {
  return first >= last && first - last <= 2;
}

/** The end of a name of two or more words behind a title, over a comma; nothing where there is none. */
function nameAfter(tokens: readonly Token[], at: number, to: number): number | undefined {
  const first = tokens[at]?.norm === ',' ? at + 1 : at;
  let last = first;
  while (last < to && tokens[last]?.capital && tokens[last]?.kind === 'word') last += 1;
  return last - first > 1 ? last : undefined;
}

function whoHolds(phrase: TitlePhrase, people: PeopleIndex): Sayer['who'] {
  if (phrase.titles.some(({ value }) => value.id === 'spokesperson')) return { kind: 'other' };
  const party = phrase.companies[0];
  const leads = phrase.titles.some(({ value }) => value.rank === 'head');
  const leader = leads
    ? people.officers.find(({ heads }) => party !== undefined && heads.includes(party))
    : undefined;
  if (leader) return { kind: 'officer', officer: leader };
  const vague = phrase.titles.every(({ value }) => value.rank !== 'office');
  if (vague) {
    if (party === 'other') return { kind: 'other' };
    return { kind: 'before', ...(party !== undefined && { party }) };
  }
  const officer = people.officers.find((each) => isOfficersTitle(each, phrase));
  return officer ? { kind: 'officer', officer } : { kind: 'other' };
}

/** Capitalised words that are no company, title or officer, beside a speech verb. */
function otherNames(
  tokens: readonly Token[],
  from: number,
  to: number,
  taken: ReadonlySet<number>,
  cues: readonly PhraseMatch<string>[],
  people: PeopleIndex,
): Sayer[] {
  const found: Sayer[] = [];
  let at = from;
  while (at < to) {
    let last = at;
    while (last < to && tokens[last]?.capital && !taken.has(last) && tokens[last]?.kind === 'word') last += 1;
    if (last === at) {
      at += 1;
      continue;
    }
    const first = last - at > 1 && isCommon(tokens[at], people) ? at + 1 : at;
    const beside = cues.some((cue) => cue.last === first || cue.first === last);
    const isName = last - first > 1 || (beside && !isCommon(tokens[first], people));
    if (isName && !cues.some((cue) => cue.first <= first && cue.last > first)) {
      const given =
        last - first === 1
          ? people.officers.find((each) => each.given.includes(tokens[first]?.norm ?? ''))
          : undefined;
      found.push({ first, last, who: given ? { kind: 'officer', officer: given } : { kind: 'other' } });
    }
    at = last;
  }
  return found;
}

function isCommon(token: Token | undefined, people: PeopleIndex): boolean {
  return !token || people.words.words(token.norm, [token]).every(({ weight }) => weight < 1);
}

/** Finds the speech verb of a sayer: right behind it, over an apposition between commas, or right before it. */
function tie(
  sayer: Sayer,
  cues: readonly PhraseMatch<string>[],
  tokens: readonly Token[],
  people: PeopleIndex,
): Sayer {
  const behind = cues.find(
    (cue) =>
      cue.first >= sayer.last &&
      (cue.first - sayer.last <= 2 ||
        (cue.first - sayer.last <= nameReach && tokens[cue.first - 1]?.kind === 'mark')),
  );
  const ahead = cues.findLast((cue) => cue.last <= sayer.first && sayer.first - cue.last <= verbReach);
  // "it says on a poster behind Anna Bell": a small word between says that she is not the one.
  const apart =
    sayer.who.kind !== 'officer' &&
    tokens
      .slice(ahead?.last ?? sayer.first, sayer.first)
      .some(({ norm }) => people.words.isCommon(norm) && !people.articles.has(norm));
  const pronoun = sayer.who.kind === 'before' && sayer.who.pronoun !== undefined;
  const follows = !pronoun || (people.pronounAfterVerb && ahead?.last === sayer.first);
  const inverted = apart || !follows ? undefined : ahead;
  const cue = inverted && (!behind || inverted.last === sayer.first) ? inverted : (behind ?? inverted);
  return cue ? { ...sayer, cue } : sayer;
}
