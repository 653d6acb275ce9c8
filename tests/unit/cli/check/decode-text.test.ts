import { expect, test } from 'vitest';
import { decodeText } from '../../../../cli/check/decode-text.ts';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each([
  { name: 'valid UTF-8', bytes: Buffer.from('“Säga”'), text: '“Säga”' },
  { name: 'UTF-8 with a byte order mark', bytes: Buffer.from('\ufeffA'), text: 'A' },
  { name: 'UTF-16 with a byte order mark', bytes: Buffer.from('\ufeffSäga', 'utf16le'), text: 'Säga' },
  { name: 'bytes that are not UTF-8', bytes: latin('S\xe4ga \x93x\x94'), text: 'Säga “x”' },
  {
    name: 'a declared encoding',
    bytes: latin('<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">\x83Z\x83K'),
    text: '<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">セガ',
  },
  {
    name: 'an encoding that is none',
    bytes: Buffer.from('<meta charset=nonsense>ä'),
    text: '<meta charset=nonsense>ä',
  },
  {
    name: 'a false claim to be UTF-16',
    bytes: Buffer.from('<meta charset="utf-16">ä'),
    text: '<meta charset="utf-16">ä',
  },
])('$name is read', ({ bytes, text }) => expect(decodeText(bytes)).toBe(text));

test('Binary data is refused', () => {
  expect(() => decodeText(Uint8Array.of(0x89, 0x50, 0, 1))).toThrow('binary data');
});
