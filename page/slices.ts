/** Work that can pause: wherever it yields. What it returns comes at the end. */
export type Steps<Value> = Generator<void, Value>;

/** Milliseconds of work between pauses: half of what a screen of 60 Hz leaves for a frame, so that pages stay smooth. */
const longestSlice = 8;

/** Does all steps without a pause, for documents that nobody is looking at. */
export function atOnce<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does steps in slices, between which the page has its turn. What fits in one slice is done at once. */
export class Slices {
  #spent = 0;

  /** Milliseconds of work so far, without the pauses. */
  get spent(): number {
    return this.#spent;
  }

  /** What the steps return; nothing where `signal` ended them at a pause. */
  async run<Value>(steps: Steps<Value>, signal: AbortSignal): Promise<Value | undefined> {
    for (;;) {
      const began = performance.now();
      let now = began;
      do {
        const step = steps.next();
        now = performance.now();
        if (!step.done) continue;
        this.#spent += now - began;
        return step.value;
      } while (now - began < longestSlice);
      this.#spent += now - began;
      await letOthersWork();
      if (signal.aborted) return undefined;
    }
  }
}

/** Resolves after the page's own work and drawing that wait have had their turn; before other work of ours where browsers can tell. */
function letOthersWork(): Promise<void> {
  if (globalThis.scheduler?.yield) return globalThis.scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
