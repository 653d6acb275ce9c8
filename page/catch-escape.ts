/**
 * Calls `close` at the Escape key while `isOpen`, before the page hears of it; the page has the key at all other
 * times. Ends with `signal`.
 */
export function catchEscape({
  isOpen,
  close,
  signal,
}: {
  readonly isOpen: () => boolean;
  readonly close: () => void;
  readonly signal: AbortSignal;
}): void {
  const hear = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || !isOpen()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  window.addEventListener('keydown', hear, { capture: true, signal });
}
