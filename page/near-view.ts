/** What TypeScript's DOM types do not know yet: https://w3c.github.io/IntersectionObserver/#dom-intersectionobserver-scrollmargin */
declare global {
  interface IntersectionObserverInit {
    scrollMargin?: string;
  }
}

/** How far from the view an element is still near: screens of scrolling, for the page and for boxes that scroll in it. */
const margin = '100%';

type Kept = { isNear: boolean; readonly items: Item[] };
type Item = { readonly enter: () => () => void; leave?: (() => void) | undefined };

/** Calls functions when elements come near the view, and what these return when the elements are far from it again. */
export class NearView {
  readonly #kept = new Map<Element, Kept>();
  readonly #observer = new IntersectionObserver((entries) => this.#see(entries), {
    root: document,
    rootMargin: margin,
    scrollMargin: margin,
  });

  /** Calls `enter` whenever an element comes near, the first time not before the next frame, if the element is new. */
  add(element: Element, enter: Item['enter']): void {
    const target = boxOf(element);
    const kept = this.#kept.get(target) ?? { isNear: false, items: [] };
    const item: Item = { enter };
    kept.items.push(item);
    if (kept.isNear) item.leave = enter();
    if (this.#kept.has(target)) return;
    this.#kept.set(target, kept);
    this.#observer.observe(target);
  }

  /** Calls nothing any more. */
  end(): void {
    this.#observer.disconnect();
    this.#kept.clear();
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const kept = this.#kept.get(target);
      if (!kept || kept.isNear === isIntersecting) continue;
      kept.isNear = isIntersecting;
      for (const item of kept.items) {
        item.leave?.();
        item.leave = isIntersecting ? item.enter() : undefined;
      }
    }
  }
}

/** The nearest element around that has a box: browsers see no other. */
function boxOf(element: Element): Element {
  let box = element;
  while (box.parentElement && getComputedStyle(box).display === 'contents') box = box.parentElement;
  return box;
}
