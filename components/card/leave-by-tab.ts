const stops = 'button:not(:disabled), a, textarea';

/**
 * Calls `leave` where the Tab key would move out of a card, at either end: the card stands at the end of the page's
 * document, and the reader wants to go on from where the claim is.
 */
export function leaveByTab(card: HTMLElement, root: ShadowRoot, leave: () => void): void {
  card.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = [...card.querySelectorAll<HTMLElement>(stops)];
    const now = root.activeElement;
    const atEnd = event.shiftKey ? now === all[0] || !all.some((stop) => stop === now) : now === all.at(-1);
    if (!atEnd) return;
    event.preventDefault();
    leave();
  });
}
