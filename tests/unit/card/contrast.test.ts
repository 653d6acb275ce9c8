import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { verdicts } from '../../../core/claims/claim.ts';
import { toneOf } from '../../../page/ground-tone.ts';
import { readerColourRules } from '../../../platform/reader-colours.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const tokens = read('components/tokens.css');
const sheet = read('entrypoints/annotator.content/page.css');

type Scheme = 'light' | 'dark';

/** The value of a colour token in one scheme, as `#rrggbb`. */
function token(name: string, scheme: Scheme): string {
  const [, light, dark] =
    tokens.match(new RegExp(`--pl-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`)) ?? [];
  const value = scheme === 'light' ? light : dark;
  if (!value)
    throw new Error(`tokens.css has no colour --pl-${name} of the form light-dark(#rrggbb, #rrggbb).`);
  return value;
}

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

describe.each(['light', 'dark'] as const)('in %s, text can be read', (scheme) => {
  it.each(
    ['text', 'text-soft', 'link'].flatMap((ink) =>
      ['surface', 'surface-raised', 'surface-hover'].map((ground) => [ink, ground] as const),
    ),
  )('%s on %s', (ink, ground) => {
    expect(contrast(token(ink, scheme), token(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(verdicts)('%s on the surfaces and on its own wash', (verdict) => {
    for (const ground of ['surface', 'surface-raised', `${verdict}-wash`]) {
      expect(contrast(token(verdict, scheme), token(ground, scheme))).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** The colour that the page's sheet gives a highlight's line or ground; nothing where it gives none. */
function painted(name: string, property: string): string | undefined {
  const rule = new RegExp(`highlight\\(plumbline-${name}\\)(?:,[^{]*)? \\{\\s*${property}: (#\\w{6})`);
  return sheet.match(rule)?.[1];
}

/** Grounds that pages have: every lightness of grey and of many hues, as the browser would give them. */
const grounds = Array.from({ length: 9 }, (_, r) =>
  Array.from({ length: 9 }, (_, g) =>
    Array.from({ length: 9 }, (_, b): [number, number, number] => [
      (r * 255) / 8,
      (g * 255) / 8,
      (b * 255) / 8,
    ]),
  ),
).flat(2);

function hex(rgb: readonly number[]): string {
  return `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

describe('a painted line reaches 3:1 on every ground it is chosen for', () => {
  it.each(verdicts)('%s', (verdict) => {
    for (const ending of ['', '-on-dark'] as const) {
      for (const part of ['', '-start']) {
        const line = painted(`${verdict}${part}${ending}`, 'text-decoration-color');
        const tone = ending === '' ? 'light' : 'dark';
        const ratios = grounds
          .filter((rgb) => toneOf(rgb) === tone)
          .map((rgb) => contrast(line ?? '', hex(rgb)));
        expect(ratios.length).toBeGreaterThan(50);
        expect(Math.min(...ratios)).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('has the colour of the text itself where the ground is neither light nor dark', () => {
    expect(grounds.some((rgb) => toneOf(rgb) === 'mixed')).toBe(true);
    for (const verdict of verdicts) {
      expect(painted(`${verdict}-on-mixed`, 'text-decoration-color')).toBeUndefined();
      expect(sheet).toMatch(
        new RegExp(`plumbline-${verdict}-on-mixed\\) \\{\\s*text-decoration: [^;]*currentcolor;`),
      );
    }
  });
});

describe('text on a wash stays readable', () => {
  it.each(verdicts)('%s', (verdict) => {
    const wash = (name: string) =>
      sheet.match(new RegExp(`${name}\\) \\{\\s*background-color: (#\\w{8})`))?.[1];
    const light = wash(`plumbline-${verdict}-wash`) ?? '';
    const dark = wash(`plumbline-${verdict}-wash-on-dark`) ?? '';
    expect(contrast('#1d2127', over(light, '#ffffff'))).toBeGreaterThanOrEqual(7);
    expect(contrast('#e8e8e8', over(dark, '#16181c'))).toBeGreaterThanOrEqual(7);
  });
});

/** A see-through colour (`#rrggbbaa`) as it looks over an opaque one. */
function over(above: string, below: string): string {
  const parts = (color: string) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const alpha = Number.parseInt(above.slice(7), 16) / 255;
  const [top, ground] = [parts(above), parts(below)];
  return hex(ground.map((part, at) => (top[at] ?? 0) * alpha + part * (1 - alpha)));
}

/** How the line of a highlight is drawn, but for its colour. */
const lineOf = (text: string, name: string) =>
  text.match(
    new RegExp(`plumbline-${name}\\)(?:,[^{]*)? \\{\\s*text-decoration: underline (\\w+ [\\d.]+px)`),
  )?.[1];

it.each(['', '-on-dark', '-on-mixed'])('gives each verdict a line of its own, long or short%s', (ending) => {
  const lines = verdicts.map((verdict) => lineOf(sheet, verdict + ending));
  expect(lines).not.toContain(undefined);
  expect(new Set(lines).size).toBe(verdicts.length);
  expect(verdicts.map((verdict) => lineOf(sheet, `${verdict}-start${ending}`))).toEqual(lines);
});

it('keeps the lines in colours of the reader’s choice', () => {
  const rules = readerColourRules(Object.fromEntries(verdicts.map((verdict) => [verdict, '#123456'])));
  for (const verdict of verdicts) {
    for (const part of ['', '-start']) {
      expect(lineOf(rules, `${verdict}${part}-123456`)).toBe(lineOf(sheet, verdict));
    }
  }
});
