import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerCommands } from '../../../platform/answer-commands.ts';
import { changeSettings, pausedBy, readKeptSettings, readSettings } from '../../../platform/settings.ts';
import { defaultSettings } from '../../../platform/settings-schema.ts';
import { writeTab } from '../../../platform/tab-states.ts';

type Given = (name: string, tab?: object) => Promise<void>;

let give: Given = async () => {};
const clear = vi.fn(async () => {});
const sendMessage = vi.fn(async (..._: unknown[]) => {});
const tab = { id: 7, url: 'https://news.example:8080/a' };
const isPaused = async () => pausedBy(await readSettings(), 'news.example:8080');

beforeEach(async () => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  Object.assign(fakeBrowser, {
    commands: { onCommand: { addListener: (listener: Given) => (give = listener) } },
  });
  fakeBrowser.tabs.query = vi.fn(async () => [tab]) as never;
  fakeBrowser.tabs.sendMessage = sendMessage as never;
  answerCommands(clear);
  await writeTab(7, { frame: 0, document: 'D1', host: 'news.example:8080' });
});

describe('a command', () => {
  it.each([
    ['claim-next', 'claim.step', { by: 1 }],
    ['claim-previous', 'claim.step', { by: -1 }],
    ['card-open', 'card.open', {}],
    ['place-back', 'place.back', {}],
  ])('%s is told to the page in front', async (name, type, request) => {
    await give(name, tab);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(7, { type, request }, { frameId: 0 });
  });

  it('is done in the tab in front where the browser names none', async () => {
    await give('card-open');
    expect(fakeBrowser.tabs.query).toHaveBeenCalledWith({ active: true, lastFocusedWindow: true });
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  it('does nothing on a page that is not known to concern the story', async () => {
    await give('claim-next', { ...tab, id: 8 });
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('that is none of ours does nothing', async () => {
    await give('toString', tab);
    expect(sendMessage).not.toHaveBeenCalled();
    expect(await isPaused()).toBeUndefined();
  });

  it('does nothing where there is no tab', async () => {
    fakeBrowser.tabs.query = (async () => []) as never;
    await give('site-pause');
    expect(await isPaused()).toBeUndefined();
  });
});

describe('the command for the site', () => {
  it('pauses it with its port, takes back what was found, and resumes it', async () => {
    await give('site-pause', tab);
    expect(await isPaused()).toBe('site');
    expect(clear).toHaveBeenCalledExactlyOnceWith(7);
    await give('site-pause', tab);
    expect(await isPaused()).toBeUndefined();
  });

  it('takes the site off the list, where only listed sites are read', async () => {
    await changeSettings({ sites: 'listed', onlyHosts: ['news.example:8080'] });
    await give('site-pause', tab);
    expect((await readSettings()).onlyHosts).toEqual([]);
  });

  it('stores nothing of it where it is given in a private window', async () => {
    await give('site-pause', { ...tab, incognito: true });
    expect(await isPaused()).toBe('site');
    expect(await readKeptSettings()).toEqual(defaultSettings);
    await give('site-pause', { ...tab, incognito: true });
    expect(await isPaused()).toBeUndefined();
  });

  it.each(['about:blank', undefined])('leaves a page that has no site as it is: %s', async (url) => {
    await give('site-pause', { id: 7, ...(url && { url }) });
    expect((await readSettings()).pausedHosts).toEqual([]);
  });
});
