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
