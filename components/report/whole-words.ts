import { contextLength } from '../../core/export/excerpt-page.ts';
import type { Surroundings } from '../../core/export/reported-page.ts';

/** The words around a claim as they are shown: where text was cut off, no part of a word is left, but an ellipsis. */
export function wholeWords({ prefix, suffix }: Surroundings): Surroundings {
  return {
    prefix: isCut(prefix) ? `…${prefix.replace(/^\S*\s/, '')}` : prefix,
    suffix: isCut(suffix) ? `${suffix.replace(/\s\S*$/, '')}…` : suffix,
  };
}

/** A cut never splits a character, and may come out one unit shorter for it. */
function isCut(context: string): boolean {
  return context.length >= contextLength - 1;
}
