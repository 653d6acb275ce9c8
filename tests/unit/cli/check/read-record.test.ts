import { expect, test } from 'vitest';
import { readRecord } from '../../../../cli/check/read-record.ts';

const read = (record: object) => readRecord(JSON.stringify(record));

test('Paragraphs keep their numbers, behind a title where there is one', () => {
  expect(
    read({ id: 'a', title: 'T', paragraphs: ['', 'One'], date: '2021-11-01T10:00Z', lang: 'en', more: 1 }),
  ).toEqual({
    id: 'a',
    page: {
      blocks: [
        { kind: 'title', text: 'T' },
        { kind: 'paragraph', text: '' },
        { kind: 'paragraph', text: 'One' },
      ],
      date: '2021-11-01',
      lang: 'en',
    },
  });
});

test('What a record gives as null or not at all is left out', () => {
  expect(read({ id: 7, title: null, date: null, lang: null, paragraphs: [] })).toEqual({
    id: 7,
    page: { blocks: [] },
  });
});

test('A record of HTML is read as a page', () => {
  expect(read({ id: 'a', url: 'https://news.example/', html: '<p>One' }).page.blocks).toEqual([
    { kind: 'paragraph', text: 'One' },
  ]);
});

test.each([
  { name: 'no JSON', line: '{"id":', message: 'is not JSON' },
  { name: 'a list', line: '[]', message: 'is not an object' },
  { name: 'no id', line: '{"paragraphs":[]}', message: 'has a bad id' },
  { name: 'no text', line: '{"id":"a"}', message: 'has a bad paragraphs' },
  {
    name: 'a paragraph that is no text',
    line: '{"id":"a","paragraphs":["x",3]}',
    message: 'has a bad paragraphs.1',
  },
  {
    name: 'a date that is none',
    line: '{"id":"a","paragraphs":[],"date":"soon"}',
    message: 'expected an ISO date',
  },
  { name: 'HTML that is no text', line: '{"id":"a","html":1}', message: 'has a bad html' },
])('A record with $name is refused, naming what is wrong', ({ line, message }) => {
  expect(() => readRecord(line)).toThrow(message);
});
