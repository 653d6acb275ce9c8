import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeTab } from '../../../platform/tab-states.ts';
import { watchToolbar } from '../../../platform/toolbar.ts';

const draw = vi.fn(async (_: number) => {});
const page = { frame: 0, document: 'D1', host: 'news.example' };

beforeEach(() => {
  fakeBrowser.reset();
  draw.mockClear();
  vi.useFakeTimers();
  fakeBrowser.tabs.get = async () => ({ id: 7 }) as never;
  watchToolbar(draw);
});
afterEach(() => vi.useRealTimers());

describe('A button', () => {
  it('is drawn once for all that happens while its page loads', async () => {
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, {} as never);
    await writeTab(7, page);
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, {} as never);
    await writeTab(7, { ...page, failed: true });
    expect(draw).not.toHaveBeenCalled();
    await vi.runAllTimersAsync();
    expect(draw.mock.calls).toEqual([[7]]);
  });

  it('of another tab is drawn for itself', async () => {
    await writeTab(7, page);
    await writeTab(8, page);
    await vi.runAllTimersAsync();
    expect(draw.mock.calls).toEqual([[7], [8]]);
  });
});
