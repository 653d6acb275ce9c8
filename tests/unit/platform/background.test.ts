import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageText } from '../../../core/claims/page-text.ts';
import { bundledStory } from '../../../core/pack/bundled-story.ts';
import { answerPages } from '../../../platform/answer-pages.ts';
import { answerPopup } from '../../../platform/answer-popup.ts';
import { answerSettings } from '../../../platform/answer-settings.ts';
import { followSettings } from '../../../platform/follow-settings.ts';
import { forgetLeftPages } from '../../../platform/forget-left-pages.ts';
import { receiveMessages } from '../../../platform/receive-messages.ts';
import { readTab } from '../../../platform/tab-states.ts';
import { deliver, pageSender, popupSender } from './fake-sender.ts';
import { signedPage as page, signedResult as result } from './signed-page.ts';

const executeScript = vi.fn();
const insertCSS = vi.fn();
const sendToTab = vi.fn();
const contains = vi.fn();
const clear = vi.fn();
const check = vi.fn((_: PageText) => result);
/** Id of the document that is now in the tab's top frame, as browsers report it. */
let shown = 'D1';

const say = (type: string, request: object, sender = pageSender()) => deliver({ type, request }, sender);
const ask = (type: string, request: object) => deliver({ type, request }, popupSender());
const injected = () =>
  executeScript.mock.calls.filter(([{ files }]) => files?.includes('/content-scripts/annotator.js')).length;

beforeEach(async () => {
  fakeBrowser.reset();
  shown = 'D1';
  executeScript.mockImplementation(async () => [{ frameId: 0, documentId: shown, result: undefined }]);
  insertCSS.mockResolvedValue(undefined);
  sendToTab.mockResolvedValue(undefined);
  clear.mockResolvedValue(undefined);
  check.mockImplementation(() => result);
  Object.assign(fakeBrowser.scripting, { executeScript, insertCSS });
  fakeBrowser.tabs.sendMessage = sendToTab;
  fakeBrowser.permissions.contains = contains;
  contains.mockResolvedValue(true);
  fakeBrowser.tabs.query = async () => [{ id: 7 }] as never;
  fakeBrowser.tabs.get = async () => ({ id: 7, url: 'https://news.example/a' }) as never;
  const settings = answerSettings({
    wordsFor: () => ({ language: 'en', texts: {} }),
    follow: () => followSettings(clear),
  });
  receiveMessages(
    { ...settings.page, ...answerPages({ check, story: bundledStory, early: settings.early }) },
    { ...settings.popup, ...answerPopup({ story: bundledStory, clear }) },
  );
  forgetLeftPages(clear);
});

