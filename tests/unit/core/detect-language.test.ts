import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../core/text/detect-language.ts';

const known = [
  { language: 'en', stopWords: ['the', 'of', 'is'] },
  { language: 'fr', stopWords: ['le', 'été', 'œuvre', 'est'] },
  { language: 'vi', stopWords: ['một', 'của'] },
  { language: 'ru', stopWords: ['это', 'и'] },
  { language: 'ja', scripts: ['Hira', 'Kana', 'Hani'] },
  { language: 'zh', scripts: ['Hani'] },
];

describe('the language of a text', () => {
  it.each([
    ['en', 'The rest of it IS silence'],
    ['fr', 'L’Œuvre a Été montrée — « le soir »'],
    // As some systems write accents: letter and accent apart.
    ['fr', 'l’œuvre est montrée le soir de l’e\u0301te\u0301'],
    ['vi', 'Một phần của câu chuyện'],
    ['ru', 'И это всё, что было сказано'],
    ['ja', '提携を検討している'],
    ['zh', '正在考虑结盟'],
    [undefined, 'Lorem ipsum dolor sit amet'],
    [undefined, '2021-11-01, 14:30 — 16:00'],
    [undefined, ''],
  ])('is %s in “%s”', (language, text) => {
    expect(detectLanguage(text, known)).toBe(language);
  });

  it('is the one that the page states, unless another is far likelier', () => {
    expect(detectLanguage('le and the', known, 'fr-CA')).toBe('fr');
    expect(detectLanguage('the end of the day is near', known, 'fr')).toBe('en');
    expect(detectLanguage('正在考虑结盟', known, 'ja')).toBe('zh');
  });

  it('is told by a whole text’s words, not by its first one', () => {
    expect(detectLanguage('Le Mans: the end of the race is near', known)).toBe('en');
  });
});
