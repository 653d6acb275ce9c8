import { describe, expect, test } from 'vitest';
import { findRoleClaims } from '../../../../core/claims/role-claims.ts';
import { bundledStory } from '../../../../core/pack/bundled-story.ts';
import { readBlocks } from '../../../../core/text/read-blocks.ts';

function rolesIn(...paragraphs: readonly string[]): string[] {
  const story = bundledStory();
  const blocks = readBlocks(paragraphs.map((text) => ({ kind: 'paragraph', text })));
  return findRoleClaims(blocks, { story, people: story.people }).map(
    ({ reason, exact }) => `${reason}: ${exact}`,
  );
}

describe('a right title is supported', () => {
  test.each([
    ['Sega president and COO Yukio Sugino', ' spoke.'],
    ['Sega’s president and COO, Yukio Sugino', ', spoke.'],
    ['Sega’s chief operating officer Yukio Sugino', ' spoke.'],
    ['the president of Sega Yukio Sugino', ' spoke.'],
    ['The Sega president and chief operating officer, Yukio Sugino', ', spoke.'],
    ['President Sugino', ' spoke.'],
    ['Sega president Sugino', ' spoke.'],
    ['Yukio Sugino, president and COO of Sega', ', spoke.'],
    ['Sugino Yukio, President and COO of Sega', ', spoke.'],
    ['Yukio Sugino, president and chief operating officer of the publisher', ', spoke.'],
    ['Yukio Sugino, the company’s chief operating officer', ', spoke.'],
    ['Yukio Sugino (President and COO, Sega Corporation)', ' spoke.'],
    ['Yukio Sugino — Sega’s president', ' — spoke.'],
    ['Yukio Sugino, who is the president and COO of Sega', ', spoke.'],
    ['Sega’s Yukio Sugino, who holds the posts of president and COO', ', spoke.'],
    ['Yukio Sugino is president and COO at Sega', '.'],
    ['president, representative director and COO Yukio Sugino', ' spoke.'],
    ['YUKIO SUGINO, PRESIDENT AND COO OF SEGA', ', SPOKE.'],
    ['Microsoft CVP Sarah Bond', ' spoke.'],
    ['MS vice-president Sarah Bond', ' spoke.'],
    ['Xbox VP Sarah Bond', ' spoke.'],
    ['Microsoft Corp. vice president Sarah Bond', ' spoke.'],
    ['Xbox’s corporate vice president of gaming ecosystem Sarah Bond', ' spoke.'],
    ['Microsoft’s Sarah Bond, a corporate vice president', ', spoke.'],
    ['Sarah Bond, Corporate Vice President of Game Creator Experience & Ecosystem at Microsoft', ', spoke.'],
    ['Sarah Bond, Corporate VP, Microsoft', '.'],
    ['Sarah Bond, vice president at the company', ', spoke.'],
    ['Microsoft CVP Bond', ' spoke.'],
    ['Sega’s Chief Operating Officer (COO) and President Yukio Sugino', ' spoke.'],
    ['Sarah Bond, Corporate Vice President (CVP) at Microsoft', ', spoke.'],
    ['Sarah Bond, one of the vice presidents of Microsoft', ', spoke.'],
    ['Yukio Sugino-san, president of Sega', ', spoke.'],
    ['Yukio Sugino, who has been president of Sega', ' since April, spoke.'],
  ])('%s', (claim, rest) => {
    expect(rolesIn(claim + rest)).toEqual([`same: ${claim}`]);
  });

  test.each([
    ['Microsoft executive Sarah Bond', ' spoke.'],
    ['Microsoft representative Sarah Bond', ' spoke.'],
    ['Xbox spokesperson Sarah Bond', ' spoke.'],
  ])('also where it is vaguer: %s', (claim, rest) => {
    expect(rolesIn(claim + rest)).toEqual([`same: ${claim}`]);
  });

  // The president leads the company: an editor who stands by the source would let "boss" pass.
  test.each([
    ['Sega boss Yukio Sugino', ' spoke.'],
    ['Sega chief Yukio Sugino', ' spoke.'],
    ['Sega’s head honcho Yukio Sugino', ' spoke.'],
  ])('also where it names the leader loosely: %s', (claim, rest) => {
    expect(rolesIn(claim + rest)).toEqual([`same: ${claim}`]);
  });
});

