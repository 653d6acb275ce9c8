import { NearView } from './near-view.ts';
import { elementAround } from './open-roots.ts';
import { type Paint, startPaint } from './paint-claims.ts';
import type { Painting } from './painting.ts';

/**
 * As many claims are painted wherever they stand. Browsers look at all that is painted whenever they lay a page out:
 * so many, which is more than articles have, take them half a millisecond.
 */
const mostAnywhere = 50;

/** As `startPaint`, but what comes after the first claims is painted only while it stands near the view. */
export function startPaintNear(painting: Painting): Paint {
  const paint = startPaint(painting);
  let count = 0;
  let near: NearView | undefined;
  return {
    stands: paint.stands,
    add: (placed) => {
      const element = elementAround(placed.range.startContainer);
      if (!element || ++count <= mostAnywhere) return paint.add(placed);
      near ??= new NearView();
      near.add(element, () => paint.add(placed));
      return () => {};
    },
    erase: () => {
      near?.end();
      paint.erase();
    },
  };
}
