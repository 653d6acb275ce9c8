/** How often to look for new definitions, in milliseconds: scripts that define elements come within seconds. */
const lookEvery = 1000;

/** Elements that nobody has defined by then are never defined. */
const mostLooks = 30;

/**
 * Tells when custom elements of a document are defined after they came into it. They may show a shadow root from then on,
 * of which no observer hears. Gives the function to call when elements may have come.
 */
export function watchDefinitions(document: Document, onDefined: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  signal.addEventListener('abort', stop, { once: true });
  return () => {
    let waiting = [...document.querySelectorAll(':not(:defined)')];
    stop();
    if (waiting.length === 0 || signal.aborted) return;
    let looks = 0;
    timer = setInterval(() => {
      const still = waiting.filter((element) => element.isConnected && !element.matches(':defined'));
      if (still.length < waiting.length) onDefined();
      waiting = still;
      if (waiting.length === 0 || ++looks === mostLooks) stop();
    }, lookEvery);
  };
}
