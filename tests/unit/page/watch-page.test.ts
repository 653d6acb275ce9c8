// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../page/watch-page.ts';

// Happy DOM has no XPath, by which they are found; the pages of `tests/e2e` have them.
vi.mock('../../../page/open-roots.ts', () => ({ openRoots: () => [] }));

let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  vi.useFakeTimers();
  // Idle at once, as a browser that has nothing else to do.
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0));
  document.body.innerHTML = '<p>First.</p>';
});

afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Watches the page, with looks that take so many milliseconds, and gives when they began. */
function watch(duration = 0): readonly number[] {
  const looks: number[] = [];
  const start = performance.now();
  const onChange = async () => {
    looks.push(Math.round(performance.now() - start));
    await new Promise((resolve) => setTimeout(resolve, duration));
    return 0;
  };
  watchPage(window, { signal: life.signal, patience: 8, onChange });
  return looks;
}

const add = () => document.body.append(document.createElement('p'));

/** Lets time pass, in milliseconds, with a paragraph more every so often. */
async function pass(time: number, every = Number.POSITIVE_INFINITY) {
  for (let left = time; left > 0; left -= every) {
    if (left !== time || every < time) add();
    await vi.advanceTimersByTimeAsync(Math.min(left, every));
  }
}

describe('a page that is watched', () => {
  it('is not looked at while nothing changes', async () => {
    const looks = watch();
    await pass(60_000);
    expect(looks).toEqual([]);
  });

  it('is looked at once after a burst of changes has settled', async () => {
    const looks = watch();
    await pass(1000, 100);
    await pass(5000);
    expect(looks).toHaveLength(1);
    expect(looks[0]).toBeGreaterThanOrEqual(1000);
    expect(looks[0]).toBeLessThan(1500);
  });

  it('is looked at though it never settles, and ever more rarely where a look takes long', async () => {
    const looks = watch(200);
    await pass(60_000, 100);
    expect(looks.length).toBeGreaterThanOrEqual(3);
    expect(looks.length).toBeLessThanOrEqual(6);
  });

  it('is looked at soon after it moves on, though it never settles', async () => {
    const looks = watch();
    const { href } = window.location;
    window.history.pushState(null, '', '?elsewhere');
    await pass(600, 100);
    expect(looks).toHaveLength(1);
    window.history.replaceState(null, '', href);
  });

  it('is left alone once the watch has ended', async () => {
    const looks = watch();
    add();
    await pass(100);
    life.abort();
    await pass(5000, 100);
    expect(looks).toEqual([]);
  });
});

describe('a clock in a page', () => {
  /** Rewrites an element's text every so often, for so many milliseconds. */
  async function tick(clock: Element, every: number, time: number, text = (at: number) => `${at} ms ago`) {
    for (let at = 0; at < time; at += every) {
      clock.textContent = text(at);
      await vi.advanceTimersByTimeAsync(every);
    }
  }

  function clockIn(): Element {
    const clock = document.createElement('p');
    document.body.append(clock);
    return clock;
  }

  it('is looked at a few times, and then about as rarely as a page that never settles', async () => {
    const clock = clockIn();
    const looks = watch(100);
    await tick(clock, 1000, 120_000);
    // A look takes 100 ms, so that 800 ms lie between two, and 6.4 s where a page never settles.
    expect(looks.filter((time) => time < 10_000).length).toBeLessThanOrEqual(6);
    const late = looks.filter((time) => time > 20_000);
    expect(late.length).toBeGreaterThanOrEqual(10);
    expect(late.length).toBeLessThanOrEqual(16);
  });

  it('keeps nobody from what is new beside it', async () => {
    const clock = clockIn();
    const looks = watch();
    await tick(clock, 100, 30_000);
    const before = looks.length;
    add();
    await tick(clock, 100, 1000);
    expect(looks.length).toBeGreaterThan(before);
  });

  it('is none where it says much: a text that is written anew is looked at each time', async () => {
    const text = clockIn();
    const looks = watch();
    await tick(text, 2000, 40_000, (at) => `${at}: ${'a sentence that goes on '.repeat(4)}`);
    expect(looks.length).toBeGreaterThanOrEqual(18);
  });
});
