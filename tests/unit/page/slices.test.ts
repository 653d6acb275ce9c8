import { describe, expect, it } from 'vitest';
import { atOnce, Slices, type Steps } from '../../../page/slices.ts';

const never = new AbortController().signal;

/** Counts up to a number; each step takes so many milliseconds. */
function* counting(to: number, each: number, seen: number[] = []): Steps<number> {
  for (let at = 0; at < to; at++) {
    const end = performance.now() + each;
    while (performance.now() < end);
    seen.push(at);
    yield;
  }
  return to;
}

describe('work in steps', () => {
  it('is done without a pause where nobody is looking', () => {
    expect(atOnce(counting(100, 0))).toBe(100);
  });

  it('is done at once where it is brief', () => {
    const seen: number[] = [];
    new Slices().run(counting(3, 0, seen), never);
    expect(seen).toEqual([0, 1, 2]);
  });

  it('lets others work in between where it is long', async () => {
    const seen: number[] = [];
    const work = new Slices().run(counting(30, 1, seen), never);
    const atFirst = seen.length;
    expect(atFirst).toBeGreaterThan(0);
    expect(atFirst).toBeLessThan(30);
    expect(await work).toBe(30);
  });

  it('ends at a pause once nobody wants it', async () => {
    const seen: number[] = [];
    const wanted = new AbortController();
    const work = new Slices().run(counting(30, 1, seen), wanted.signal);
    wanted.abort();
    expect(await work).toBeUndefined();
    expect(seen.length).toBeLessThan(30);
  });

  it('counts its own time alone', async () => {
    const slices = new Slices();
    await slices.run(counting(2, 5), never);
    expect(slices.spent).toBeGreaterThanOrEqual(10);
    const before = slices.spent;
    await new Promise((resolve) => setTimeout(resolve));
    expect(slices.spent).toBe(before);
  });

  it('tells what went wrong in a later slice too', async () => {
    function* failing(): Steps<number> {
      yield* counting(20, 1);
      throw new Error('no text');
    }
    await expect(new Slices().run(failing(), never)).rejects.toThrow('no text');
  });
});
