import type { Judgement } from '../claims/claim-span.ts';
import { namings, type Range, type SentenceReading } from '../claims/sentence-reading.ts';

const longestItem = 2; // words of a strange item; more is an aside, not an item
const longestGloss = 4; // words in brackets that explain one of an item's words
const separatingMark = /^[,&、・]$/u;
const quotationMark = /^["“”'‘’„«»「」『』]$/u;
const closingBracket = /^[」』]$/u;
const openingBracket = /^[「『]$/u;
const hiragana = /^\p{sc=Hira}$/u;
const katakana = /^\p{sc=Kana}$/u;
const longestKatakanaItem = 12; // characters: loanwords are long

/**
 * Compares an enumeration with the list that the source gives: an item of its own among or after the list's items
 * changes the list, and is given back; fewer items do not. Nothing where the sentence has no enumeration, or the list is the source's.
 */
export function compareList(
  reading: SentenceReading,
  items: readonly Range[],
): (Judgement & { readonly strange: readonly Range[] }) | undefined {
  for (const [index, item] of items.entries()) {
    const elements = elementsFrom(reading, item, items.slice(index));
    // Two such words side by side may be any talk; with a word for the list, or three of them, it is the list.
    const least = namings(reading, 'listLead').length > 0 ? 2 : 3;
    if (elements.filter(({ kind }) => kind === 'item').length < least) continue;
    const strange = elements.filter(({ kind }) => kind === 'strange');
    return strange.length > 0 ? { verdict: 'refuted', reason: 'changed-list', strange } : undefined;
  }
  return undefined;
}

type Element = Range & { readonly kind: 'item' | 'strange' | 'aside' };

/** The elements of the enumeration that begins with an item, as far as separators carry it. */
function elementsFrom(reading: SentenceReading, first: Range, items: readonly Range[]): Element[] {
  const elements: Element[] = [{ ...first, kind: 'item' }];
  let at = first.last;
  while (at < reading.sentence.last) {
    const opened = skip(reading, at);
    if (opened === undefined) break;
    const known = items.find((each) => each.first === opened);
    const next = known ? known.last : nextBreak(reading, opened);
    // A short form of an item counts only by itself: "IP", and not "IP addresses".
    const bare = namings(reading, 'listBare').find((each) => each.first === opened && each.last === next);
    const whole = known ?? bare;
    // "…, and this: the four of them": what counts the items closes the last one.
    const count = namings(reading, 'listEnd').find((each) => each.first > opened && each.first < next);
    const end = count?.first ?? next;
    const item =
      whole ??
      items.find((each) => each.first >= opened && each.last <= end) ??
      itemAroundGloss(reading, opened, end);
    const brief = isBrief(reading, opened, end);
    if (!item && !brief && elements.at(-1)?.kind === 'aside') break;
    const trailing = !item && !items.some((each) => each.first >= end);
    // After the last item, "and stops there" is no item; "and internet utilization" has an item's own head.
    const strange =
      isHeaded(reading, opened, end) ||
      (brief && isBracketed(reading, opened, end)) ||
      (brief && (end - opened === 1 || !trailing || count || endsInHead(reading, end)));
    elements.push({ first: opened, last: end, kind: item ? 'item' : strange ? 'strange' : 'aside' });
    at = end;
  }
  return elements;
}

/** "IP (intellectual property) use": an item of the list with a gloss in the midst of it. */
function itemAroundGloss(reading: SentenceReading, from: number, to: number): Range | undefined {
  let depth = 0;
  const words = reading.tokens.slice(from, to).filter(({ norm }) => {
    if (norm === '(') depth += 1;
    const inside = depth > 0;
    if (norm === ')') depth -= 1;
    return !inside;
  });
  if (words.length === to - from) return undefined;
  const { trie } = reading.language;
  const known = trie.find(words).some(({ value }) => 'concept' in value && value.concept === 'listItem');
  return known ? { first: from, last: to } : undefined;
}

/** Whether words stand in brackets of their own, as the items of a Japanese list do. */
function isBracketed({ tokens }: SentenceReading, from: number, to: number): boolean {
  return openingBracket.test(tokens[from - 1]?.norm ?? '') && closingBracket.test(tokens[to]?.norm ?? '');
}

/** Whether words are so few that they are an item; in Japanese, particles and verbs make an aside. */
function isBrief({ tokens, language }: SentenceReading, from: number, to: number): boolean {
  const words = tokens.slice(from, to).map((token) => token.norm);
  if (words.some((norm) => hiragana.test(norm))) return false;
  const longest = words.some((norm) => katakana.test(norm))
    ? longestKatakanaItem
    : longestItem * language.scale;
  return words.length <= longest;
}

/** Whether words begin as an item does where its head comes first: "uso de internet". */
function isHeaded(reading: SentenceReading, from: number, to: number): boolean {
  return namings(reading, 'listHead').some((each) => each.first === from && each.last >= to);
}

/** Whether a word that the list's items end in stands before a token. */
function endsInHead(reading: SentenceReading, end: number): boolean {
  return namings(reading, 'listHead').some((each) => each.last === end);
}

/** The token after separators and fillers; nothing where no separator stands here. */
function skip(reading: SentenceReading, from: number): number | undefined {
  let at = from;
  let separated = false;
  for (; at < reading.sentence.last; at += 1) {
    const norm = reading.tokens[at]?.norm ?? '';
    const next = reading.tokens[at + 1]?.norm ?? '';
    if (separates(reading, norm) || (closingBracket.test(norm) && openingBracket.test(next)))
      separated = true;
    else if (!quotationMark.test(norm) && !reading.language.grammar.determiners.has(norm)) {
      const join = namings(reading, 'listJoin').find((each) => each.first === at);
      if (!join) break;
      separated = true;
      at = join.last - 1;
    }
  }
  return separated && reading.tokens[at]?.kind !== 'mark' && at < reading.sentence.last ? at : undefined;
}

function nextBreak(reading: SentenceReading, from: number): number {
  let at = from;
  while (at < reading.sentence.last) {
    const closing = reading.tokens[at]?.norm === '(' ? closingOf(reading, at) : undefined;
    if (closing !== undefined) at = closing;
    else if (reading.tokens[at]?.kind === 'mark' || separates(reading, reading.tokens[at]?.norm ?? '')) break;
    else if (at > from && namings(reading, 'listJoin').some((each) => each.first === at)) break;
    at += 1;
  }
  return at;
}

/** Where a short bracket closes. */
function closingOf(reading: SentenceReading, opened: number): number | undefined {
  const last = Math.min(reading.sentence.last, opened + 1 + longestGloss * reading.language.scale);
  const at = reading.tokens.slice(opened, last).findIndex(({ norm }) => norm === ')');
  return at < 0 ? undefined : opened + at;
}

function separates(reading: SentenceReading, norm: string): boolean {
  return separatingMark.test(norm) || reading.language.grammar.listSeparators.has(norm);
}
