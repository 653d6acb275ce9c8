import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leaveEarly } from '../../../platform/early-answers.ts';
import { injectAnnotator } from '../../../platform/inject-annotator.ts';
import type { Words } from '../../../platform/messages.ts';
import { sendMessage } from '../../../platform/send-message.ts';

const send = vi.fn();
const early: Words = { language: 'pt', texts: { 'popup.sources': 'Fontes' } };
const asked: Words = { language: 'en', texts: {} };

beforeEach(() => {
  fakeBrowser.reset();
  send.mockReset().mockResolvedValue({ answer: asked });
  fakeBrowser.runtime.sendMessage = send;
});

/** Does what a browser does in a page: it knows the text of a function alone, and its arguments as JSON. */
function runInPage({ func, args }: ReturnType<typeof leaveEarly>): void {
  const [name, answers] = JSON.parse(JSON.stringify(args));
  func(name, answers);
}

describe('An answer that was left for a script', () => {
  it('is taken instead of a message, once', async () => {
    runInPage(leaveEarly({ 'page.words': { answer: early } }));
    expect(await sendMessage('page.words', {})).toEqual(early);
    expect(send).not.toHaveBeenCalled();
    expect(await sendMessage('page.words', {})).toEqual(asked);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('is for its message alone', async () => {
    runInPage(leaveEarly({ 'page.words': { answer: early } }));
    await sendMessage('page.maybe', {});
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('gives way to what is left later', async () => {
    runInPage(leaveEarly({ 'page.words': { answer: early } }));
    runInPage(leaveEarly({}));
    expect(await sendMessage('page.words', {})).toEqual(asked);
  });
});

describe('The annotator', () => {
  it('is put into a page after the answers to what it asks first', async () => {
    const executeScript = vi.fn(async (_: object) => []);
    Object.assign(fakeBrowser.scripting, { executeScript, insertCSS: async () => {} });
    await injectAnnotator({ tab: 7, frame: 0 }, { 'page.words': { answer: early } });
    expect(executeScript.mock.calls.map(([options]) => ('func' in options ? 'answers' : 'script'))).toEqual([
      'answers',
      'script',
    ]);
  });
});
