import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { languages } from '../../../entrypoints/words/languages.ts';
import { wordsFor } from '../../../entrypoints/words/words-for.ts';

/** A browser in a language, which shows the extension in the strings of another where it has none of its own. */
function speak(language: string, given = language): void {
  Object.assign(fakeBrowser.i18n, {
    getUILanguage: () => language,
    getMessage: (name: string) => (name === 'language' ? given : ''),
  });
}

beforeEach(() => speak('en'));

describe('the words for a reader', () => {
  it.each(languages)('who chose $name are in it, in all plural forms that it has', ({ tag }) => {
    const { texts, language } = wordsFor(tag);
    expect([language, texts.language]).toEqual([tag, tag]);
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    for (const form of forms) expect(texts[`extension.found.${form}`]).toMatch(/./);
  });

  it('who chose none are in the browser’s language', () => {
    speak('ja');
    expect(wordsFor('auto')).toEqual(wordsFor('ja'));
  });

  it('keep the browser’s region, for numbers and dates', () => {
    speak('pt-BR', 'pt');
    expect(wordsFor('auto')).toEqual({ ...wordsFor('pt'), language: 'pt-BR' });
  });

  it('are those that the browser shows instead of a language that there are none in', () => {
    speak('nl-BE', 'en');
    expect(wordsFor('auto')).toEqual(wordsFor('en'));
  });

  it('who chose, somewhere else, a language that is not here are in the browser’s', () => {
    speak('zh-CN');
    expect(wordsFor('nl')).toEqual(wordsFor('zh-CN'));
  });
});
