// Unicode Standard Annex #29 over the characters that nearly all news in Latin letters is written in. Its classes:
const ending = /[.!?]/g;
const closing = new Set('"\'()[]{}“”‘’«»');
const continuing = new Set(',-:–—');
// What is left to `Intl.Segmenter`: other scripts, marks that combine, and what versions of Unicode class differently.
const others = /[^\t\x20-\x7e¡-¬®-´¶-ɏ–—‘’“”…€]/;
const notLetterNorEnd = /[^A-Za-z.!?\u00aa\u00b5\u00ba\u00c0-\u024f]/;

/**
 * Where the sentences of a text end and others begin, by Annex #29, as `Intl.Segmenter` finds them at several times the
 * cost; nothing for a text that has characters which only that can class.
 */
export function findSentenceEnds(text: string): number[] | undefined {
  if (others.test(text)) return undefined;
  const ends: number[] = [];
  ending.lastIndex = 0;
  for (let found = ending.exec(text); found; found = ending.exec(text)) {
    const next = afterEnd(text, found.index);
    if (next === text.length) break;
    const goesOn = continues(text, found.index, next);
    if (goesOn === undefined) return undefined;
    if (!goesOn) ends.push(next);
  }
  return ends;
}

/** The place after an ending mark, the quotation marks and brackets behind it, and the white space behind those. */
function afterEnd(text: string, mark: number): number {
  let at = mark + 1;
  while (closing.has(text.charAt(at))) at += 1;
  while (isSpace(text.charAt(at))) at += 1;
  return at;
}

/** Whether a sentence goes on at a place after an ending mark; nothing where that is left to others. */
function continues(text: string, mark: number, next: number): boolean | undefined {
  const letter = text.charAt(next);
  if (letter === ';') return undefined;
  if (continuing.has(letter) || isEnding(letter)) return true;
  if (text.charAt(mark) !== '.') return false;
  const direct = next === mark + 1;
  if (direct && letter >= '0' && letter <= '9') return true;
  if (direct && mayBeLetter(letter)) {
    const before = text.charAt(mark - 1);
    if (!isAscii(letter) || (mayBeLetter(before) && !isAscii(before))) return undefined;
    if (isCapital(letter) && mayBeLetter(before)) return true;
  }
  // "… no. 7 of them": a small letter comes before any other, and before any mark that ends a sentence.
  let at = next;
  while (at < text.length && notLetterNorEnd.test(text.charAt(at))) at += 1;
  const first = text.charAt(at);
  return isAscii(first) ? first >= 'a' && first <= 'z' : undefined;
}

function isSpace(letter: string): boolean {
  return letter === ' ' || letter === '\t';
}

function isEnding(letter: string): boolean {
  return letter === '.' || letter === '!' || letter === '?';
}

function isCapital(letter: string): boolean {
  return letter >= 'A' && letter <= 'Z';
}

function mayBeLetter(letter: string): boolean {
  return letter !== '' && !notLetterNorEnd.test(letter) && !isEnding(letter);
}

function isAscii(letter: string): boolean {
  return letter <= '\x7f';
}
