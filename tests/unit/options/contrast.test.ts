import { describe, expect, it } from 'vitest';
import { contrast, hardToSeeOn } from '../../../components/options/contrast.ts';
import { hostOf } from '../../../components/options/host-of.ts';
import { verdicts } from '../../../core/claims/claim.ts';
import { verdictColours } from '../../../page/verdict-colours.ts';
import { sourceFiles } from '../../rules/source-files.ts';

describe('the warning for a colour', () => {
  it.each([
    ['#ffff99', 'white'],
    ['#101010', 'dark'],
    ['#2f83cf', undefined],
  ])('%s is hard to see on: %s', (colour, ground) => {
    expect(hardToSeeOn(colour)).toBe(ground);
  });

  it('counts contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 2);
  });
});

it.each(verdicts)('The colour shown for %s is the one that pages are painted with', (verdict) => {
  const sheet = sourceFiles(['entrypoints']).find(({ path }) => path.endsWith('/page.css'))?.text ?? '';
  const painted = (name: string) =>
    new RegExp(`^\\s*::highlight\\(${name}\\) \\{\\s*text-decoration-color: (#\\w{6})`, 'm').exec(sheet)?.[1];
  expect(painted(`plumbline-${verdict}`)).toBe(verdictColours[verdict].light);
  expect(painted(`plumbline-${verdict}-on-dark`)).toBe(verdictColours[verdict].dark);
});

it.each([
  ['news.example', 'news.example'],
  [' https://News.Example/a?b ', 'news.example'],
  ['localhost:8080', 'localhost:8080'],
  ['127.0.0.1:3000/x', '127.0.0.1:3000'],
  ['two words', undefined],
  ['', undefined],
  ['news', undefined],
])('“%s” names the site %s', (typed, host) => {
  expect(hostOf(typed)).toBe(host);
});
