import type { Block } from '../core/claims/page-text.ts';

/** A text made to be slow to read: its blocks for about so many characters. */
export type AdversarialText = {
  readonly name: string;
  readonly blocks: (characters: number) => readonly Block[];
};

/** Texts that would take a careless engine minutes: repetition where rules look for an end, or for a partner. */
export const adversarialTexts: readonly AdversarialText[] = [
  repeated('a cue word', 'reportedly '),
  repeated(
    'cues of all kinds',
    'not reportedly considering whether it could sign the announced alliance if ',
  ),
  repeated('“that”', 'that '),
  repeated('company names', 'Sega Microsoft '),
  repeated('names and verbs of a takeover', 'Microsoft will buy Sega and '),
  repeated('nouns for the deal', 'alliance partnership deal '),
  repeated('the words of a frame', 'Sega would make large global games on Azure and '),
  repeated('relative clauses', 'which Sega, of which Microsoft, who '),
  repeated('an officer’s name', 'Sarah Bond '),
  repeated('titles and names', 'president and CEO of Sega, Yukio Sugino, '),
  repeated('speech tags', 'said Bond, Sugino said, '),
  repeated('straight quotation marks', '"'),
  repeated('opening quotation marks', '“'),
  repeated('words in quotation marks', '"we are" '),
  repeated('nested quotation marks', '“a ‘b “c ’ ” '),
  repeated('apostrophes', "'s "),
  repeated('the words of a statement', 'we are looking forward to working together as they explore '),
  repeated(
    'a statement in quotation marks',
    '“We are looking forward to working together as they explore new ways.” ',
  ),
  repeated('a statement in one open quotation', 'we hope to build upon our ', '“'),
  repeated('elisions', "l'"),
  repeated('clitics', "a's"),
  repeated('ideographs', '世嘉微软'),
  repeated('Korean', '마이크로소프트'),
  repeated('commas', ','),
  repeated('brackets', '([{'),
  repeated('closing brackets', ')]'),
  repeated('ellipses', '… '),
  repeated('colons and dashes', ' — : ; '),
  repeated('capitals', 'A'),
  repeated('capitalized words', 'Xylo Gorm '),
  repeated('digits', '1'),
  repeated('figures', '1.234,5 '),
  repeated('dotted letters', 'U.S.'),
  repeated('abbreviations', 'Corp. '),
  repeated('lower-case starts after full stops', 'end. so '),
  repeated('hyphens', 'a-'),
  repeated('combining marks', '\u0301'),
  repeated('soft hyphens', '\u00ad'),
  repeated('one word', 'a'),
  repeated('white space', ' '),
  repeated('line breaks', '\n'),
  repeated('emoji', '👩🏽‍💻'),
  repeated('short sentences', 'It ended. '),
  repeated('short sentences of the story', 'Microsoft may buy Sega. '),
  repeated('questions', 'Will Microsoft buy Sega? '),
  inBlocks('short blocks', 'Microsoft may buy Sega.'),
  inBlocks('blocks that open quotations', '“We are looking forward to it.'),
  inBlocks('empty blocks', ''),
];

const about: Block = {
  kind: 'paragraph',
  text: 'Sega and Microsoft are considering a strategic alliance for Super Game on Azure.',
};
const title: Block = { kind: 'title', text: 'Sega and Microsoft weigh a strategic alliance' };

/** One block of the same words over and over, after a lead that makes the page coverage, so that all rules run. */
function repeated(name: string, words: string, opening = ''): AdversarialText {
  return {
    name,
    blocks: (characters) => [
      title,
      about,
      { kind: 'paragraph', text: opening + words.repeat(Math.ceil(characters / words.length)) },
    ],
  };
}

function inBlocks(name: string, text: string): AdversarialText {
  return {
    name,
    blocks: (characters) => [
      title,
      about,
      ...Array.from({ length: Math.ceil(characters / Math.max(text.length, 10)) }, () => ({
        kind: 'paragraph' as const,
        text,
      })),
    ],
  };
}