describe('a page that may concern the story', () => {
  it('gets the annotator, its sheet and its cards, in the frame that asked', async () => {
    await say('page.maybe', {});
    const target = { tabId: 7, frameIds: [0] };
    expect(insertCSS).toHaveBeenCalledWith({ target, files: ['/content-scripts/annotator.css'] });
    expect(executeScript.mock.calls).toEqual(
      ['annotator', 'cards'].map((name) => [
        { target, files: [`/content-scripts/${name}.js`], injectImmediately: true },
      ]),
    );
  });

  it('gets its sheet and its cards once more where it says that they never came', async () => {
    await say('page.cards', {});
    expect(insertCSS).toHaveBeenCalledTimes(1);
    expect(executeScript.mock.calls.map(([{ files }]) => files)).toEqual([['/content-scripts/cards.js']]);
  });

  it('gets its claims with the facts they are compared with, and no others', async () => {
    await say('page.maybe', {});
    const reply = await say('page.check', { page });
    expect(check).toHaveBeenCalledWith(page);
    expect(reply).toMatchObject({ answer: { state: 'checked', result } });
    expect(Object.keys((reply as { answer: { story: { facts: object } } }).answer.story.facts)).toEqual([
      'alliance-status',
    ]);
  });

  it('is kept with its claims and their places, however long the browser takes to keep', async () => {
    const { session } = fakeBrowser.storage;
    const real = session.set.bind(session);
    const room = Promise.withResolvers<void>();
    const slow = vi.spyOn(session, 'set').mockImplementation(async (items: object) => {
      await room.promise;
      await real(items);
    });
    await say('page.maybe', {});
    const answers = Promise.all([
      say('page.check', { page }),
      say('page.places', { positions: [{ claim: 0, start: 5, end: 9 }] }),
    ]);
    room.resolve();
    expect((await answers)[0]).toMatchObject({ answer: { state: 'checked' } });
    await say('page.places', { positions: [{ claim: 0, start: 5, end: 9 }] });
    expect(await readTab(7)).toMatchObject({ document: 'D1', result, positions: [{ start: 5 }] });
    slow.mockRestore();
  });

  it('is answered though nothing of it could be kept', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    await say('page.maybe', {});
    const full = new Error('QUOTA_BYTES quota exceeded');
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(full).mockRejectedValueOnce(full);
    expect(await say('page.check', { page })).toMatchObject({ answer: { state: 'checked', result } });
  });

  it('is answered with what its annotator asks first, as far as one is to come', async () => {
    const settings = await say('page.settings', {});
    const { answer } = Object(await say('page.maybe', {}));
    expect({ answer: answer['page.settings'] }).toEqual(settings);
    await ask('all.pause', { paused: true });
    expect(await say('page.maybe', {})).toEqual({ answer: undefined });
  });

  it('is shown as stopped early where only its beginning was sent', async () => {
    await say('page.maybe', {});
    expect(await say('page.check', { page, isCut: true })).toMatchObject({
      answer: { result: { stopped: true } },
    });
    expect(await ask('tab.state', { tab: 7 })).toMatchObject({ answer: { result: { stopped: true } } });
  });

  it('is shown in the popup as reading, then as checked', async () => {
    await say('page.maybe', {});
    expect(await ask('tab.state', { tab: 7 })).toEqual({
      answer: { state: 'reading', host: 'news.example' },
    });
    await say('page.check', { page });
    expect(await ask('tab.state', { tab: 7 })).toMatchObject({
      answer: { state: 'checked', host: 'news.example', result },
    });
  });

  it('is answered with nothing kept, where the tab has gone on to another document meanwhile', async () => {
    await say('page.maybe', {}, pageSender('https://other.example/', 'D2'));
    expect(await say('page.check', { page })).toMatchObject({ answer: { state: 'checked' } });
    expect(await readTab(7)).toEqual({ frame: 0, document: 'D2', host: 'other.example' });
  });

  it('leads the popup to a claim', async () => {
    await say('page.maybe', {});
    await ask('tab.show-claim', { tab: 7, claim: 0 });
    expect(sendToTab).toHaveBeenCalledWith(7, { type: 'claim.show', request: { claim: 0 } }, { frameId: 0 });
  });
});

describe('pausing', () => {
  it.each([
    ['site.pause', { tab: 7, host: 'news.example', paused: true }, 'site'],
    ['all.pause', { paused: true }, 'all'],
  ])('by %s erases the page, its badge and its claims', async (type, request, by) => {
    await say('page.maybe', {});
    await say('page.check', { page });
    await ask(type, request);
    expect(sendToTab).toHaveBeenLastCalledWith(7, { type: 'settings.changed', request: {} }, {});
    expect(await say('page.settings', {})).toMatchObject({ answer: { paused: true } });
    expect(clear).toHaveBeenCalledWith(7);
    expect(await ask('tab.state', { tab: 7 })).toEqual({
      answer: { state: 'paused', host: 'news.example', by },
    });
    expect((await readTab(7))?.result).toBeUndefined();
    expect(await say('page.check', { page })).toEqual({ answer: { state: 'paused' } });
  });

  it('keeps the annotator out, until the gate that hears of resuming asks again', async () => {
    await ask('site.pause', { tab: 7, host: 'news.example', paused: true });
    await say('page.maybe', {});
    expect(injected()).toBe(0);
    sendToTab.mockClear();
    await ask('site.pause', { tab: 7, host: 'news.example', paused: false });
    expect(sendToTab).toHaveBeenCalledWith(7, { type: 'settings.changed', request: {} }, {});
    await say('page.maybe', {});
    expect(injected()).toBe(1);
  });

  it('in a private window is told to nobody but this session', async () => {
    fakeBrowser.tabs.get = async () => ({ id: 7, url: 'https://news.example/a', incognito: true }) as never;
    await say('page.maybe', {});
    await ask('site.pause', { tab: 7, host: 'news.example', paused: true });
    expect(await say('page.settings', {})).toMatchObject({ answer: { paused: true } });
    expect(await ask('settings.get', {})).toMatchObject({ answer: { pausedHosts: [] } });
    expect(await ask('settings.set', { change: { hoverDelay: 0 } })).toMatchObject({
      answer: { pausedHosts: [] },
    });
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('news.example');
  });

  it('leaves other sites as they are', async () => {
    await say('page.maybe', {});
    await say('page.check', { page });
    await ask('site.pause', { tab: 7, host: 'other.example', paused: true });
    expect(clear).not.toHaveBeenCalled();
    expect(await say('page.settings', {})).toMatchObject({ answer: { paused: false } });
    expect(await ask('tab.state', { tab: 7 })).toMatchObject({ answer: { state: 'checked' } });
  });

  it('takes effect on a check that was waiting its turn', async () => {
    await say('page.maybe', {});
    const pauses: unknown[] = [];
    check.mockImplementation(() => {
      pauses.push(ask('all.pause', { paused: true }));
      return result;
    });
    const first = say('page.check', { page });
    const second = say('page.check', { page });
    await Promise.all([first, second]);
    await Promise.all(pauses);
    expect(await second).toEqual({ answer: { state: 'paused' } });
  });
});

