import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endWithExtension } from '../../../platform/extension-here.ts';
import { leaveWithdrawnSites } from '../../../platform/leave-withdrawn-sites.ts';
import { readOnAfterUpdate } from '../../../platform/read-on-after-update.ts';
import { sendMessage } from '../../../platform/send-message.ts';
import { readTab, writeTab } from '../../../platform/tab-states.ts';

const send = vi.fn();
const sendToTab = vi.fn();
const executeScript = vi.fn();
const id = fakeBrowser.runtime.id;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  fakeBrowser.runtime.id = id;
  fakeBrowser.runtime.sendMessage = send;
  fakeBrowser.tabs.sendMessage = sendToTab.mockResolvedValue(undefined);
  fakeBrowser.tabs.get = async () => ({ id: 7 }) as never;
  Object.assign(fakeBrowser.scripting, {
    executeScript: executeScript.mockResolvedValue([{ frameId: 0, documentId: 'D2' }]),
  });
  return () => vi.useRealTimers();
});

/** Lets the waits of a message pass, and gives what came of it. */
async function outcomeOf(sent: Promise<unknown>): Promise<unknown> {
  const settled = sent.catch((error) => String(error));
  await vi.runAllTimersAsync();
  return settled;
}

describe('A message', () => {
  it.each([
    ['lost with the background', () => Promise.reject(new Error('the message channel closed'))],
    ['heard by nobody', () => Promise.resolve(undefined)],
  ])('%s is sent again', async (_, lose) => {
    send.mockImplementationOnce(lose).mockImplementationOnce(lose).mockResolvedValueOnce({ answer: 'here' });
    expect(await outcomeOf(sendMessage('page.maybe', {}))).toBe('here');
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('lost three times is given up', async () => {
    send.mockResolvedValue(undefined);
    expect(await outcomeOf(sendMessage('page.maybe', {}))).toContain('was not answered');
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('refused is not sent again', async () => {
    send.mockResolvedValue({ refused: 'no' });
    expect(await outcomeOf(sendMessage('page.maybe', {}))).toContain('was refused: no');
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('of a script whose extension has gone is not sent again', async () => {
    send.mockImplementation(async () => {
      // As Chrome leaves it to such a script.
      Object.assign(fakeBrowser.runtime, { id: undefined });
      throw new Error('Extension context invalidated.');
    });
    expect(await outcomeOf(sendMessage('page.maybe', {}))).toContain('invalidated');
    expect(send).toHaveBeenCalledTimes(1);
  });
});

describe('A script in a page', () => {
  it('ends within moments of its extension', async () => {
    const life = new AbortController();
    endWithExtension(life);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(life.signal.aborted).toBe(false);
    Object.assign(fakeBrowser.runtime, { id: undefined });
    await vi.advanceTimersByTimeAsync(1000);
    expect(life.signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('Open pages', () => {
  it.each([
    ['update', 1],
    ['install', 0],
    ['browser_update', 0],
  ])('are looked at after %s: %i times', async (reason, times) => {
    fakeBrowser.tabs.query = async () => [{ id: 7 }] as never;
    readOnAfterUpdate();
    await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
    expect(executeScript).toHaveBeenCalledTimes(times);
  });

  it('of a site that the reader took away are left and forgotten, others not', async () => {
    await writeTab(7, { frame: 0, document: 'D1', host: 'taken.example:8080' });
    await writeTab(8, { frame: 0, document: 'D2', host: 'kept.example' });
    fakeBrowser.permissions.contains = async ({ origins = [] }: { origins?: string[] }) =>
      origins.every((origin) => origin === 'https://kept.example/*');
    const removed: ((removed: { origins: string[] }) => Promise<void>)[] = [];
    fakeBrowser.permissions.onRemoved.addListener = (listener: never) => void removed.push(listener);
    const left = vi.fn(async () => {});
    leaveWithdrawnSites(left);
    await removed[0]?.({ origins: ['*://taken.example/*'] });
    expect(sendToTab.mock.calls).toEqual([[7, { type: 'page.leave', request: {} }, {}]]);
    expect([await readTab(7), (await readTab(8))?.document]).toEqual([undefined, 'D2']);
    expect(left.mock.calls).toEqual([[7]]);
  });
});
