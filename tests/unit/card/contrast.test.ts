import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { verdicts } from '../../../core/claims/claim.ts';

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

describe('a painted line can be seen on a white page and on a dark one', () => {
  it.each(verdicts)('%s', (verdict) => {
    const [, color = ''] = sheet.match(new RegExp(`plumbline-${verdict}\\) \\{[^}]*?(#\\w{6})`)) ?? [];
    expect(contrast(color, '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(color, '#16181c')).toBeGreaterThanOrEqual(3);
  });
});

it('gives each verdict a line of its own', () => {
  const lines = verdicts.map((verdict) => {
    const [, style] =
      sheet.match(new RegExp(`plumbline-${verdict}\\) \\{\\s*text-decoration: underline (\\w+ [\\d.]+px)`)) ??
      [];
    return style;
  });
  expect(lines).not.toContain(undefined);
  expect(new Set(lines).size).toBe(verdicts.length);
});
