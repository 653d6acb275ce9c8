import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../cli/check/read-html.ts';
import { checkInLanguage } from '../../../../core/check-in-language.ts';
import { bundledStories } from '../../../../core/pack/bundled-story.ts';

const folder = new URL('../../../pages/languages/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const languages = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\.html$/, ''));

describe.each(languages)('The golden page in %s', (language) => {
  const checked = checkInLanguage(readHtml(read(`${language}.html`)), bundledStories);

  it('is coverage, read in its language', () => {
    expect([checked.language, checked.result.coverage.kind]).toEqual([language, 'coverage']);
  });

  it('makes the claims that stand beside it', () => {
    const claims = checked.result.claims.map(({ fact, verdict, exact }) => ({ fact, verdict, exact }));
    expect(claims).toEqual(JSON.parse(read(`${language}.claims.json`)));
  });
});
