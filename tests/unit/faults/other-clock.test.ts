import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { formatTime } from '../../../components/report/format-time.ts';
import { checkInLanguage } from '../../../core/check-in-language.ts';
import type { PageText } from '../../../core/claims/page-text.ts';
import { bundledStories, bundledStory } from '../../../core/pack/bundled-story.ts';
import { answerPages } from '../../../platform/answer-pages.ts';
import { answerPopup } from '../../../platform/answer-popup.ts';
import { answerSettings } from '../../../platform/answer-settings.ts';
import { receiveMessages } from '../../../platform/receive-messages.ts';
import type { Reply } from '../../../platform/send-message.ts';
import { deliver, pageSender, popupSender } from '../platform/fake-sender.ts';

const page: PageText = {
  blocks: [
    { kind: 'title', text: 'Microsoft is buying Sega' },
    { kind: 'paragraph', text: 'Sega and Microsoft have signed a strategic alliance. It was sealed today.' },
  ],
};
const nothing = async () => undefined;

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.scripting, {
    executeScript: async () => [{ frameId: 0, documentId: 'D1', result: 'text/html' }],
    insertCSS: nothing,
  });
  fakeBrowser.tabs.get = async () => ({ id: 7, url: 'https://news.example/a' }) as never;
  fakeBrowser.permissions.contains = async () => true;
  const settings = answerSettings({
    wordsFor: () => ({ language: 'en', texts: {} }),
    follow: async () => {},
  });
  const check = (text: PageText) => checkInLanguage(text, bundledStories).result;
  receiveMessages(
    { ...settings.page, ...answerPages({ check, story: bundledStory, early: settings.early }) },
    { ...settings.popup, ...answerPopup({ story: bundledStory, clear: nothing }) },
  );
});
afterEach(() => vi.useRealTimers());

/** The answer to a message, from a page or the popup. */
async function answerTo(type: string, request: object, sender: object): Promise<Record<string, unknown>> {
  const reply: Reply = await deliver({ type, request }, sender);
  if ('refused' in reply) throw new Error(reply.refused);
  return Object(reply.answer);
}

describe('A clock that is wrong', () => {
  const now = checkInLanguage(page, bundledStories).result;

  it.each([
    ['at the beginning of time', '1970-01-01T00:00:00Z'],
    ['in the week of the source', '2021-11-03T12:00:00Z'],
    ['far ahead', '9999-12-31T23:59:59Z'],
  ])('%s, changes no verdict, and a report has a time that can be shown', async (_, time) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) });
    await answerTo('page.maybe', {}, pageSender());
    const checked = await answerTo('page.check', { page }, pageSender());
    expect(checked.result).toEqual(now);
    const { checkedAt } = await answerTo('tab.report', { tab: 7 }, popupSender());
    expect(checkedAt).toBe(new Date(time).toISOString());
    expect(formatTime(String(checkedAt), 'en')).not.toContain('Invalid');
  });

  it('set back between two checks, lets the later one count', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-02T00:00:00Z') });
    await answerTo('page.maybe', {}, pageSender());
    await answerTo('page.check', { page }, pageSender());
    vi.setSystemTime(new Date('2020-01-01T00:00:00Z'));
    await answerTo('page.check', { page: { blocks: page.blocks.slice(0, 1) } }, pageSender());
    const report = await answerTo('tab.report', { tab: 7 }, popupSender());
    expect(report.checkedAt).toBe('2020-01-01T00:00:00.000Z');
    const { claims } = Object(report.result) as { claims: readonly { block: number }[] };
    expect(claims.every(({ block }) => block === 0)).toBe(true);
  });
});
