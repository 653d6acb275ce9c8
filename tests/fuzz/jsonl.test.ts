import { Writable } from 'node:stream';
import fc from 'fast-check';
import { expect } from 'vitest';
import { checkRecords } from '../../cli/check/check-records.ts';
import { bundledStories } from '../../core/pack/bundled-story.ts';
import { anyData, type Mutation, mutate, mutations, oddTexts } from './odd-texts.ts';
import { tryTarget } from './try-target.ts';

/** A file of lines: its bytes, and where it is cut into the pieces that a stream gives. */
type Input = { readonly lines: readonly Line[]; readonly ending: string; readonly cuts: readonly number[] };
/** A line: a record with changes, or any text; some of its bytes are replaced. */
type Line = {
  readonly record: unknown;
  readonly changes: readonly Mutation[];
  readonly text?: string;
  readonly bytes: readonly (readonly [at: number, byte: number])[];
};

const records = [
  { id: 1, title: 'A deal', date: '2021-11-02', lang: 'en', paragraphs: ['Microsoft will acquire Sega.'] },
  { id: 'b', paragraphs: ['Sega and Microsoft have signed an alliance.', 'Super Game uses Azure.'] },
  {
    id: 'c',
    url: 'https://news.example/c',
    html: '<title>Deal</title><p>Microsoft buys Sega.<p>It is said.',
  },
];

const line: fc.Arbitrary<Line> = fc.record(
  {
    record: fc.oneof({ weight: 5, arbitrary: fc.constantFrom<unknown>(...records) }, anyData),
    changes: fc.oneof(fc.constant([]), mutations),
    text: oddTexts(['{', '}', '"id":', '"paragraphs":[', ']', '"html":"', ',']),
    bytes: fc.array(fc.tuple(fc.nat({ max: 400 }), fc.nat({ max: 255 })), { maxLength: 2 }),
  },
  { requiredKeys: ['record', 'changes', 'bytes'] },
);

tryTarget<Input>({
  name: 'jsonl',
  holds: 'any bytes give a result or a reason for each line, the same however a stream cuts them',
  cases: 150,
  arbitrary: fc.record({
    lines: fc.array(line, { maxLength: 4 }),
    ending: fc.constantFrom('', '\n', '\r\n', '\n\n'),
    cuts: fc.array(fc.nat({ max: 2000 }), { maxLength: 6 }),
  }),
  check: async ({ lines, ending, cuts }) => {
    const bytes = Buffer.concat(lines.map((each) => Buffer.concat([bytesOf(each), Buffer.from('\n')])));
    const whole = Buffer.concat([bytes.subarray(0, Math.max(0, bytes.length - 1)), Buffer.from(ending)]);
    const inOne = await checkAll([whole]);
    const borders = [0, ...cuts.map((cut) => cut % (whole.length + 1)), whole.length].sort((a, b) => a - b);
    const pieces = borders.slice(1).map((border, index) => whole.subarray(borders[index], border));
    expect(await checkAll(pieces)).toEqual(inOne);

    // What Node decodes as text is what a reader of the file has before them.
    const texts = new TextDecoder().decode(whole).split('\n');
    const full = texts.flatMap((text, index) => (text.trim() === '' ? [] : [index + 1]));
    expect(inOne.results.length + inOne.bad.length).toBe(full.length);
    expect(inOne.bad.every(({ line: number }) => full.includes(number))).toBe(true);
    for (const { problem } of inOne.bad) expect(problem).toMatch(/^(?:is|has) .+$/s);
    for (const result of inOne.results) {
      expect(result.endsWith('\n') && !result.slice(0, -1).includes('\n')).toBe(true);
      const { id, claims } = JSON.parse(result) as { id: unknown; claims: unknown };
      expect(['string', 'number']).toContain(typeof id);
      expect(Array.isArray(claims)).toBe(true);
    }
  },
});

function bytesOf({ record, changes, text, bytes }: Line): Buffer {
  const given = Buffer.from(text ?? JSON.stringify(mutate(record, changes)) ?? '');
  for (const [at, byte] of bytes) if (given.length > 0) given[at % given.length] = byte;
  return given;
}

async function checkAll(pieces: readonly Uint8Array[]) {
  const results: string[] = [];
  const bad: { line: number; problem: string }[] = [];
  const output = new Writable({
    decodeStrings: false,
    write: (chunk, _, done) => {
      results.push(String(chunk));
      done();
    },
  });
  async function* stream() {
    yield* pieces;
  }
  await checkRecords(stream(), output, bundledStories, (number, problem) =>
    bad.push({ line: number, problem }),
  );
  return { results, bad };
}
