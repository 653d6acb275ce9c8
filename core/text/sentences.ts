import type { Span } from '../claims/claim.ts';
import { findSentenceEnds } from './sentence-ends.ts';

/** Abbreviations whose full stop ends no sentence when a capital follows. */
const abbreviation =
  /(?:^|[\s(“"'‘])(?:Corp|Inc|Ltd|Co|Mr|Mrs|Ms|Dr|St|vs|No|Nos|Jr|Sr|Prof|Gen|Sen|Rep|Gov|Jan|Feb|Aug|Sept|Oct|Nov|Dec|U\.S|U\.K|e\.g|i\.e|a\.m|p\.m|Nr|Mio|Mrd|Tsd|bzw|ca|[zdu]|z\. ?B|d\. ?h|u\. ?a|MM?|Mme|Mlle|janv|févr|avr|juil|sept|oct|nov|déc)\.$/u;
// German writes ordinal numbers with a full stop.
const ordinal = /(?:^|[\s(])\d{1,2}\.$/u;
const counted =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|Halbjahr|Jahrhundert|Geburtstag)/u;
// A company's "Corp." or a date's "Nov." goes on; a "p.m." or "U.S." before a capital may end a sentence.
const mayEnd = /(?:U\.S|U\.K|a\.m|p\.m|Inc|Corp|Co|Ltd)\.$/u;
const longestAbbreviation = 8; // UTF-16 units, with the character before it and its full stop; only these are looked at
const opensSentence =
  /^(?:The|A|An|It|In|On|But|And|This|That|They|He|She|We|Its|Their|Under|As|For|With|At)\b/u;

// 「…。」と語った: in scripts without spaces the sentence goes on right behind a quotation.
const goesOnUnspaced = /^[.!?。！？…]["”’」』][\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}]/u;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(lang: string): Intl.Segmenter {
  let found = segmenters.get(lang);
  if (!found) {
    found = new Intl.Segmenter(lang, { granularity: 'sentence' });
    segmenters.set(lang, found);
  }
  return found;
}

const lineBreaks = /\r\n|[\n\r\u0085\u2028\u2029]/gu;

/**
 * Divides text into sentences (Unicode Standard Annex #29, then abbreviations and speech tags joined again).
 * Spans leave out the white space around a sentence.
 */
export function splitSentences(text: string, lang = 'en'): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { segment, index } of segmentsOf(joinLines(text), lang)) {
    const trimmed = segment.trim();
    if (trimmed === '') continue;
    const start = index + segment.indexOf(trimmed);
    const end = start + trimmed.length;
    const last = spans.at(-1);
    if (!last) spans.push({ start, end });
    else if (
      (last.end === start && goesOnUnspaced.test(text.slice(last.end - 2, start + 1))) ||
      continues(text, last, trimmed)
    )
      last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

function segmentsOf(text: string, lang: string): Iterable<{ segment: string; index: number }> {
  const ends = findSentenceEnds(text);
  if (!ends) return segmenter(lang).segment(text);
  return [0, ...ends].map((index, at) => ({ segment: text.slice(index, ends[at]), index }));
}

/** Annex #29 ends a sentence with every line, but only an empty line does. As long as the text, so that offsets stay. */
function joinLines(text: string): string {
  if (!/[\n\r\u0085\u2028\u2029]/u.test(text)) return text;
  return text.replace(/\s+/gu, (space) =>
    (space.match(lineBreaks)?.length ?? 0) === 1 ? ' '.repeat(space.length) : space,
  );
}

function continues(text: string, last: Span, after: string): boolean {
  if (/^(?:\p{Ll}|[?!.)\]”’»"']+$)/u.test(after)) return true;
  if (text.charAt(last.end - 1) !== '.') return false;
  const before = text.slice(Math.max(last.start, last.end - longestAbbreviation), last.end);
  if (ordinal.test(before) && counted.test(after)) return true;
  if (!abbreviation.test(before)) return false;
  return !(mayEnd.test(before) && opensSentence.test(after));
}
