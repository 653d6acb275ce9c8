import { findDay } from './dates.ts';

const longest = 160; // Characters: a line with author, date and time; what is longer is prose.
const headLines = 5; // Blocks after the title among which a date still tells the page's own.
const leadPlace = 60; // Characters: "WASHINGTON and LONDON, " before the date of a report.

/** Words of the lines that name an article's author and day. Whatever else has a small letter there makes prose. */
const lineWords = new Set(
  `a am and at by comment comments date edited first for from in last min mins minute minutes modified of on
  originally pm post posted published read reading staff the time update updated view views words written
  publié publicado publicada veröffentlicht pubblicato gepubliceerd por par von di de le el il am um à às uhr del em
  aktualisiert modifié actualizado aggiornato atualizado`.split(/\s+/),
);
const laterWords =
  /(?:updat|modif|edit|correct|revis|aktualis|mis à jour|actuali[zs]|aggiorn|atualiz)\p{L}*[^\p{L}]*(?:(?:on|am|le|el|il|em)\s)?$/iu;
const showsByline =
  /\b(?:by|published|posted|written|updated)\b|\d{1,2}[:.h]\d{2}|[|·•–—]|(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu;
const agency = /^\s*(?:\([^()]{1,40}\)|\/[^/]{1,40}\/)?\s*(?:--|[-–—:])/u;

/**
 * The day that an article gives in words at its head, as ISO 8601: a line such as "By Ann Lee, 2 November 2021, 9:30", or
 * the place and day before a report. Nothing where the head has none, or only the day of an update.
 */
export function findDateline(lines: readonly string[]): string | undefined {
  for (const line of lines.slice(0, headLines)) {
    const day = line.length <= longest ? dayOfLine(line) : undefined;
    const found = day ?? dayOfLead(line.slice(0, longest));
    if (found) return found;
  }
  return undefined;
}

/** The day of a line that says nothing else but who wrote it, and when. */
function dayOfLine(line: string): string | undefined {
  let day: string | undefined;
  let rest = '';
  let left = line;
  for (let found = findDay(left); found; found = findDay(left)) {
    const before = left.slice(0, found.start);
    if (!laterWords.test(before)) day ??= found.day;
    rest += `${before} `;
    left = left.slice(found.end);
  }
  rest += left;
  const words = rest.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  if (!words.every((word) => /^[^\p{Ll}]/u.test(word) || lineWords.has(word))) return undefined;
  // Capitals alone may be a title: "Spring Fair 2 May 2019".
  return words.length === 0 || showsByline.test(rest) ? day : undefined;
}

/** The day in "TOKYO, Nov. 1, 2021 (News Desk) — The publisher …". */
function dayOfLead(line: string): string | undefined {
  const found = findDay(line);
  if (!found || found.start > leadPlace) return undefined;
  const place = line.slice(0, found.start).match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const named = place.every((word) => /^\p{Lu}/u.test(word) || word === 'and');
  return named && agency.test(line.slice(found.end)) ? found.day : undefined;
}
