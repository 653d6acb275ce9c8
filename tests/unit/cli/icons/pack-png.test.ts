import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packPng } from '../../../../cli/icons/pack-png.ts';

const size = { width: 9, height: 7 };

/** A byte of a picture that goes over smoothly, with a few odd spots in it. */
const byteAt = (x: number, y: number) =>
  x < 0 || y < 0 ? 0 : (x * 7 + y * 31 + (x % 5 === y % 3 ? 90 : 0)) % 256;

/** How PNG's own text writes its five predictors. */
const filters: Readonly<Record<string, (x: number, y: number) => number>> = {
  none: () => 0,
  sub: (x, y) => byteAt(x - 4, y),
  up: (x, y) => byteAt(x, y - 1),
  average: (x, y) => Math.floor((byteAt(x - 4, y) + byteAt(x, y - 1)) / 2),
  paeth: (x, y) => {
    const [a, b, c] = [byteAt(x - 4, y), byteAt(x, y - 1), byteAt(x - 4, y - 1)];
    const p = a + b - c;
    const near = Math.min(Math.abs(p - a), Math.abs(p - b), Math.abs(p - c));
    return Math.abs(p - a) === near ? a : Math.abs(p - b) === near ? b : c;
  },
};

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The picture as a PNG file whose lines all have one predictor. */
function pngBy(filter: string, kind = 6): Buffer {
  const number = Object.keys(filters).indexOf(filter);
  const lines = Array.from({ length: size.height }, (_, y) => [
    number,
    ...Array.from(
      { length: size.width * 4 },
      (_, x) => (byteAt(x, y) - (filters[filter]?.(x, y) ?? 0)) & 255,
    ),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size.width);
  header.writeUInt32BE(size.height, 4);
  header.set([8, kind], 8);
  const packed = deflateSync(Buffer.from(lines.flat()), { level: 1 });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from('Comment\0nobody sees this')),
    chunk('IDAT', packed.subarray(0, 9)),
    chunk('IDAT', packed.subarray(9)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('a packed picture', () => {
  it.each(Object.keys(filters))('is the same for each way to write it: %s', (filter) => {
    expect(packPng(pngBy(filter))).toEqual(packPng(pngBy('none')));
  });

  it('is itself packed again, and lighter than before', () => {
    const packed = packPng(pngBy('none'));
    expect(packPng(packed)).toEqual(packed);
    expect(packed.length).toBeLessThan(pngBy('none').length);
  });

  it('is refused where it is none, or of another kind', () => {
    expect(() => packPng(Buffer.from('GIF89a'))).toThrow('expected a PNG file');
    expect(() => packPng(pngBy('none', 2))).toThrow('8 bits a channel, with transparency');
  });
});
