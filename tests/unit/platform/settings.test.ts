import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  hideVerdict,
  pausedBy,
  pauseEverywhere,
  pauseHost,
  readSettings,
  takeSyncedSettings,
} from '../../../platform/settings.ts';
import { defaultSettings, settingsVersion } from '../../../platform/settings-schema.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('paint everything on every page at first, and open cards after 300 ms', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
    expect(defaultSettings).toMatchObject({ pausedEverywhere: false, hiddenVerdicts: [], hoverDelay: 300 });
  });

  it('remember a paused site once, however often it is paused, until it is resumed', async () => {
    await pauseHost('a.example', true);
    await pauseHost('a.example', true);
    expect((await readSettings()).pausedHosts).toEqual(['a.example']);
    await pauseHost('a.example', false);
    expect((await readSettings()).pausedHosts).toEqual([]);
  });

  it('keep both of two changes that are made at once', async () => {
    await Promise.all([pauseHost('a.example', true), hideVerdict('supported', true), pauseEverywhere(true)]);
    expect(await readSettings()).toEqual({
      ...defaultSettings,
      pausedEverywhere: true,
      pausedHosts: ['a.example'],
      hiddenVerdicts: ['supported'],
    });
  });

  it.each(['ja', 'zh-CN'])('keep a chosen language, with or without a region: %s', async (language) => {
    await changeSettings({ language });
    expect((await readSettings()).language).toBe(language);
  });

  it('are written with the version that they are of', async () => {
    await changeSettings({ hoverDelay: 0 });
    expect((await fakeBrowser.storage.local.get('settings')).settings).toMatchObject({
      version: settingsVersion,
      hoverDelay: 0,
    });
  });
});

describe('what is broken is repaired, and the rest is kept:', () => {
  it.each([
    ['nothing of use', 'rubbish', {}],
    ['a list where an object was', [1, 2], {}],
    [
      'a broken switch',
      { pausedEverywhere: 'yes', pausedHosts: ['a.example'] },
      { pausedHosts: ['a.example'] },
    ],
    ['a list with holes', { pausedHosts: ['a.example', 7, '', 'a.example'] }, { pausedHosts: ['a.example'] }],
    ['no list', { pausedEverywhere: true, pausedHosts: 'a.example' }, { pausedEverywhere: true }],
    [
      'the first version’s two pauses',
      { pausedEverywhere: true, pausedHosts: ['a.example'] },
      { pausedEverywhere: true, pausedHosts: ['a.example'] },
    ],
    [
      'a newer version',
      { version: 99, paintStyle: 'glow', cardOpens: 'click', sound: 'bell' },
      { cardOpens: 'click' },
    ],
    [
      'colours that are none',
      { colours: { refuted: 'red', supported: '#00ff00', other: '#000000' } },
      { colours: { supported: '#00ff00' } },
    ],
    ['a delay beyond reason', { hoverDelay: 86_400_000 }, {}],
    ['a verdict that is none', { hiddenVerdicts: ['wrong', 'refuted'] }, { hiddenVerdicts: ['refuted'] }],
  ])('%s', async (_, stored, kept) => {
    await fakeBrowser.storage.local.set({ settings: stored });
    expect(await readSettings()).toEqual({ ...defaultSettings, ...kept });
  });
});

describe('a pause', () => {
  it('of everything outranks that of a site', () => {
    const settings = { ...defaultSettings, pausedHosts: ['a.example'] };
    expect(pausedBy(settings, 'a.example')).toBe('site');
    expect(pausedBy(settings, 'www.a.example')).toBeUndefined();
    expect(pausedBy({ ...settings, pausedEverywhere: true }, 'a.example')).toBe('all');
  });

  it('holds on every site that is not listed, where only listed sites are read', async () => {
    await changeSettings({ sites: 'listed' });
    expect(pausedBy(await readSettings(), 'a.example')).toBe('site');
    await pauseHost('a.example', false);
    expect(pausedBy(await readSettings(), 'a.example')).toBeUndefined();
    await pauseHost('a.example', true);
    expect(pausedBy(await readSettings(), 'a.example')).toBe('site');
  });
});

describe('settings that travel', () => {
  const travelling = async () => (await fakeBrowser.storage.sync.get('settings')).settings;

  it('stay here until the reader wants it', async () => {
    await pauseHost('a.example', true);
    expect(await travelling()).toBeUndefined();
  });

  it('go along with every change', async () => {
    await changeSettings({ sync: true });
    await changeSettings({ hoverDelay: 900 });
    expect(await travelling()).toMatchObject({ version: settingsVersion, hoverDelay: 900 });
  });

  it('take over those that are under way already', async () => {
    await fakeBrowser.storage.sync.set({ settings: { hoverDelay: 900 } });
    await changeSettings({ sync: true });
    expect(await readSettings()).toMatchObject({ sync: true, hoverDelay: 900 });
  });

  it('arrive from elsewhere, repaired', async () => {
    await changeSettings({ sync: true });
    await fakeBrowser.storage.sync.set({ settings: { cardOpens: 'click', hoverDelay: 'soon' } });
    await takeSyncedSettings();
    expect(await readSettings()).toEqual({ ...defaultSettings, sync: true, cardOpens: 'click' });
  });

  it('are left alone where the reader does not want it', async () => {
    await fakeBrowser.storage.sync.set({ settings: { cardOpens: 'click' } });
    await takeSyncedSettings();
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('hold here where they cannot travel', async () => {
    fakeBrowser.storage.sync.set = async () => {
      throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    };
    await changeSettings({ sync: true, hoverDelay: 900 });
    expect(await readSettings()).toMatchObject({ sync: true, hoverDelay: 900 });
  });
});
