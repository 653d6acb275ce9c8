import { autoUpdate, computePosition, flip, hide, offset, shift, size } from '@floating-ui/dom';

/** Space between claim and card, and between card and window, in CSS pixels. */
const gap = 8;

/** How far left of the pointer a card begins, in CSS pixels, so that the way to it is short. */
const lead = 24;

/** A card lower than this, in CSS pixels, shows too little to be of use. */
const leastHeight = 200;

/** Where the reader pointed, in CSS pixels of the viewport. */
export type Pointer = { readonly x: number; readonly y: number };

/**
 * Keeps a card beside a range until `signal` aborts: under it, over it or at its side, and out of sight while the
 * range is. It never lies on the range, but where that fills the window: then it keeps clear of the line that was
 * pointed at.
 */
export function placeCard(host: HTMLElement, range: Range, signal: AbortSignal, pointer?: Pointer): void {
  const start = range.startContainer;
  const contextElement = start instanceof Element ? start : (start.parentElement ?? document.documentElement);
  const fromLeft = pointer && pointer.x - range.getBoundingClientRect().left - lead;
  const line = pointer ? lineAt(range, pointer.y) : 0;
  const reference = {
    contextElement,
    getBoundingClientRect: () => {
      const whole = range.getBoundingClientRect();
      const room = roomFor(host, whole);
      if (room === 'none') return range.getClientRects()[line] ?? whole;
      if (room !== 'along') return whole;
      const { left, top, height, width } = whole;
      const inset = Math.max(0, Math.min(fromLeft ?? firstLineInset(range, left), width));
      return new DOMRect(left + inset, top, Math.max(0, width - inset), height);
    },
  };
  const update = async () => {
    const room = roomFor(host, range.getBoundingClientRect());
    const isAtSide = room === 'right' || room === 'left';
    const { x, y, middlewareData } = await computePosition(reference, host, {
      strategy: 'fixed',
      placement: isAtSide ? `${room}-start` : 'bottom-start',
      middleware: [
        offset(gap),
        // Which end it begins at is no reason to flip: `shift` moves it along.
        ...(isAtSide ? [] : [flip({ padding: gap, crossAxis: false, fallbackPlacements: ['top-start'] })]),
        shift({ padding: gap }),
        size({
          padding: gap,
          apply: ({ availableHeight }) =>
            setStyle(host, { '--available': `${Math.floor(availableHeight)}px` }),
        }),
        hide(),
      ],
    });
    if (signal.aborted) return;
    const visibility = middlewareData.hide?.referenceHidden ? 'hidden' : 'visible';
    setStyle(host, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px`, visibility });
  };
  // Pages may enlarge themselves by the `zoom` of their root, and our lengths with them.
  setStyle(host, { zoom: String(1 / document.documentElement.currentCSSZoom) });
  signal.addEventListener('abort', autoUpdate(reference, host, update), { once: true });
}

/** Where a card fits: under or over the whole of a range, at one side of it, or nowhere. */
function roomFor(
  host: HTMLElement,
  { top, bottom, left, right }: DOMRect,
): 'along' | 'right' | 'left' | 'none' {
  const { clientWidth } = document.documentElement;
  const high = Math.max(top, window.innerHeight - bottom) - 2 * gap;
  if (high >= Math.min(leastHeight, host.offsetHeight)) return 'along';
  const wide = host.offsetWidth + 2 * gap;
  if (clientWidth - right >= wide) return 'right';
  return left >= wide ? 'left' : 'none';
}

/** A range over several lines may begin far to the right of its box. */
function firstLineInset(range: Range, left: number): number {
  return (range.getClientRects()[0]?.left ?? left) - left;
}

/** The index of the line of a range that is at a height. */
function lineAt(range: Range, y: number): number {
  const lines = [...range.getClientRects()];
  return Math.max(
    0,
    lines.findIndex(({ top, bottom }) => y >= top && y <= bottom),
  );
}

const styles = new WeakMap<HTMLElement, string>();

/** Styles an element over any rule of the page. */
export function setStyle(element: HTMLElement, properties: Readonly<Record<string, string>>): void {
  // What others set meanwhile goes.
  element.style.cssText = styleAsSet(element);
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, 'important');
  styles.set(element, element.style.cssText);
}

/** An element's style as `setStyle` left it, as CSS; empty where it never did. */
export function styleAsSet(element: HTMLElement): string {
  return styles.get(element) ?? '';
}
