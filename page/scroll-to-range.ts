import { drawnIn, elementAround } from './open-roots.ts';

/** How far down a window or scrolling element a range is put, as a share of its height: room for the card below. */
const share = 0.35;

/** Scrolls a range into view, smoothly unless the reader wants less motion. Scrolling elements around it follow at once. */
export function scrollToRange(range: Range): void {
  const start = range.startContainer;
  for (let each = elementAround(start); each && each !== document.body; each = drawnIn(each)) {
    if (!scrolls(each)) continue;
    each.scrollTop +=
      range.getBoundingClientRect().top - each.getBoundingClientRect().top - each.clientHeight * share;
  }
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= window.innerHeight * (1 - share)) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  window.scrollBy({ top: top - window.innerHeight * share, behavior });
}

function scrolls(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight) return false;
  return /auto|scroll/.test(getComputedStyle(element).overflowY);
}
