import type { ReadBlock, Sentence } from '../text/read-blocks.ts';
import type { Token } from '../text/tokens.ts';
import { numberOf } from '../text/words.ts';
import type { LanguageIndex } from './language-index.ts';

/**
 * A block in which a party's name of several words is one token, as its short name is: "Example Sammy Holdings" reads
 * as "Example", so that no reach or pattern breaks on a long name. Offsets stay those of the text.
 */
export function joinNames(block: ReadBlock, language: LanguageIndex): ReadBlock {
  const names = language.longNames.find(block.tokens).sort((a, b) => a.first - b.first || b.last - a.last);
  if (names.length === 0) return block;
  const tokens: Token[] = [];
  const moved: number[] = [];
  let next = 0;
  for (let at = 0; at < block.tokens.length; at += 1) {
    const token = block.tokens[at];
    if (!token) break;
    while (next < names.length && (names[next]?.first ?? 0) < at) next += 1;
    const name = names[next];
    moved[at] = tokens.length;
    if (name?.first !== at) {
      tokens.push(token);
      continue;
    }
    const end = block.tokens[name.last - 1]?.end ?? token.end;
    for (let inside = at + 1; inside < name.last; inside += 1) moved[inside] = tokens.length;
    tokens.push({ ...token, end, norm: name.value, word: numberOf(name.value) });
    at = name.last - 1;
  }
  moved[block.tokens.length] = tokens.length;
  const place = (index: number): number => moved[index] ?? tokens.length;
  const sentences = block.sentences.map(
    (sentence): Sentence => ({ ...sentence, first: place(sentence.first), last: place(sentence.last) }),
  );
  return { ...block, tokens, sentences };
}
