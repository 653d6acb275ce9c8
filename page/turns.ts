/** Gives a signal for each piece of work of one kind: it ends when the next begins, or with `signal`. */
export function startTurns(signal: AbortSignal): () => AbortSignal {
  let last: AbortController | undefined;
  signal.addEventListener('abort', () => last?.abort(), { once: true });
  return () => {
    last?.abort();
    last = new AbortController();
    if (signal.aborted) last.abort();
    return last.signal;
  };
}
