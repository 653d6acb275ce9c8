/** Work that can pause: wherever it yields. What it returns comes at the end. */
export type Steps<Value> = Generator<void, Value>;

/** Milliseconds of work between pauses: a third of what a screen of 60 Hz leaves for a frame, so that pages stay smooth. */
const longestSlice = 5;

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

  /**
   * What the steps return; nothing where `signal` ended them at a pause. After work of several slices comes a pause too:
   * what is done with it has a slice of its own.
   */
  async run<Value>(steps: Steps<Value>, signal: AbortSignal): Promise<Value | undefined> {
    for (let slices = 1; ; slices++) {
      const step = this.#doSlice(steps);
      if (step.done && slices === 1) return step.value;
      await letOthersWork();
      if (signal.aborted) return undefined;
      if (step.done) return step.value;
    }
  }

  #doSlice<Value>(steps: Steps<Value>): IteratorResult<void, Value> {
    const began = performance.now();
    for (;;) {
      const step = steps.next();
      const spent = performance.now() - began;
      if (!step.done && spent < longestSlice) continue;
      this.#spent += spent;
      return step;
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
