import { Worker } from 'node:worker_threads';
import type { LineBatch } from './line-batches.ts';
import type { BatchOutcome } from './record-worker.ts';

type Job = { readonly batch: LineBatch } & PromiseWithResolvers<BatchOutcome>;

/** Threads that check batches of lines; each takes the next batch as soon as it has answered the one before. */
export class WorkerPool {
  readonly #workers: Worker[] = [];
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Job>();
  readonly #queue: Job[] = [];
  #broken: Error | undefined;

  constructor(size: number) {
    for (let count = 0; count < size; count += 1) {
      const worker = new Worker(new URL('./record-worker.ts', import.meta.url));
      worker.on('message', (outcome: BatchOutcome) => {
        this.#busy.get(worker)?.resolve(outcome);
        this.#busy.delete(worker);
        this.#idle.push(worker);
        this.#next();
      });
      worker.on('error', (error) => this.#break(error instanceof Error ? error : new Error(String(error))));
      this.#workers.push(worker);
      this.#idle.push(worker);
    }
  }

  /** The outcome of a batch, once a thread has had time for it. */
  check(batch: LineBatch): Promise<BatchOutcome> {
    const job: Job = { batch, ...Promise.withResolvers<BatchOutcome>() };
    // Whoever asked hears of it when its turn comes; until then it is nobody's unhandled rejection.
    job.promise.catch(() => {});
    if (this.#broken) job.reject(this.#broken);
    else this.#queue.push(job);
    this.#next();
    return job.promise;
  }

  /** Ends all threads, whatever they are at. */
  async end(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #next(): void {
    while (this.#idle.length > 0 && this.#queue.length > 0) {
      const worker = this.#idle.pop();
      const job = this.#queue.shift();
      if (!worker || !job) return;
      this.#busy.set(worker, job);
      worker.postMessage(job.batch);
    }
  }

  #break(error: Error): void {
    this.#broken = error;
    for (const job of [...this.#busy.values(), ...this.#queue]) job.reject(error);
    this.#queue.length = 0;
  }
}
