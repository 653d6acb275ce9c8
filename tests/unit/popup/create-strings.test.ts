import { describe, expect, it } from 'vitest';
import { createStrings } from '../../../components/create-strings.ts';

const texts: Record<string, string> = {
  'popup.claims': 'Claims',
  'popup.summary.off.one': 'One claim differs',
  'popup.summary.off.other': '{count} claims differ',
  'popup.source.from': '{outlet}, {date}',
};
const { t } = createStrings((path) => texts[path], 'en');

describe('strings', () => {
  it('are found by their key', () => {
    expect(t('popup.claims')).toBe('Claims');
  });

  it('take the plural form of their count, and write numbers as the language does', () => {
    expect(t('popup.summary.off', { count: 1 })).toBe('One claim differs');
    expect(t('popup.summary.off', { count: 1234 })).toBe('1,234 claims differ');
  });

  it('fall back on the form for all other numbers', () => {
    // Arabic has a form for two; these texts do not.
    expect(createStrings((path) => texts[path], 'ar-EG').t('popup.summary.off', { count: 2 })).toContain(
      'claims differ',
    );
  });

  it('fill what they are given values for, and leave the rest', () => {
    expect(t('popup.source.from', { outlet: 'The {date} Post' })).toBe('The {date} Post, {date}');
  });

  it('show the key where there is no text', () => {
    expect(t('popup.counts')).toBe('popup.counts');
  });
});
