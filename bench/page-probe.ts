/** What a page that is loaded under the probe has seen so far, in milliseconds from the page's beginning. */
export type Probed = {
  /** Ranges that are painted. */
  readonly painted: number;
  /** The end of `DOMContentLoaded`. */
  readonly loaded: number;
  /** When content scripts could run (`document_idle`), as `stampedCopy` writes it. */
  readonly idle: number;
  /** The frame in which the first are drawn, with the sheet that gives them their lines; nothing while there is none. */
  readonly first?: number;
  /** The frame in which what is drawn last changed. */
  readonly last?: number;
};

declare global {
  /** What the probe has seen in a page. */
  var plumblineProbed: Probed;
}

/**
 * Runs in a page from its start, before anything of ours, and looks before each frame at what is painted: what it sees is
 * drawn in that frame.
 */
export function probePage(): void {
  globalThis.plumblineProbed = { painted: 0, loaded: 0, idle: 0 };
  // The page's sheet has a rule for it, which tells that the sheet is there.
  const card = document.createElement('plumbline-card');
  let hasSheet = false;
  const look = () => {
    const before = globalThis.plumblineProbed;
    let painted = 0;
    for (const { size } of CSS.highlights.values()) painted += size;
    hasSheet ||= painted > 0 && getComputedStyle(card).getPropertyValue('--plumbline-shown') !== '';
    const now = performance.now();
    if (hasSheet && painted !== before.painted)
      globalThis.plumblineProbed = {
        ...{ ...before, painted, first: before.first ?? now, last: now },
        idle: Number(document.documentElement.dataset.idle),
      };
    requestAnimationFrame(look);
  };
  document.addEventListener('DOMContentLoaded', () => {
    card.style.display = 'none';
    document.body.append(card);
    globalThis.plumblineProbed = { ...globalThis.plumblineProbed, loaded: performance.now() };
    look();
  });
}
