import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { expectCards } from '../../../entrypoints/annotator.content/expect-cards.ts';
import { startLifetime } from '../../../page/lifetime.ts';

const send = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.runtime.sendMessage = send.mockReset().mockResolvedValue({ answer: undefined });
  startLifetime('cards').abort();
});

afterEach(() => vi.useRealTimers());

/** What an annotator says that starts now and ends after some milliseconds. */
async function saidBy(life: AbortController, endsAfter = 10_000) {
  expectCards(life.signal);
  await vi.advanceTimersByTimeAsync(endsAfter);
  life.abort();
  await vi.advanceTimersByTimeAsync(10_000);
  return send.mock.calls.map(([{ type }]) => type);
}

it('Cards that never came are asked for once', async () => {
  expect(await saidBy(new AbortController())).toEqual(['page.cards']);
});

it('Cards that have come are not asked for', async () => {
  startLifetime('cards');
  expect(await saidBy(new AbortController())).toEqual([]);
});

it('An annotator that ended first asks for nothing', async () => {
  expect(await saidBy(new AbortController(), 100)).toEqual([]);
});

it('Where nobody gives them, the log says so', async () => {
  const log = vi.spyOn(console, 'debug').mockReturnValue();
  send.mockResolvedValue({ refused: 'no frame with id 0' });
  await saidBy(new AbortController());
  expect(log.mock.calls.flat().join(' ')).toContain('no frame with id 0');
});