describe('another title is a wrong role', () => {
  test.each([
    ['Sega’s CEO Yukio Sugino', ' spoke.'],
    ['Yukio Sugino, President and CEO of Sega', ', spoke.'],
    ['Yukio Sugino, the big boss and CEO of Sega', ', spoke.'],
    ['Yukio Sugino, Sega’s chief executive', ', spoke.'],
    ['Yukio Sugino, chairman of Sega', ', spoke.'],
    ['Microsoft’s president Sarah Bond', ' spoke.'],
    ['Microsoft SVP Sarah Bond', ' spoke.'],
    ['Sarah Bond, executive vice president at Microsoft', ', spoke.'],
    ['Sarah Bond, vice chairman at Microsoft', ', spoke.'],
    ['Sarah Bond, who is the head of Xbox Game Pass', ', spoke.'],
    ['Sarah Bond, head of Xbox', ', spoke.'],
    ['Xbox boss Sarah Bond', ' spoke.'],
  ])('%s', (claim, rest) => {
    expect(rolesIn(claim + rest)).toEqual([`wrong-role: ${claim}`]);
  });

  test.each([
    ['Sega executive Sarah Bond', ' spoke.'],
    ['Sarah Bond, CVP of Sega', ', spoke.'],
    ['Microsoft president Yukio Sugino', ' spoke.'],
    ['Sony president Yukio Sugino', ' spoke.'],
  ])('so is the right one at the wrong company: %s', (claim, rest) => {
    expect(rolesIn(claim + rest)).toEqual([`wrong-role: ${claim}`]);
  });
});

describe('a misspelt name beside a right title is a wrong name', () => {
  test.each([
    ['Yukio Suino, president and chief operating officer of Sega', ', spoke.'],
    ['the president of Sega Yukio Mizuno', ' spoke.'],
    ['Sega President Suino', ' spoke.'],
    ['Hideki Sugino, president of Sega', ', spoke.'],
    ['the vice president of Microsoft Sara Bond', ' spoke.'],
    ['Microsoft executive Sara Bond', ' spoke.'],
    ['Sarah Bonds, Microsoft vice president', ', spoke.'],
  ])('%s', (claim, rest) => {
    expect(rolesIn(claim + rest)).toEqual([`wrong-name: ${claim}`]);
  });
});

describe('no claim', () => {
  test.each([
    ['an affiliation alone', 'Sarah Bond of Microsoft spoke.'],
    ['an affiliation alone, before the name', 'Microsoft’s Sarah Bond spoke.'],
    ['a misspelt name without a role', 'Sara Bond spoke.'],
    ['others with their titles', 'Xbox head Phil Spencer and Haruki Satomi, Sega Sammy CEO, spoke.'],
    ['the next name’s title', 'Sarah Bond and Xbox head Phil Spencer spoke.'],
    ['the next name’s title in a list', 'Sarah Bond, Xbox head Phil Spencer and others spoke.'],
    ['the name before’s title', 'Phil Spencer, head of Xbox, Sarah Bond and others spoke.'],
    ['a surname that is a word', 'The bond market fell. Bond yields rose, said bank president Ann Lee.'],
    ['another bearer of the surname', 'James Bond, president of the chess club, spoke.'],
    ['another bearer of the given name', 'Yukio Mori, director of the racing game at Sega, spoke.'],
    [
      'another bearer of the given name beside the officer',
      'Sarah Lee, vice president at Microsoft, met Sarah Bond.',
    ],
    ['a former title', 'Former Sega president Yukio Sugino spoke.'],
    ['a title without a name', 'Sega’s president and COO spoke.'],
    ['names in lower case', 'sarah bond, head of xbox, spoke.'],
  ])('%s', (_, text) => {
    expect(rolesIn(text)).toEqual([]);
  });
});

test('each officer of a sentence has a claim of their own', () => {
  expect(rolesIn('President Yukio Sugino met vice president Sarah Bond.')).toEqual([
    'same: President Yukio Sugino',
    'same: vice president Sarah Bond',
  ]);
});

test('a claim tells the titles that decided it', () => {
  const text = 'Yukio Sugino, President and CEO of Sega, spoke.';
  const story = bundledStory();
  const [claim] = findRoleClaims(readBlocks([{ kind: 'paragraph', text }]), { story, people: story.people });
  expect(claim?.cues.map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
    ['title-president', 'President'],
    ['title-ceo', 'CEO'],
  ]);
});