describe('settings', () => {
  it('are told to a page as far as they concern it, and never where else the reader goes', async () => {
    await ask('settings.set', { change: { pausedHosts: ['secret.example'], hoverDelay: 900 } });
    const reply = await say('page.settings', {});
    expect(reply).toMatchObject({ answer: { hoverDelay: 900, hiddenVerdicts: [] } });
    expect(JSON.stringify(reply)).not.toContain('secret.example');
  });

  it('reach every frame of every open page when they change', async () => {
    await say('kind.hide', { verdict: 'supported' });
    expect(sendToTab).toHaveBeenLastCalledWith(7, { type: 'settings.changed', request: {} }, {});
    expect(await say('page.settings', {})).toMatchObject({ answer: { hiddenVerdicts: ['supported'] } });
    expect(await ask('settings.get', {})).toMatchObject({ answer: { hiddenVerdicts: ['supported'] } });
  });

  it('are refused where they are none', async () => {
    expect(await ask('settings.set', { change: { paintStyle: 'glow' } })).toEqual({
      refused: expect.stringContaining('paintStyle'),
    });
  });
});

describe('leaving a page', () => {
  it('forgets it when the tab shows another document', async () => {
    await say('page.maybe', {});
    await say('page.check', { page });
    shown = 'D2';
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, {} as never);
    expect(await readTab(7)).toBeUndefined();
    expect(clear).toHaveBeenCalledWith(7);
    expect(await ask('tab.state', { tab: 7 })).toEqual({ answer: { state: 'quiet', host: 'news.example' } });
  });

  it('keeps it while the page only changes its address', async () => {
    await say('page.maybe', {});
    await fakeBrowser.tabs.onUpdated.trigger(
      7,
      { status: 'loading', url: 'https://news.example/b' },
      {} as never,
    );
    expect(await readTab(7)).toBeDefined();
  });

  it('forgets it when the tab closes', async () => {
    await say('page.maybe', {});
    await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
    expect(await readTab(7)).toBeUndefined();
  });
});

describe('a page without the story', () => {
  it('is quiet', async () => {
    expect(await ask('tab.state', { tab: 7 })).toEqual({ answer: { state: 'quiet', host: 'news.example' } });
  });

  it.each([
    ['a page of the browser', 'chrome://settings/', undefined],
    ['a page whose address is kept from us', undefined, undefined],
    [
      'a page that may not be read',
      'https://store.example/',
      new Error('The extensions gallery cannot be scripted'),
    ],
  ])('is restricted: %s', async (_, url, error) => {
    fakeBrowser.tabs.get = async () => ({ id: 7, url }) as never;
    if (error) executeScript.mockRejectedValue(error);
    expect(await ask('tab.state', { tab: 7 })).toEqual({ answer: { state: 'restricted' } });
  });
});

describe('a message is refused', () => {
  it.each([
    [
      'from a stranger',
      { type: 'page.maybe', request: {} },
      { id: 'other', url: 'https://news.example/' },
      'only pages and popups',
    ],
    ['that is no message', 'hello', pageSender(), 'expected object'],
    ['of an unknown type', { type: 'toString', request: {} }, pageSender(), 'may not send "toString"'],
    [
      'of the popup, from a page',
      { type: 'all.pause', request: { paused: true } },
      pageSender(),
      'may not send "all.pause"',
    ],
    [
      'of a page, from the popup',
      { type: 'page.check', request: { page } },
      popupSender(),
      'may not send "page.check"',
    ],
    [
      'with a claim that is no index',
      { type: 'tab.show-claim', request: { tab: 7, claim: -1 } },
      popupSender(),
      'claim',
    ],
    [
      'with a block of no kind',
      { type: 'page.check', request: { page: { blocks: [{ kind: 'x', text: '' }] } } },
      pageSender(),
      'kind',
    ],
    ['with more than it should hold', { type: 'page.maybe', request: { extra: 1 } }, pageSender(), 'extra'],
  ])('%s', async (_, message, sender, why) => {
    expect(await deliver(message, sender)).toEqual({ refused: expect.stringContaining(why) });
    expect(check).not.toHaveBeenCalled();
    expect(executeScript).not.toHaveBeenCalled();
  });
});
