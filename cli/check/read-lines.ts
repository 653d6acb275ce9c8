/**
 * The lines of a stream, without their ends, holding no more than one of them at a time. Only a line feed ends a line:
 * node:readline would also break at U+2028, which may stand inside a JSON string.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  for await (const bytes of stream) {
    const [first = '', ...others] = decoder.decode(bytes, { stream: true }).split('\n');
    pieces.push(first);
    for (const piece of others) {
      yield pieces.join('');
      pieces = [piece];
    }
  }
  pieces.push(decoder.decode());
  const last = pieces.join('');
  if (last !== '') yield last;
}
