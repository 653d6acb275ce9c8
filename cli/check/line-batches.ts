/** Lines that follow each other, with the number of the first, counted from 1. */
export type LineBatch = { readonly first: number; readonly lines: readonly string[] };

// So much text that handing it over costs little beside checking it, and so little that many batches fit in memory.
const batchCharacters = 256_000;

/** Puts lines together in batches of about equal length; a longer line is a batch of its own. */
export async function* batchLines(lines: AsyncIterable<string>): AsyncGenerator<LineBatch> {
  let first = 1;
  let batch: string[] = [];
  let characters = 0;
  for await (const line of lines) {
    batch.push(line);
    characters += line.length;
    if (characters < batchCharacters) continue;
    yield { first, lines: batch };
    first += batch.length;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield { first, lines: batch };
}
