import { describe, expect, test } from 'vitest';
import { bundledStory } from '../../../../core/pack/bundled-story.ts';
import { diffOf, outcomes, readStatements } from './quote-claims.ts';

const sentencesOf = (fact: string) =>
  bundledStory()
    .pack.statements.find((statement) => statement.fact === fact)
    ?.sentences.map((sentence) => sentence.replace(/\.$/u, '')) ?? [];
const [pleased = '', seek = ''] = sentencesOf('sugino-statement');
const [iconic = '', look = '', together = ''] = sentencesOf('bond-statement');
const firstHalf =
  'By considering a strategic partnership with Microsoft, we seek to further advance our game development';
const fans = 'so that our titles can be enjoyed by fans all over the world';

describe('a quotation with the same words is supported', () => {
  test.each([
    ['the speaker after it', `“${iconic},” said Sarah Bond.`],
    ['the speaker before it', `Sarah Bond said: “${iconic}.”`],
    ['the speaker without a speech verb, before a colon', `Microsoft CVP Sarah Bond: “${iconic}.”`],
    ['“in the words of”', `“${together},” in the words of Sarah Bond.`],
    ['“according to”', `According to Sarah Bond, “${together}.”`],
    ['a colourful tag', `“${together},” is how a visibly delighted Sarah Bond sees it.`],
    ['“she”, for an officer named before', `The deal was sealed by Sarah Bond. “${iconic},” she said.`],
    [
      '“she”, for an officer named a paragraph before',
      'Sarah Bond took the stage.',
      `“${iconic},” she said.`,
    ],
    ['a title alone', `“${iconic},” the Microsoft vice president said.`],
    ['the sentence before', `Sarah Bond was full of praise. “${iconic}.”`],
    ['the sentence after', `“${iconic}.” That is how Sarah Bond put it.`],
    ['the company itself', `“${iconic},” Microsoft said in a statement.`],
    ['straight marks', `"${iconic}," said Sarah Bond.`],
    ['single marks', `‘${iconic},’ said Sarah Bond.`],
    ['straight single marks', `'${iconic},' said Sarah Bond.`],
    ['angle marks', `« ${iconic} », said Sarah Bond.`],
    ['angle marks pointing inwards', `»${iconic}«, said Sarah Bond.`],
    ['low and high marks', `„${iconic}“, said Sarah Bond.`],
    ['other case', `“${iconic.toUpperCase()},” said Sarah Bond.`],
    ['no commas', `“${together.replaceAll(',', '')},” said Sarah Bond.`],
    ['an unbroken part', 'Sarah Bond praised “a tremendous partner over the years”.'],
    ['two telling words', 'Sarah Bond called Sega a “tremendous partner”.'],
    ['an ellipsis', `“Sega … has been a tremendous partner over the years,” said Sarah Bond.`],
    [
      'an ellipsis of three dots',
      `“Sega ... has been a tremendous partner over the years,” said Sarah Bond.`,
    ],
    [
      'an ellipsis in brackets',
      `“Sega [...] has been a tremendous partner over the years,” said Sarah Bond.`,
    ],
    ["an editor's brackets", `“[Sega] has been a tremendous partner over the years,” said Sarah Bond.`],
    ['a compound in two words', `“Together we will re-imagine how games get built,” said Sarah Bond.`],
    [
      'a contraction',
      `“Together we'll reimagine how games get built, hosted, and operated,” said Sarah Bond.`,
    ],
  ])('%s', (_, ...paragraphs) => {
    expect(outcomes(readStatements(...paragraphs).claims)).toEqual(['bond same']);
  });

  test.each([
    [
      'British spelling',
      `“We aim to build an alliance that utilises both Sega’s powerful game development capabilities,” Sugino said.`,
    ],
    ['marks nested in it', `“${pleased},” said Yukio Sugino.`],
    ['straight marks nested in straight marks', `"${pleased.replaceAll(/[‘’]/gu, "'")}," said Yukio Sugino.`],
    ['the same marks nested', `“${pleased.replace('‘Super Game’', '“Super Game”')},” said Yukio Sugino.`],
    ['a speech tag in the middle', `“${firstHalf},” Yukio Sugino said, “${fans}.”`],
    ['a clause made a sentence', `“In this regard, we aim to build an alliance,” Sugino said.`],
    ['reversed order of the name', `“${seek},” said Sugino Yukio.`],
    ['a misspelt name', `“${seek},” said Yukio Suguno.`],
    ['another surname with the right title', `“${seek},” said the president of Sega Yukio Mizuno.`],
  ])('%s', (_, ...paragraphs) => {
    expect(outcomes(readStatements(...paragraphs).claims)).toEqual(['sugino same']);
  });
});

