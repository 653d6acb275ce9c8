import { describe, expect, it } from 'vitest';
import { parseColour, toneOf } from '../../../page/ground-tone.ts';

describe('the tone of a colour', () => {
  it.each([
    ['white', [255, 255, 255], 'light'],
    ['newsprint', [255, 241, 229], 'light'],
    ['near-black', [18, 18, 18], 'dark'],
    ['navy', [10, 25, 60], 'dark'],
    ['middle grey', [128, 128, 128], 'mixed'],
    ['red', [200, 40, 40], 'mixed'],
  ] as const)('%s', (_, rgb, tone) => {
    expect(toneOf(rgb)).toBe(tone);
  });
});

describe('a colour in a computed style', () => {
  it.each([
    ['rgb(1, 2, 3)', { rgb: [1, 2, 3], alpha: 1 }],
    ['rgba(0, 0, 0, 0)', { rgb: [0, 0, 0], alpha: 0 }],
    ['rgb(1 2 3 / 0.5)', { rgb: [1, 2, 3], alpha: 0.5 }],
    ['color(srgb 1 0 0.2 / 0.5)', { rgb: [255, 0, 51], alpha: 0.5 }],
    ['oklch(0.5 0.1 200)', undefined],
    ['color(display-p3 1 0 0)', undefined],
  ])('%s', (css, colour) => {
    expect(parseColour(css)).toEqual(colour);
  });
});
