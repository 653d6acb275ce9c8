import { expect, test } from 'vitest';
import { wordsModule } from '../../../modules/locales/words-module.ts';

test('all languages have their texts at the places of the paths, which stand once', async () => {
  const code = wordsModule(
    new Map([
      ['en', new Map(Object.entries({ 'popup.found.one': 'One', 'popup.found.other': '{count}' }))],
      ['ja', new Map(Object.entries({ 'popup.found.other': '{count}件' }))],
    ]),
  );
  const words = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(words.paths).toEqual(['popup.found.one', 'popup.found.other']);
  expect(words.texts.en()).toEqual(['One', '{count}']);
  expect(words.texts.ja()).toEqual([0, '{count}件']);
});
