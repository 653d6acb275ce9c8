import { autoUpdate, computePosition, flip, hide, offset, shift, size } from '@floating-ui/dom';

/** Space between claim and card, and between card and window, in CSS pixels. */
const gap = 8;

/** How far left of the pointer a card begins, in CSS pixels, so that the way to it is short. */
const lead = 24;

/**
 * Keeps a card beside a range until `signal` aborts: under it or over it, never on it, and out of sight while the
 * range is. `pointer` is where the reader pointed, horizontally, in CSS pixels of the viewport.
 */
export function placeCard(host: HTMLElement, range: Range, signal: AbortSignal, pointer?: number): void {
  const start = range.startContainer;
  const contextElement = start instanceof Element ? start : (start.parentElement ?? document.documentElement);
  const fromLeft = pointer === undefined ? undefined : pointer - range.getBoundingClientRect().left - lead;
  const reference = {
    contextElement,
    getBoundingClientRect: () => {
      const { left, top, height, width } = range.getBoundingClientRect();
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
            setStyle(host, { '--available': `${Math.floor(availableHeight)}px` }),
        }),
        hide(),
      ],
    });
    if (signal.aborted) return;
    const visibility = middlewareData.hide?.referenceHidden ? 'hidden' : 'visible';
    setStyle(host, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px`, visibility });
  };
  signal.addEventListener('abort', autoUpdate(reference, host, update), { once: true });
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

/** Styles an element over any rule of the page. */
export function setStyle(element: HTMLElement, properties: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, 'important');
}
