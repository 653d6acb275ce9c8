const words = [''];
let slots = new Int32Array(1024); // A power of two, and small: it grows with the words of the languages that are read.
const smallBit = 0x20; // What a small letter of ASCII has beside its capital.

/** Numbers a word that the data has, if it has none yet: from 1, the same as long as the program runs. */
export function numberWord(word: string): number {
  const known = numberOf(word);
  if (known > 0) return known;
  if (words.length * 2 > slots.length) {
    slots = new Int32Array(slots.length * 2);
    for (let number = 1; number < words.length; number += 1) enter(number);
  }
  words.push(word);
  enter(words.length - 1);
  return words.length - 1;
}

/** The word that has a number. */
export function wordOf(number: number): string {
  return words[number] ?? '';
}

/**
 * The number of a word. Words that no data has leave nothing behind: for them, how many words had a number when this was
 * asked, as a negative.
 */
export function numberOf(word: string): number {
  const hash = hashOf(word);
  for (let at = hash & (slots.length - 1); ; at = (at + 1) & (slots.length - 1)) {
    const number = slots[at] ?? 0;
    if (number === 0) return 1 - words.length;
    if (words[number] === word) return number;
  }
}

/** The number of a word of letters of ASCII alone, in small letters or capitals, that stands in a text; `hash` is that of its letters. */
export function numberAt(text: string, start: number, end: number, hash: number): number {
  for (let at = hash & (slots.length - 1); ; at = (at + 1) & (slots.length - 1)) {
    const number = slots[at] ?? 0;
    if (number === 0) return 1 - words.length;
    if (stands(words[number] ?? '', text, start, end)) return number;
  }
}

/** The hash of a word and one more letter, whether that is small or a capital. */
export function hashOn(hash: number, letter: number): number {
  return (Math.imul(hash, 0x01000193) ^ (letter | smallBit)) >>> 0;
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at += 1)
    if ((text.charCodeAt(at) | smallBit) !== word.charCodeAt(at - start)) return false;
  return true;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
}

function enter(number: number): void {
  let at = hashOf(words[number] ?? '') & (slots.length - 1);
  while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
  slots[at] = number;
}
