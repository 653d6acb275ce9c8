import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pausedBy, pauseEverywhere, pauseHost, readSettings } from '../../../platform/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('check every page at first', async () => {
    expect(await readSettings()).toEqual({ pausedEverywhere: false, pausedHosts: [] });
  });

  it('remember a paused site once, however often it is paused, until it is resumed', async () => {
    await pauseHost('a.example', true);
    await pauseHost('a.example', true);
    expect((await readSettings()).pausedHosts).toEqual(['a.example']);
    await pauseHost('a.example', false);
    expect((await readSettings()).pausedHosts).toEqual([]);
  });

  it('keep both of two changes that are made at once', async () => {
    await Promise.all([pauseHost('a.example', true), pauseEverywhere(true), pauseHost('b.example', true)]);
    expect(await readSettings()).toEqual({ pausedEverywhere: true, pausedHosts: ['a.example', 'b.example'] });
  });

  it.each([
    ['nothing of use', 'rubbish', { pausedEverywhere: false, pausedHosts: [] }],
    [
      'a broken switch',
      { pausedEverywhere: 'yes', pausedHosts: ['a.example'] },
      { pausedEverywhere: false, pausedHosts: ['a.example'] },
    ],
    [
      'a list with holes',
      { pausedEverywhere: true, pausedHosts: ['a.example', 7, ''] },
      { pausedEverywhere: true, pausedHosts: ['a.example'] },
    ],
    [
      'no list',
      { pausedEverywhere: true, pausedHosts: 'a.example' },
      { pausedEverywhere: true, pausedHosts: [] },
    ],
  ])('repair what is broken and keep the rest: %s', async (_, stored, expected) => {
    await fakeBrowser.storage.local.set({ settings: stored });
    expect(await readSettings()).toEqual(expected);
  });

  it('let the switch for everything outrank that of a site', () => {
    const settings = { pausedEverywhere: false, pausedHosts: ['a.example'] };
    expect(pausedBy(settings, 'a.example')).toBe('site');
    expect(pausedBy(settings, 'www.a.example')).toBeUndefined();
    expect(pausedBy({ ...settings, pausedEverywhere: true }, 'a.example')).toBe('all');
  });
});
