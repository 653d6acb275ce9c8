/** @vitest-environment happy-dom */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageStrings } from '../../../entrypoints/words/page-strings.ts';
import { wordsFor } from '../../../entrypoints/words/words-for.ts';

const send = vi.fn();

beforeEach(() => {
  send.mockReset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(send);
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'fr-CA', getMessage: () => 'fr' });
});

it('a page of ours speaks as the reader chose, and says in which language', async () => {
  send.mockResolvedValue({ answer: wordsFor('de') });
  const { t, language } = await pageStrings();
  expect([language, document.documentElement.lang]).toEqual(['de', 'de']);
  expect(t('verdict.supported')).toBe(wordsFor('de').texts['verdict.supported']);
});

it('a page of ours has words in the browser’s language where the background is out of reach', async () => {
  send.mockResolvedValue({ refused: 'the worker could not be started' });
  const { t } = await pageStrings();
  expect(document.documentElement.lang).toBe('fr-CA');
  expect(t('verdict.supported')).toBe(wordsFor('fr').texts['verdict.supported']);
});
