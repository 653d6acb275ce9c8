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
 * Keeps a card beside a range until `signal` aborts: under it or over it, and out of sight while the range is. It
 * never lies on the range, but where that fills the window: then it keeps clear of the line that was pointed at.
 */
export function placeCard(host: HTMLElement, range: Range, signal: AbortSignal, pointer?: Pointer): void {
  const start = range.startContainer;
  const contextElement = start instanceof Element ? start : (start.parentElement ?? document.documentElement);
  const fromLeft = pointer && pointer.x - range.getBoundingClientRect().left - lead;
  const line = pointer ? lineAt(range, pointer.y) : 0;
  const reference = {
    contextElement,
    getBoundingClientRect: () => {
      const { left, top, height, width } = range.getBoundingClientRect();
      if (!hasRoom(range, host)) return range.getClientRects()[line] ?? range.getBoundingClientRect();
      const inset = Math.max(0, Math.min(fromLeft ?? firstLineInset(range, left), width));
      return new DOMRect(left + inset, top, Math.max(0, width - inset), height);
    },
  };
  const update = async () => {
    const { x, y, middlewareData } = await computePosition(reference, host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(gap),
        flip({ padding: gap, fallbackPlacements: ['top-start', ...sidesWithRoom(range, host)] }),
        shift({ padding: gap }),
        size({
          padding: gap,
          apply: ({ availableHeight }) =>
            setStyle(host, { '--available': `${Math.floor(availableHeight / zoomOf(host))}px` }),
        }),
        hide(),
      ],
    });
    if (signal.aborted) return;
    const visibility = middlewareData.hide?.referenceHidden ? 'hidden' : 'visible';
    const zoom = zoomOf(host);
    setStyle(host, { left: `${Math.round(x / zoom)}px`, top: `${Math.round(y / zoom)}px`, visibility });
  };
  signal.addEventListener('abort', autoUpdate(reference, host, update), { once: true });
}

/** Whether a card fits above, below or beside the whole of a range. */
function hasRoom(range: Range, host: HTMLElement): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  const room = Math.max(top, window.innerHeight - bottom) - 2 * gap;
  return room >= Math.min(leastHeight, host.offsetHeight) || sidesWithRoom(range, host).length > 0;
}

/** The sides of a range that are wide enough for a card: for claims that leave no room above or below. */
function sidesWithRoom(range: Range, host: HTMLElement): ('right-start' | 'left-start')[] {
  const { left, right } = range.getBoundingClientRect();
  const needed = host.offsetWidth + 2 * gap;
  if (document.documentElement.clientWidth - right >= needed) return ['right-start'];
  return left >= needed ? ['left-start'] : [];
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

/** Pages may enlarge themselves by the `zoom` of their root, and our lengths with them. */
function zoomOf(host: Element): number {
  return host.currentCSSZoom;
}

/** Styles an element over any rule of the page. */
export function setStyle(element: HTMLElement, properties: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, 'important');
}
