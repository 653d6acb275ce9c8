import { monthOf } from './months.ts';

const day = '(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?';
const gap = '[\\s.,/-]{1,3}';
const of = '(?:of\\s|de\\s|del\\s|di\\s)?';

type Form = { readonly pattern: RegExp; readonly year: number; readonly month: number; readonly day: number };

// Patterns with the places of year, month and day. Figures with slashes only where they begin with the year: otherwise
// one country's November is another's January. Dots go day first wherever they are used.
const forms: readonly Form[] = [
  { pattern: /(?<![\d.])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/u, year: 1, month: 3, day: 4 },
  { pattern: /^(\d{4})(\d{2})(\d{2})(?:T?\d{4}(?:\d{2})?Z?)?$/u, year: 1, month: 2, day: 3 },
  { pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\.?\d)/u, year: 3, month: 2, day: 1 },
  { pattern: /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u, year: 1, month: 2, day: 3 },
  {
    pattern: new RegExp(`(?<![\\d.:])${day}${gap}${of}(\\p{L}{3,12})${gap}${of}(\\d{4})(?!\\d)`, 'u'),
    year: 3,
    month: 2,
    day: 1,
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(\\p{L}{3,12})${gap}${day}${gap}(\\d{4})(?!\\d)`, 'u'),
    year: 3,
    month: 1,
    day: 2,
  },
];

/** A date found in text: its day as ISO 8601, and where it stands. */
export type FoundDay = { readonly day: string; readonly start: number; readonly end: number };

/** The first written date of a text, as ISO 8601 in its own time zone; nothing where there is none. */
export function findDay(text: string): FoundDay | undefined {
  let first: FoundDay | undefined;
  for (const form of forms) {
    const match = form.pattern.exec(text);
    const written =
      match && isoDay(match[form.year], monthNumber(match[form.month]), Number(match[form.day]));
    if (!written || (first && first.start <= match.index)) continue;
    first = { day: written, start: match.index, end: match.index + match[0].length };
    // None is earlier. Most dates of pages are nothing but one, and browsers take milliseconds to prepare the other patterns.
    if (first.start === 0) return first;
  }
  return first;
}

function monthNumber(written = ''): number {
  return /^\d/.test(written) ? Number(written) : (monthOf(written) ?? 0);
}

const firstYear = 1990; // Older than any page of the web.
const lastYear = 2099;

function isoDay(year = '', month: number, dayOfMonth: number): string | undefined {
  const at = new Date(Date.UTC(Number(year), month - 1, dayOfMonth));
  // The calendar moves 31 November to December: such a date is none.
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== dayOfMonth) return undefined;
  if (Number(year) < firstYear || Number(year) > lastYear) return undefined;
  return at.toISOString().slice(0, 10);
}
