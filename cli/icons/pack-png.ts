import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const pixel = 4; // Bytes: browsers draw pictures with a transparent ground in RGBA, 8 bits each.
const rgba = 6; // The number that PNG has for it.

/** The predictors of a byte of PNG, by their numbers: from the byte to the left, the one above, and the one left of that. */
const predictors: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  nearest,
];

/**
 * The same picture in as few bytes as Node's zlib makes of it: with one predictor for all lines, the best of the five,
 * and without what does not show. Takes PNG files as browsers draw them; throws for others.
 */
export function packPng(file: Buffer): Buffer {
  const chunks = chunksOf(file);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (header?.[8] !== 8 || header[9] !== rgba || header[12] !== 0)
    throw new Error('expected a PNG file of 8 bits a channel, with transparency, not interlaced');
  const stride = header.readUInt32BE(0) * pixel;
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const lines = linesOf(inflateSync(Buffer.concat(packed)), stride);
  const [best] = predictors
    .map((_, number) => deflateSync(predicted(lines, number), { level: 9, memLevel: 9 }))
    .sort((a, b) => a.length - b.length);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', best ?? Buffer.alloc(0)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

type Chunk = { readonly type: string; readonly data: Buffer };

function chunksOf(file: Buffer): Chunk[] {
  if (!file.subarray(0, signature.length).equals(signature)) throw new Error('expected a PNG file');
  const chunks: Chunk[] = [];
  for (let at = signature.length; at < file.length; ) {
    const size = file.readUInt32BE(at);
    chunks.push({
      type: file.toString('latin1', at + 4, at + 8),
      data: file.subarray(at + 8, at + 8 + size),
    });
    at += size + 12;
  }
  return chunks;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}

/** The lines of a picture, each of them after the number of its predictor, as they are. */
function linesOf(raw: Buffer, stride: number): Buffer[] {
  const lines: Buffer[] = [];
  for (let at = 0; at < raw.length; at += stride + 1) {
    const predict = predictors[raw[at] ?? 0];
    if (!predict) throw new Error(`PNG has no predictor ${raw[at]}`);
    const line = Buffer.from(raw.subarray(at + 1, at + 1 + stride));
    for (const [x, byte] of line.entries()) line[x] = byte + predict(...around(line, lines.at(-1), x));
    lines.push(line);
  }
  return lines;
}

function predicted(lines: readonly Buffer[], number: number): Buffer {
  const predict = predictors[number] ?? (() => 0);
  return Buffer.concat(
    lines.flatMap((line, y) => [
      Buffer.of(number),
      Buffer.from(line.map((byte, x) => byte - predict(...around(line, lines[y - 1], x)))),
    ]),
  );
}

/** The bytes that one is predicted from; nought beyond the edge. */
function around(line: Buffer, above: Buffer | undefined, x: number): [number, number, number] {
  return [line[x - pixel] ?? 0, above?.[x] ?? 0, above?.[x - pixel] ?? 0];
}

/** Of the three the one nearest to left + above − corner, after Paeth. */
function nearest(left: number, above: number, corner: number): number {
  const [toLeft, toAbove] = [Math.abs(above - corner), Math.abs(left - corner)];
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
