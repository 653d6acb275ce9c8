import type { Claim, Verdict } from '../core/claims/claim.ts';
import { firstLetters } from './first-letters.ts';
import type { Tone } from './ground-tone.ts';
import { type OpenRegistration, type Registration, registerHighlight } from './highlight-registry.ts';
import type { Painting } from './painting.ts';
import { startWashes } from './top-washes.ts';

/** A claim that stands in the page. */
export type PlacedClaim = {
  /** Index of the claim in the page's result. */
  readonly index: number;
  readonly claim: Claim;
  readonly range: Range;
  /** The ground it stands on. */
  readonly tone: Tone;
  /** Whether its lines run from top to bottom. */
  readonly isVertical: boolean;
};

/** Which verdict shows where claims overlap, from the weakest: what a reader should not miss lies on top. */
const order: readonly Verdict[] = [
  'supported',
  'not-in-source',
  'speculative',
  'downplayed',
  'exaggerated',
  'refuted',
];

/** What the names of highlights end in, by the ground: each has lines in `page.css` that are seen on it. */
const endings: Readonly<Record<Tone, string>> = { light: '', dark: '-on-dark', mixed: '-on-mixed' };

/** Painted claims, and the way to paint more; what that gives erases the one claim. */
export type Paint = Registration & { readonly add: (placed: PlacedClaim) => () => void };

/** Paints claims as `startPaint` says; what it gives erases them again. */
export function paintClaims(placed: readonly PlacedClaim[], painting: Painting): Registration {
  const paint = startPaint(painting);
  for (const each of placed) paint.add(each);
  return paint;
}

/**
 * Paints claims as highlights, one by one. Touches no node of the page. Each claim is in a highlight named
 * `plumbline-<verdict>`, which draws its line, or in `plumbline-<verdict>-plain`, which draws nothing: then the line is
 * under the first letters alone, in `-start`. Washes are beside it in `-wash`. On grounds that are not light the names
 * end in `-on-dark` or `-on-mixed`, and where the reader chose a colour in its six digits.
 */
export function startPaint({ paintStyle, colours }: Painting): Paint {
  const highlights = new Map<string, OpenRegistration>();
  const add = (name: string, range: Range, verdict: Verdict) => {
    const highlight = highlights.get(name) ?? registerHighlight(name, order.indexOf(verdict));
    highlights.set(name, highlight);
    highlight.add(range);
    return () => highlight.remove(range);
  };
  const wash = startWashes(({ verdict }) => order.indexOf(verdict));
  return {
    stands: () => [...highlights.values()].every((each) => each.stands()),
    add: ({ claim, range, tone, isVertical }) => {
      const { verdict } = claim;
      const own = colours[verdict];
      const ending = own ? `-${own.slice(1)}` : endings[tone];
      // A wash that suits every ground would hide the text on some: there the line stands for it.
      // Chromium draws no line beside vertical text.
      const wantsWash = paintStyle === 'background' || paintStyle === 'both' || isVertical;
      const isWashed = wantsWash && (own || tone !== 'mixed');
      const isLined =
        paintStyle === 'underline' || paintStyle === 'both' || !(isWashed || paintStyle === 'dot');
      const erasers = [add(isLined ? verdict + ending : `${verdict}-plain`, range, verdict)];
      if (isWashed) erasers.push(wash(claim, () => add(`${verdict}-wash${ending}`, range, verdict)));
      if (!isLined) erasers.push(add(`${verdict}-start${ending}`, firstLetters(range), verdict));
      return () => {
        for (const erase of erasers) erase();
      };
    },
    erase: () => {
      for (const { erase } of highlights.values()) erase();
    },
  };
}

/** Marks the claim whose card is open (`plumbline-active`) and returns the eraser. */
export function paintActive({ range }: PlacedClaim): () => void {
  const { add, erase } = registerHighlight('active', order.length);
  add(range);
  return erase;
}