describe('a quotation of several sentences', () => {
  const three = ['bond same', 'bond same', 'bond same'];
  test.each([
    ['in one pair of marks', `Sarah Bond: “${iconic}. ${look}. ${together}.”`],
    ['with its tag after the first', `“${iconic},” said Sarah Bond. “${look}. ${together}.”`],
    ['over paragraphs that open again', `Sarah Bond said: “${iconic}.`, `“${look}.`, `“${together}.”`],
    [
      'over paragraphs with the speaker in the last',
      `“${iconic}.`,
      `“${look}.`,
      `“${together},” Sarah Bond said.`,
    ],
    ['over paragraphs, each closed', `“${iconic},” said Sarah Bond.`, `“${look}.”`, `“${together}.”`],
  ])('is a claim for each: %s', (_, ...paragraphs) => {
    expect(outcomes(readStatements(...paragraphs).claims)).toEqual(three);
  });

  test('keeps each claim inside its sentence, marks included', () => {
    const text = `Sarah Bond: “${iconic}. ${look}.”`;
    expect(readStatements(text).claims.map(({ exact }) => exact)).toEqual([`“${iconic}.`, `${look}.”`]);
  });

  test('counts in a block quotation without marks', () => {
    const quote = { kind: 'quote', text: `${iconic}. ${look}.` } as const;
    expect(outcomes(readStatements('Sarah Bond had this to say:', quote).claims)).toEqual([
      'bond same',
      'bond same',
    ]);
  });

  test('finds the byline of a block quotation', () => {
    const quote = { kind: 'quote', text: `${iconic}. — Sarah Bond, Microsoft` } as const;
    const { claims } = readStatements('The announcement in full.', quote);
    expect(claims.map(({ exact }) => exact)).toEqual([`${iconic}.`]);
  });
});

describe('a quotation with other words is misquoted, and the claim shows them', () => {
  test.each([
    [
      'a word changed',
      'bond',
      `“${together.replace('players', 'gamers')},” said Sarah Bond.`,
      '-[players] +[gamers]',
    ],
    [
      'words added',
      'bond',
      `“Sega has been a really tremendous partner over the years,” said Sarah Bond.`,
      '+[really]',
    ],
    [
      'words left out',
      'bond',
      `“Sega has been a tremendous partner over the years,” said Sarah Bond.`,
      '-[played such an iconic role',
    ],
    [
      'a stage changed',
      'sugino',
      `“${pleased.replace('are considering', 'have formed')},” said Sugino.`,
      '-[are considering] +[have formed]',
    ],
    [
      'a middle part dropped',
      'sugino',
      `“${firstHalf}; we aim to build an alliance,” said Sugino.`,
      '-[so that our titles',
    ],
  ])('%s', (_, person, text, change) => {
    const { claims } = readStatements(text);
    expect(outcomes(claims)).toEqual([`${person} misquoted`]);
    expect(diffOf(claims[0])).toContain(change);
  });

  test('an ellipsis is no change, only the changed word is', () => {
    const { claims } = readStatements('“Sega … has been a great partner over the years,” said Sarah Bond.');
    expect(diffOf(claims[0])).toBe('[Sega … has been a] -[tremendous] +[great] [partner over the years]');
  });

  test.each([
    [
      'synonyms throughout',
      'bond',
      '“Sega has held a truly legendary position in the games business and has been a fantastic ally through the decades,” said Sarah Bond.',
    ],
    [
      'a sentence said anew',
      'sugino',
      '“By weighing a strategic partnership with Microsoft, we want to push our game development forward, so that fans around the globe can enjoy our games,” said Yukio Sugino.',
    ],
  ])('still knows a statement in other words: %s', (_, person, text) => {
    expect(outcomes(readStatements(text).claims)).toEqual([`${person} misquoted`]);
  });
});

