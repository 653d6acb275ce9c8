import fc from 'fast-check';
import { expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageResult } from '../../core/claims/page-text.ts';
import { bundledStory } from '../../core/pack/bundled-story.ts';
import { answerPages } from '../../platform/answer-pages.ts';
import { answerPopup } from '../../platform/answer-popup.ts';
import { answerSettings } from '../../platform/answer-settings.ts';
import { pageSchemas, popupSchemas } from '../../platform/message-schemas.ts';
import { receiveMessages } from '../../platform/receive-messages.ts';
import { repairSettings } from '../../platform/settings-schema.ts';
import { deliver } from '../unit/platform/fake-sender.ts';
import { anyData, type Mutation, mutate, mutations } from './odd-texts.ts';
import { tryTarget } from './try-target.ts';

/** A message on its way: a right one with changes, or any data, from whoever sends it. */
type Step = { readonly message: unknown; readonly changes: readonly Mutation[]; readonly from: Sender };
type Sender = 'page' | 'frame' | 'next page' | 'popup' | 'stranger' | 'store page' | 'nobody' | 'broken';

const page = { blocks: [{ kind: 'paragraph', text: 'They signed it.' }], date: '2021-11-02', lang: 'en' };
const messages: readonly object[] = [
  { type: 'page.maybe', request: {} },
  { type: 'page.check', request: { page } },
  { type: 'page.failed', request: {} },
  { type: 'page.places', request: { positions: [{ claim: 0, start: 3, end: 14 }] } },
  { type: 'page.settings', request: {} },
  { type: 'kind.hide', request: { verdict: 'supported' } },
  { type: 'page.words', request: {} },
  { type: 'page.cards', request: {} },
  ...['tab.state', 'tab.check', 'tab.report'].map((type) => ({ type, request: { tab: 7 } })),
  { type: 'tab.show-claim', request: { tab: 7, claim: 0 } },
  { type: 'site.pause', request: { tab: 7, host: 'news.example', paused: true } },
  { type: 'site.pause', request: { tab: 8, host: 'private.example', paused: true } },
  { type: 'all.pause', request: { paused: false } },
  { type: 'settings.get', request: {} },
  { type: 'settings.set', request: { change: { hoverDelay: 900, pausedHosts: ['b.example'] } } },
  { type: 'words.get', request: {} },
];

const result: PageResult = {
  coverage: { kind: 'coverage', score: 9, evidence: [] },
  claims: [
    {
      ...{ block: 0, start: 0, end: 11, exact: 'They signed', fact: 'alliance-status' },
      ...{ verdict: 'exaggerated', reason: 'later-stage', cues: [] },
    },
  ],
  findings: [],
};

tryTarget<readonly Step[]>({
  name: 'messages',
  holds:
    'the background answers or refuses whatever comes, in any order, and does nothing for whom it should not',
  cases: 400,
  arbitrary: fc.array(
    fc.record({
      message: fc.oneof({ weight: 8, arbitrary: fc.constantFrom<unknown>(...messages) }, anyData),
      changes: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, mutations),
      from: fc.constantFrom<Sender>(
        ...(['page', 'page', 'popup', 'popup', 'frame', 'next page', 'stranger', 'store page'] as const),
        ...(['nobody', 'broken'] as const),
      ),
    }),
    { minLength: 1, maxLength: 10 },
  ),
  check: async (steps) => {
    startBackground();
    let isOpen = false;
    for (const { message, changes, from } of steps) {
      const sent = mutate(message, changes);
      const before = await everything();
      const reply = await deliver(sent, senderOf(from));
      expect(Object.keys(reply)).toEqual([expect.stringMatching(/^(?:answer|refused)$/)]);
      expect(() => JSON.stringify(reply)).not.toThrow();
      const { type } = Object(sent) as { type?: unknown };
      const isOfPage = typeof type === 'string' && Object.hasOwn(pageSchemas, type);
      const isOfPopup = typeof type === 'string' && Object.hasOwn(popupSchemas, type);
      const isFromPage = ['page', 'frame', 'next page'].includes(from);
      const mayBe = (isOfPage && isFromPage) || (isOfPopup && from === 'popup');
      if (!mayBe) expect(reply).toEqual({ refused: expect.stringMatching(/./) });
      const after = await everything();
      // What the popup says of a private tab is not stored, with what comes after it either.
      const { tab, host } = Object(Object(sent).request) as { tab?: unknown; host?: unknown };
      isOpen ||= tab === 7 && host === 'private.example';
      if (!isOpen) expect(JSON.stringify(after.settings)).not.toContain('private.example');
      if ('refused' in reply) expect(after).toEqual(before);
      // A page, whoever controls it, hides a verdict at most, and never learns where else the reader goes.
      if (isFromPage) {
        const hidden = { hiddenVerdicts: [] };
        expect({ ...after.settings, ...hidden }).toEqual({ ...before.settings, ...hidden });
        expect(JSON.stringify(reply)).not.toContain('secret.example');
      }
    }
    const state = await deliver({ type: 'tab.state', request: { tab: 7 } }, senderOf('popup'));
    expect(state).toMatchObject({ answer: { state: expect.stringMatching(/./) } });
  },
});

/** All that the background keeps, the settings as they hold. */
async function everything() {
  const { settings } = await fakeBrowser.storage.local.get('settings');
  const { checkedAt: _, ...tab } = Object((await fakeBrowser.storage.session.get('tab:7'))['tab:7']);
  const { 'tab:7': __, ...others } = await fakeBrowser.storage.session.get(null);
  return { settings: repairSettings(settings), tab, others };
}

function senderOf(from: Sender): object {
  const { id } = fakeBrowser.runtime;
  const url = 'https://news.example/a';
  const own = { id, url, frameId: 0, documentId: 'D1', tab: { id: 7, url } };
  switch (from) {
    case 'page':
      return own;
    case 'frame':
      return { ...own, frameId: 3, documentId: 'D3', url: 'https://ads.example/frame' };
    case 'next page':
      return { ...own, documentId: 'D2' };
    case 'popup':
      return { id, url: fakeBrowser.runtime.getURL('/popup.html' as never) };
    case 'stranger':
      return { ...own, id: 'another-extension' };
    case 'store page':
      return { ...own, url: 'chrome://extensions/', tab: { id: 7, url: 'chrome://extensions/' } };
    case 'broken':
      return { id, url: 'https://[', frameId: 0, documentId: 'D1', tab: { id: 7, url: 'https://[' } };
    case 'nobody':
      return {};
  }
}

function startBackground(): void {
  fakeBrowser.reset();
  vi.spyOn(console, 'debug').mockReturnValue();
  // The in-memory browser has not all of these, and types them as Chrome does.
  Object.assign(fakeBrowser.scripting, {
    executeScript: async () => [{ frameId: 0, documentId: 'D1', result: 'text/html' }],
    insertCSS: async () => undefined,
  });
  fakeBrowser.tabs.get = async (id: number) =>
    ({ id, url: 'https://news.example/a', incognito: id !== 7 }) as never;
  fakeBrowser.tabs.sendMessage = async () => undefined as never;
  fakeBrowser.permissions.contains = async () => true;
  const nothing = async () => undefined;
  const settings = answerSettings({ wordsFor: () => ({ language: 'en', texts: {} }), follow: nothing });
  receiveMessages(
    { ...settings.page, ...answerPages({ check: () => result, story: bundledStory, early: settings.early }) },
    { ...settings.popup, ...answerPopup({ story: bundledStory, clear: nothing }) },
  );
  void fakeBrowser.storage.local.set({ settings: { pausedHosts: ['secret.example'] } });
}
