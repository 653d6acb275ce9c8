import { drawnIn } from './open-roots.ts';

/**
 * What lies behind a text: light enough for dark lines, dark enough for light ones, or neither for sure, as over
 * pictures and colours of middle lightness.
 */
export type Tone = 'light' | 'dark' | 'mixed';

/** A colour of the screen: parts from 0 to 255, and how much of it covers what is behind, from 0 to 1. */
export type Colour = { readonly rgb: readonly [number, number, number]; readonly alpha: number };

const transparent: Colour = { rgb: [0, 0, 0], alpha: 0 };

/** Relative luminance above which every line of `page.css` for light grounds reaches 3:1. A test measures it. */
export const leastLight = 0.5;

/** Relative luminance below which every line for dark grounds does. */
export const mostDark = 0.09;

/** Gives the tone of the ground that an element's text stands on, as the page is drawn now. Remembers what it saw. */
export function readTones(): (element: Element) => Tone {
  const seen = new Map<Element, Ground>();
  return (element) => {
    const ground = groundBehind(element, seen);
    return ground === 'unsure' ? 'mixed' : toneOf(ground.rgb);
  };
}

/** An opaque colour; `unsure` over pictures, and colours whose parts are not known. */
type Ground = Colour | 'unsure';

/** The ground behind an element, from the nearest around it whose own is known: most texts of a page share theirs. */
function groundBehind(element: Element, seen: Map<Element, Ground>): Ground {
  const inner: Element[] = [];
  let each: Element | null = element;
  let ground: Ground | undefined;
  for (; each && !ground; each = drawnIn(each)) {
    ground = seen.get(each);
    if (!ground) inner.push(each);
  }
  ground ??= canvasOf(element.ownerDocument);
  for (const above of inner.reverse()) {
    ground = lay(getComputedStyle(above), ground);
    seen.set(above, ground);
  }
  return ground;
}

function lay(style: CSSStyleDeclaration, below: Ground): Ground {
  // A ground that is seen through the letters alone lies behind nothing.
  if (style.backgroundClip === 'text') return below;
  if (style.backgroundImage !== 'none') return 'unsure';
  const colour = parseColour(style.backgroundColor);
  if (!colour) return 'unsure';
  if (colour.alpha === 1) return colour;
  return below === 'unsure' ? below : cover(below, colour);
}

/** The tone of an opaque colour. */
export function toneOf(rgb: readonly [number, number, number]): Tone {
  const [r, g, b] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
  if (luminance >= leastLight) return 'light';
  return luminance <= mostDark ? 'dark' : 'mixed';
}

/** The colour in a computed style's words; nothing where it is of a colour space that has other parts. */
export function parseColour(css: string): Colour | undefined {
  if (css === 'rgba(0, 0, 0, 0)') return transparent; // Nearly all elements have no ground of their own.
  const [, kind, words = ''] = /^(rgba?|color)\((.*)\)$/.exec(css) ?? [];
  const [r, g, b, alpha = 1] = words
    .replace(/^srgb /, '')
    .split(/[\s,/]+/)
    .map(Number);
  if (kind === undefined || r === undefined || g === undefined || b === undefined) return undefined;
  if ([r, g, b, alpha].some(Number.isNaN)) return undefined;
  const scale = kind === 'color' ? 255 : 1;
  return { rgb: [r * scale, g * scale, b * scale], alpha };
}

function cover(below: Colour, above: Colour): Colour {
  const mix = (at: 0 | 1 | 2) => above.rgb[at] * above.alpha + below.rgb[at] * (1 - above.alpha);
  return { rgb: [mix(0), mix(1), mix(2)], alpha: 1 };
}

/** What a browser draws where a page gives no ground: white, or nearly black on pages made for dark as well. */
function canvasOf({ documentElement }: Document): Colour {
  const scheme = getComputedStyle(documentElement).colorScheme;
  const isDark = /\bdark\b/.test(scheme) && (!/\blight\b/.test(scheme) || prefersDark());
  return { rgb: isDark ? [24, 24, 24] : [255, 255, 255], alpha: 1 };
}

function prefersDark(): boolean {
  return matchMedia('(prefers-color-scheme: dark)').matches;
}