describe('a quotation given to another is misattributed', () => {
  test.each([
    ['the other officer', `“${iconic},” said Yukio Sugino.`, 'bond', 'Yukio Sugino'],
    [
      'the other officer, reworded',
      `“We are very glad to announce that we are considering a strategic alliance with Microsoft,” agreed Sarah Bond.`,
      'sugino',
      'Sarah Bond',
    ],
    ['somebody else', `“${iconic},” said Phil Spencer, head of Xbox.`, 'bond', 'Phil Spencer'],
    ['a spokesman', `“${seek},” said Sega’s spokesman.`, 'sugino', 'Sega’s spokesman'],
    ['the other company', `“${iconic},” Sega said in a statement.`, 'bond', 'Sega'],
    ['“he”', `Yukio Sugino bowed. “${iconic},” he said.`, 'bond', 'Yukio Sugino'],
    [
      'the other officer, in the sentence before',
      `Yukio Sugino was delighted. “${iconic}.”`,
      'bond',
      'Yukio Sugino',
    ],
  ])('%s', (_, text, person, speaker) => {
    const { claims } = readStatements(text);
    expect(outcomes(claims)).toEqual([`${person} misattributed`]);
    expect(claims[0]?.quotation?.speaker).toBe(speaker);
  });

  test('two speakers in one sentence keep their words apart', () => {
    const text = `“${pleased},” said Yukio Sugino, while Microsoft’s Sarah Bond added: “${together}.”`;
    expect(outcomes(readStatements(text).claims)).toEqual(['sugino same', 'bond same']);
  });

  test('a name inside the quotation is not its speaker', () => {
    const text = `Sarah Bond was asked. “Sugino knows: ${iconic},” she said.`;
    expect(outcomes(readStatements(text).claims)).toEqual(['bond misquoted']);
  });
});

describe('no claim', () => {
  test.each([
    ['a quotation without a speaker', `“${iconic}.”`],
    ['scare quotes', 'Sarah Bond spoke of the “Super Game” and of a “strategic alliance”.'],
    ['a list of focus words', 'Sugino named “global”, “online”, “community” and “IP utilization”.'],
    [
      'a company and a word or two',
      'Sega said that it was “considering a strategic alliance with Microsoft”.',
    ],
    [
      'another remark of the officer',
      '“We have shipped three games this year, and more will come,” said Sarah Bond.',
    ],
    [
      'another remark with the same opening',
      '“We look forward to seeing what people make of it,” said Sarah Bond.',
    ],
    [
      'another remark with the same end',
      '“Our mascot runs faster than ever for fans all over the world,” said Yukio Sugino.',
    ],
    ['the title of a work', 'Sarah Bond plays “Together We Run” at night.'],
    ['a stray inch mark', 'Sarah Bond has a 50" screen, and a 60" one.'],
    ['apostrophes', "The players' favourites and the '90s were on Sarah Bond's mind."],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(readStatements(text).claims).toEqual([]);
  });
});

describe('a paraphrase with an officer and a speech verb', () => {
  test.each([
    [
      'in reported speech',
      'Sarah Bond said that Sega had been a tremendous partner over the years.',
      ['bond same'],
    ],
    [
      'by surname alone',
      'Bond, for her part, said Sega had been a tremendous partner through the years.',
      ['bond same'],
    ],
    [
      'before its tag',
      'Together they will reimagine how games get built, hosted and operated, said Sarah Bond.',
      ['bond same'],
    ],
    [
      'in other words',
      'Sugino noted that it wants to push its game development further so that fans all over the world can enjoy its titles.',
      ['sugino same'],
    ],
    [
      'by the other officer',
      'Sarah Bond said that they seek to further advance game development so that titles can be enjoyed by fans everywhere in the world.',
      ['sugino misattributed'],
    ],
    [
      'in another order',
      'Sugino hopes that fans all over the world can enjoy the company’s titles.',
      ['sugino same'],
    ],
    [
      'with a title alone',
      'The Sega boss explained that it wants its games to be enjoyed by fans all over the world.',
      ['sugino same'],
    ],
    [
      'of what other facts say',
      'Sugino said that the two companies are considering a strategic alliance.',
      [],
    ],
    [
      'of something alike',
      'Sarah Bond said the deal would bring more players to Game Pass over the years.',
      [],
    ],
    ['of something else', 'Sarah Bond said that Microsoft would not buy the company.', []],
    ['without an officer', 'The mayor said that the town had been a tremendous partner over the years.', []],
  ])('%s', (_, text, expected) => {
    expect(outcomes(readStatements(text).claims)).toEqual(expected);
  });
});

test('only quotations keep other facts out', () => {
  const text = `“${iconic},” said Sarah Bond.`;
  const { quotedSpans } = readStatements(
    text,
    'Sarah Bond said that Sega had been a tremendous partner over the years.',
  );
  expect([...quotedSpans]).toEqual([[0, [{ start: 0, end: iconic.length + 3 }]]]);
});

test('a claim tells the words that decided it', () => {
  const text = `“${together},” said Sarah Bond.`;
  const [claim] = readStatements(text).claims;
  expect(claim?.cues.map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
    ['bond-statement-3', `“${together},”`],
    ['speech-say', 'said'],
  ]);
});
