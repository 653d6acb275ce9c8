import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetPrivateSites } from '../../../platform/private-sites.ts';
import {
  changeSettings,
  pausedBy,
  pauseHost,
  readKeptSettings,
  readSettings,
} from '../../../platform/settings.ts';
import { defaultSettings } from '../../../platform/settings-schema.ts';

const follow = vi.fn(async () => {});
let open: { id: number; incognito: boolean }[] = [];
const close = (id: number) => fakeBrowser.tabs.onRemoved.trigger(id, { windowId: 1, isWindowClosing: false });
const pausedHere = async (host: string) => pausedBy(await readSettings(), host);

beforeEach(() => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  open = [
    { id: 1, incognito: false },
    { id: 2, incognito: true },
  ];
  fakeBrowser.tabs.query = (async () => open) as never;
  forgetPrivateSites(follow);
});

describe('A site that is paused in a private window', () => {
  it('is paused, and nothing of it is stored', async () => {
    await changeSettings({ sync: true, hoverDelay: 0 });
    await pauseHost('secret.example', true, true);
    expect(await pausedHere('secret.example')).toBe('site');
    const { local, sync } = fakeBrowser.storage;
    expect(JSON.stringify([await local.get(null), await sync.get(null)])).not.toContain('secret.example');
  });

  it('is not stored with what is chosen afterwards either', async () => {
    await pauseHost('secret.example', true, true);
    await changeSettings({ hoverDelay: 0 });
    await pauseHost('a.example', true);
    expect(await readKeptSettings()).toEqual({
      ...defaultSettings,
      hoverDelay: 0,
      pausedHosts: ['a.example'],
    });
    expect((await readSettings()).pausedHosts).toEqual(['a.example', 'secret.example']);
  });

  it('can be resumed there, and paused again', async () => {
    for (const paused of [true, false, true]) {
      await pauseHost('secret.example', paused, true);
      expect(await pausedHere('secret.example')).toBe(paused ? 'site' : undefined);
    }
  });

  it('follows what is chosen for it in an ordinary window', async () => {
    await pauseHost('secret.example', true, true);
    await pauseHost('secret.example', false);
    expect(await pausedHere('secret.example')).toBeUndefined();
  });
});

describe('A site that is resumed in a private window', () => {
  it('is read, and stays among those that are paused', async () => {
    await pauseHost('a.example', true);
    await pauseHost('a.example', false, true);
    expect(await pausedHere('a.example')).toBeUndefined();
    expect((await readKeptSettings()).pausedHosts).toEqual(['a.example']);
  });

  it('is read where only listed sites are, and is not listed', async () => {
    await changeSettings({ sites: 'listed' });
    await pauseHost('a.example', false, true);
    expect(await pausedHere('a.example')).toBeUndefined();
    expect((await readKeptSettings()).onlyHosts).toEqual([]);
  });
});

describe('What was chosen in private windows', () => {
  beforeEach(() => pauseHost('secret.example', true, true));

  it('is forgotten when the last of them closes, and open pages follow', async () => {
    // As Firefox does, which still counts the tab that closes.
    await close(2);
    expect(await pausedHere('secret.example')).toBeUndefined();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    expect(follow).toHaveBeenCalledOnce();
  });

  it('stays while another is open', async () => {
    open.push({ id: 3, incognito: true });
    await close(2);
    expect(await pausedHere('secret.example')).toBe('site');
    expect(follow).not.toHaveBeenCalled();
  });

  it('stays where an ordinary window closes', async () => {
    await close(1);
    expect(await pausedHere('secret.example')).toBe('site');
  });
});

it('does not ask for tabs where nothing was chosen', async () => {
  const query = vi.fn();
  fakeBrowser.tabs.query = query;
  await close(2);
  expect(query).not.toHaveBeenCalled();
  expect(follow).not.toHaveBeenCalled();
});
