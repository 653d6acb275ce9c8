import { describe, expect, it } from 'vitest';
import { loosePattern } from '../../../page/loose-pattern.ts';

const pattern = loosePattern(['Skerry', 'South Ness', '北岬', 'A.B']);

describe('a loose pattern of names', () => {
  it('finds a name with any character in it that has no shape', () => {
    const missed: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const sign = String.fromCodePoint(code);
      if (/\p{DI}/u.test(sign) && !pattern.test(`Sk${sign}erry`)) missed.push(code.toString(16));
    }
    expect(missed).toEqual([]);
  });

  it('finds a name with any sign in it that Unicode takes for one of its letters without regard to case', () => {
    const missed: string[] = [];
    for (let code = 0x80; code < 0x10000; code += 1) {
      const sign = String.fromCharCode(code);
      if (/s/iu.test(sign) && !pattern.test(`${sign}kerry`)) missed.push(sign);
      if (/k/iu.test(sign) && !pattern.test(`S${sign}erry`)) missed.push(sign);
    }
    expect(missed).toEqual([]);
  });

  it.each([
    'SKERRY',
    'skerry’s',
    'ＳＫＥＲＲＹ',
    'ｓｋｅｒｒｙ',
    'South\u00a0\n Ness',
    '今日北\u200b岬は',
    'a.b',
    'Preskerry',
  ])('finds “%s”', (text) => {
    expect(pattern.test(text)).toBe(true);
  });

  it.each(['', 'Sk erry', 'Sk-erry', 'SouthNess', '北の岬', 'AxB', 'Škerry'])(
    'does not find “%s”',
    (text) => {
      expect(pattern.test(text)).toBe(false);
    },
  );
});
