import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleText, parseCorpus } from '../../../cli/eval/corpus-article.ts';
import { checkPage } from '../../../core/check-page.ts';
import type { PageText } from '../../../core/claims/page-text.ts';
import { bundledStory } from '../../../core/pack/bundled-story.ts';
import { claimsIn, outcome, pageAbout } from './page-about-story.ts';
import { rewordings } from './rewordings.ts';

const corpus = new URL('../../corpus/articles.jsonl', import.meta.url);
// Articles whose number ends in 3 or 7 are kept aside for measuring.
const articles = parseCorpus(readFileSync(corpus, 'utf8'))
  .filter(({ id, lang }) => lang === 'en' && !/[37]$/.test(id))
  .map((article) => ({ id: article.id, page: articleText(article) }));

const sentences = [
  'Microsoft isn’t buying Sega, and Sega’s management says so.',
  'Will Microsoft buy Sega, as fans hope?',
  'Microsoft has agreed to acquire Sega.',
  'Sega and Microsoft have signed a “strategic alliance”.',
  'The would-be partners are considering a tie-up.',
  'Sega will produce large-scale, global games on Azure.',
  '“We are looking forward to working together as they explore new ways to create unique gaming experiences for the future,” said Sarah Bond, Microsoft’s CVP.',
  'Its focus areas are global, online, community and IP utilization.',
  'Sega CEO Yukio Sugino welcomed the plan.',
];
const written = sentences.map((sentence) => ({ id: sentence, page: pageAbout(sentence) }));
const pages = [...articles, ...written].map((each) => ({ ...each, before: outcomes(each.page) }));

function outcomes(page: PageText): readonly string[] {
  const { claims, coverage } = checkPage(page, bundledStory());
  return [coverage.kind, ...claims.map(outcome)];
}

describe.each(Object.entries(rewordings))('A page with %s', (_, reword) => {
  it('has the same claims and verdicts', () => {
    const changed = pages
      .map(({ id, page, before }) => ({ id, before, after: outcomes(reword(page)) }))
      .filter(({ before, after }) => before.join() !== after.join());
    expect(changed).toEqual([]);
  });

  it('has claims that say the words of their place', () => {
    for (const { page } of pages) {
      const changed = reword(page);
      for (const { block, start, end, exact } of checkPage(changed, bundledStory()).claims)
        expect(changed.blocks[block]?.text.slice(start, end)).toBe(exact);
    }
  });
});

describe('A sentence says the same of a party by any of its names', () => {
  const names = {
    S: ['Sega', 'Sega Corp.', 'Sega Corporation', 'Sega Sammy', 'the Japanese publisher', 'the Sonic maker'],
    M: [
      'Microsoft',
      'Microsoft Corp.',
      'Microsoft Corporation',
      'Xbox',
      'the Xbox maker',
      'the software giant',
    ],
  };
  it.each([
    ['{S} and {M} are considering a strategic alliance.', 'alliance-status supported'],
    ['{S} and {M} have signed a strategic alliance.', 'alliance-status exaggerated'],
    ['{S} and {M} have agreed in principle to an alliance.', 'alliance-status supported'],
    ['{S} has teamed up with {M}.', 'alliance-status exaggerated'],
    ['The alliance between {S} and {M} is under consideration.', 'alliance-status supported'],
    ['{M} is buying {S}.', 'no-acquisition refuted'],
    ['{S} has been acquired by {M}.', 'no-acquisition refuted'],
    ['{M} is in talks to take over {S}.', 'no-acquisition refuted'],
    ['{M} wants to swallow {S} whole.', 'no-acquisition refuted'],
    ['{M} has no plans to acquire {S}.', 'no-acquisition supported'],
    ['{S}’s takeover by {M} is off the table.', 'no-acquisition supported'],
    ['Could {M} buy {S}?', 'no-acquisition speculative'],
    ['{S} would make large, global games on Azure with {M}.', 'azure-games supported'],
    ['{S} and {M} have worked together for decades.', 'history supported'],
  ])('%s', (sentence, expected) => {
    for (const s of names.S) {
      for (const m of names.M) {
        const text = sentence.replace('{S}', s).replace('{M}', m);
        expect([text, ...claimsIn(text.charAt(0).toUpperCase() + text.slice(1)).map(outcome)]).toEqual([
          text,
          expected,
        ]);
      }
    }
  });
});

describe('What is said by another voice of the verb is the same', () => {
  it.each([
    ['Microsoft is buying Sega.', 'Sega is being bought by Microsoft.'],
    ['Microsoft has acquired Sega.', 'Sega has been acquired by Microsoft.'],
    ['Microsoft is not taking over Sega.', 'Sega is not being taken over by Microsoft.'],
    ['Microsoft’s acquisition of Sega has closed.', 'The acquisition of Sega by Microsoft has closed.'],
    ['Microsoft may swallow Sega.', 'Sega may be swallowed by Microsoft.'],
    ['The two companies have signed an alliance.', 'An alliance has been signed by the two companies.'],
    [
      'The two companies are considering an alliance.',
      'An alliance is being considered by the two companies.',
    ],
    ['Sega would make big, global games on Azure.', 'Big, global games would be made on Azure by Sega.'],
    [
      'Sega is already making big, global games on Azure.',
      'Big, global games are already being made on Azure by Sega.',
    ],
  ])('%s · %s', (active, passive) => {
    const outcomesOf = (text: string) => claimsIn(text).map(outcome);
    expect(outcomesOf(active)).toHaveLength(1);
    expect(outcomesOf(passive)).toEqual(outcomesOf(active));
  });
});

describe('A word more changes the verdict as the guidelines say', () => {
  it.each([
    ['Microsoft is buying Sega.', 'no-acquisition refuted'],
    ['Microsoft is not buying Sega.', 'no-acquisition supported'],
    ['Microsoft is considering buying Sega.', 'no-acquisition refuted'],
    ['Microsoft is reportedly buying Sega.', 'no-acquisition speculative'],
    ['Fans hope that Microsoft is buying Sega.', 'no-acquisition speculative'],
    ['Is Microsoft buying Sega?', 'no-acquisition speculative'],
    ['Rumours that Microsoft is buying Sega are false.', 'no-acquisition supported'],
    ['Sega and Microsoft have signed an alliance.', 'alliance-status exaggerated'],
    ['Sega and Microsoft have not signed an alliance yet.', 'alliance-status supported'],
    ['Sega and Microsoft are considering an alliance.', 'alliance-status supported'],
    ['Sega and Microsoft are no longer considering an alliance.', 'alliance-status refuted'],
    ['Sega and Microsoft have reportedly signed an alliance.', 'alliance-status downplayed'],
    ['Sega and Microsoft have agreed in principle to an alliance.', 'alliance-status supported'],
    ['Sega and Microsoft could sign an alliance.', 'alliance-status supported'],
    ['Have Sega and Microsoft signed an alliance?', 'alliance-status downplayed'],
    ['Sega would make large, global games on Azure.', 'azure-games supported'],
    ['Sega will make large, global games on Azure.', 'azure-games exaggerated'],
    ['Sega may make large, global games on Azure.', 'azure-games supported'],
    ['It is not clear whether Sega would make large, global games on Azure.', 'azure-games downplayed'],
    ['Would Sega make large, global games on Azure?', 'azure-games speculative'],
  ])('%s', (text, expected) => {
    expect(claimsIn(text).map(outcome)).toEqual([expected]);
  });
});
