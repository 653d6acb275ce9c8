import { AsyncLocalStorage } from 'node:async_hooks';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageResult, PageText } from '../../../core/claims/page-text.ts';
import { bundledStory } from '../../../core/pack/bundled-story.ts';
import { answerPages } from '../../../platform/answer-pages.ts';
import { answerPopup } from '../../../platform/answer-popup.ts';
import { answerSettings } from '../../../platform/answer-settings.ts';
import { followSettings } from '../../../platform/follow-settings.ts';
import { popupSchemas } from '../../../platform/message-schemas.ts';
import { receiveMessages } from '../../../platform/receive-messages.ts';
import type { Envelope } from '../../../platform/send-message.ts';
import { deliver, pageSender, popupSender } from '../platform/fake-sender.ts';

/**
 * A background that the browser can end at any call of its API, as browsers do, and that the next message starts anew.
 * Messages sent meanwhile come back as the browser's do: rejected, where it ended before it answered.
 */
export type MortalBackground = {
  /** The calls of the browser's API so far, by all backgrounds. */
  readonly calls: readonly string[];
  /** How many backgrounds there were. */
  readonly lives: () => number;
};

type Api = Record<string, (...given: never[]) => Promise<unknown>>;

/** What Chrome says to whoever waits for an answer of a background that it ended. */
const ended =
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received';

/**
 * Starts a background on the in-memory browser, which it empties. `endAt` is the number of the API call, counted from
 * nought, that the first background makes and never hears the end of; `onInject` runs where the annotator is put into a page.
 */
export function mortalBackground({
  endAt,
  check,
  onInject,
}: {
  readonly endAt?: number;
  readonly check: (page: PageText) => PageResult;
  readonly onInject: () => void;
}): MortalBackground {
  fakeBrowser.reset();
  const within = new AsyncLocalStorage<number>();
  const calls: string[] = [];
  let life = 0;
  let runs = false;
  let atEnd = Promise.withResolvers<never>();

  const end = () => {
    runs = false;
    atEnd.reject(new Error(ended));
  };
  /** Calls of a background that has ended never come back; `endAt` ends the one that makes it, before or after it is done. */
  const watch = (
    name: string,
    api: Api,
    method: string,
    answer?: (...given: never[]) => Promise<unknown>,
  ) => {
    const real = answer ?? api[method]?.bind(api);
    if (!real) throw new Error(`There is no ${name}.${method}.`);
    api[method] = async (...given) => {
      const mine = within.getStore();
      if (mine === undefined) return real(...given);
      if (mine !== life || !runs) return new Promise(() => {});
      const number = calls.push(`${name}.${method}`) - 1;
      const result = await real(...given);
      if (number === endAt) end();
      return mine === life && runs ? result : new Promise(() => {});
    };
  };
  // The in-memory browser's areas have these methods, typed as the browser's.
  const apis = fakeBrowser as unknown as Record<string, Api> & { storage: Record<string, Api> };
  for (const area of ['local', 'session'])
    for (const method of ['get', 'set', 'remove']) watch(area, apis.storage[area] ?? {}, method);
  watch('tabs', apis.tabs ?? {}, 'get', async () => ({ id: 7, url: 'https://news.example/a' }));
  watch('tabs', apis.tabs ?? {}, 'query', async () => [{ id: 7 }]);
  watch('tabs', apis.tabs ?? {}, 'sendMessage', async () => undefined);
  watch('permissions', apis.permissions ?? {}, 'contains', async () => true);
  watch('scripting', apis.scripting ?? {}, 'insertCSS', async () => undefined);
  watch('scripting', apis.scripting ?? {}, 'executeScript', async (options: { files?: string[] }) => {
    if (options.files?.some((file) => file.includes('annotator'))) onInject();
    return [{ frameId: 0, documentId: 'D1', result: 'text/html' }];
  });

  const start = () => {
    life++;
    runs = true;
    atEnd = Promise.withResolvers<never>();
    // Nobody may be waiting when it ends.
    atEnd.promise.catch(() => {});
    fakeBrowser.runtime.onMessage.removeAllListeners();
    const nothing = async () => undefined;
    const follow = () => followSettings(nothing);
    const settings = answerSettings({ wordsFor: () => ({ language: 'en', texts: {} }), follow });
    receiveMessages(
      { ...settings.page, ...answerPages({ check, story: bundledStory, early: settings.early }) },
      { ...settings.popup, ...answerPopup({ story: bundledStory, clear: nothing }) },
    );
  };
  const send = (message: Envelope) => {
    if (!runs) start();
    const sender = message.type in popupSchemas ? popupSender() : pageSender();
    return Promise.race([within.run(life, () => deliver(message, sender)), atEnd.promise]);
  };
  // Typed as Chrome's, with its older ways to call it.
  fakeBrowser.runtime.sendMessage = vi.fn(send) as never;
  return { calls, lives: () => life };
}
