import { constants } from 'node:os';

const signalBase = 128; // A command that a signal ended answers with this and the signal's number.

/**
 * A signal that aborts when the program is told to end (SIGTERM, or Ctrl+C): what is begun is left, what was written
 * stands in whole lines, and the exit code says why. Told again, it ends on the spot.
 */
export function stopOnSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGTERM', 'SIGINT'] as const) {
    process.once(name, () => {
      process.exitCode = signalBase + constants.signals[name];
      stop.abort();
    });
  }
  return stop.signal;
}
