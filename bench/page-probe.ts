/** What a page that is loaded under the probe has seen so far, in milliseconds from the end of `DOMContentLoaded`. */
export type Probed = {
  /** Ranges that are painted. */
  readonly painted: number;
  /** When the first were; nothing while there is none. */
  readonly first?: number;
  /** When what is painted last changed. */
  readonly last?: number;
};

declare global {
  /** What the probe has seen in a page. */
  var plumblineProbed: Probed;
}

/** Runs in a page from its start, before anything of ours, and looks before each frame at what is painted. */
export function probePage(): void {
  globalThis.plumblineProbed = { painted: 0 };
  let began = 0;
  const look = () => {
    const { painted: before, first } = globalThis.plumblineProbed;
    let painted = 0;
    for (const { size } of CSS.highlights.values()) painted += size;
    const now = performance.now() - began;
    if (painted !== before) globalThis.plumblineProbed = { painted, first: first ?? now, last: now };
    requestAnimationFrame(look);
  };
  document.addEventListener('DOMContentLoaded', () => {
    began = performance.now();
    look();
  });
}
