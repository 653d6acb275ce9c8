import type { PeopleIndex } from '../pack/people-index.ts';
import type { ReadBlock } from '../text/read-blocks.ts';
import { findIntroduced, findNames, type NameMention } from './person-names.ts';
import { findQuotes, type Quote } from './quotes.ts';
import type { SpokenPage } from './speakers.ts';

/** Finds a page's quotations, and the officers' names outside them. */
export function readSpoken(blocks: readonly ReadBlock[], people: PeopleIndex): SpokenPage {
  const introduced = findIntroduced(blocks, people);
  const quotes: Quote[][] = blocks.map(() => []);
  for (const quote of findQuotes(blocks)) quotes[quote.block]?.push(quote);
  const names = blocks.map((block, index) =>
    outside(findNames(block, people, introduced), block, quotes[index] ?? []),
  );
  return { blocks, names, quotes, people };
}

function outside(names: readonly NameMention[], block: ReadBlock, quotes: readonly Quote[]): NameMention[] {
  let at = 0;
  return names.filter(({ first }) => {
    const start = block.tokens[first]?.start ?? 0;
    while (at < quotes.length && (quotes[at]?.end ?? 0) <= start) at += 1;
    return (quotes[at]?.start ?? Number.POSITIVE_INFINITY) > start;
  });
}
