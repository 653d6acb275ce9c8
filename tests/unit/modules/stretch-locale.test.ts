import { expect, it } from 'vitest';
import { stretchLocale } from '../../../modules/locales/stretch-locale.ts';

it('makes every text longer and shows its ends, and keeps placeholders and plural forms', () => {
  const tree = {
    popup: { found: { message: { one: 'One claim', other: '{count} claims' }, note: 'How many' } },
  };
  expect(stretchLocale(tree)).toEqual({
    popup: {
      found: { message: { one: '⟦Öñé çlåïm ·oé⟧', other: '⟦{count} çlåïms ·oé ·oé⟧' }, note: 'How many' },
    },
  });
});

it('leaves alone what the browser and the engine read', () => {
  const tree = {
    language: { message: 'en', note: 'Tag' },
    sample: { title: { message: 'Sega', note: 'Article' } },
  };
  expect(stretchLocale(tree)).toEqual(tree);
});
