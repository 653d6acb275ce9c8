import fc from 'fast-check';

/** Characters that programs stumble over: halves, marks of direction, of no width, of other planes, controls, ligatures. */
const oddCharacters = [
  ...[
    '\ud800',
    '\udc00',
    '\ud83d',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u200f',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\0',
  ],
  ...['\u0007', '\u001b[2J', '\u0085', '\u2028', '\u2029', '\r\n', '\t', '\f', '\u00a0', '\u3000', '\u3164'],
  ...[
    '\u034f',
    '\ufe0f',
    'e\u0301',
    '\u0301',
    'ﬁ',
    'İ',
    'ẞ',
    'ß',
    'ŉ',
    '👩🏽‍💻',
    '🇯🇵',
    '𝐒𝐞𝐠𝐚',
    'Ｓｅｇａ',
    '\u{e0041}',
  ],
  ...['"', '“', '”', '„', '«', '»', '‘', '’', "'", '「', '」', '（', '(', ')', '[', ']', '—', '–', '-'],
  ...[',', '、', '.', '。', '…', ';', ':', '?', '!', '？', '¿', ' ', ' ', '\n', '\n\n'],
];

/** The parties in many scripts, some of them rightly. */
const names = [
  ...['Sega', 'Microsoft', 'Xbox', 'SEGA’s', 'Se\u00adga', 'Micro\u200bsoft', 'sega', 'MICROSOFT', 'Sеga'],
  ...['世嘉', '微软', 'セガ', 'マイクロソフト', '세가', '마이크로소프트', 'سيجا', 'сега', 'Σέγκα'],
];

/** Any text: of any script, of nonsense, of halves of characters, or of `telling` words between odd ones. */
export function oddTexts(telling: readonly string[] = [], maxLength = 80): fc.Arbitrary<string> {
  const pieces = fc.constantFrom(...oddCharacters, ...names, ...telling);
  const some = fc.array(pieces, { maxLength: 14 });
  return fc.oneof(
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength }) },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength })
        .map((units) => String.fromCharCode(...units)),
    },
    { weight: 3, arbitrary: some.map((parts) => parts.join(' ')) },
    { weight: 2, arbitrary: some.map((parts) => parts.join('')) },
  );
}

/** Any plain data, as it may stand in storage, in a file, or in a message. */
export const anyData: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: oddTexts() },
  { weight: 1, arbitrary: fc.constantFrom(undefined, null, '', 0, -1, 1.5, 2 ** 53, [], {}, '__proto__') },
);

/**
 * A change somewhere inside plain data: `at` walks down it, by the remainders of its numbers; `to` is put there, or what is
 * there goes, or stands twice where it is in a list.
 */
export type Mutation = {
  readonly at: readonly number[];
  readonly how: 'put' | 'leave-out' | 'twice' | 'rename';
  readonly to: unknown;
};

/** Changes at random places. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    at: fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 7 }),
    how: fc.constantFrom('put', 'put', 'put', 'leave-out', 'twice', 'rename'),
    to: anyData,
  }),
  { minLength: 1, maxLength: 5 },
);

/** A copy of plain data with changes made to it. */
export function mutate(value: unknown, changes: readonly Mutation[]): unknown {
  return changes.reduce((before, change) => mutateAt(before, change.at, change), value);
}

function mutateAt(value: unknown, [first = 0, ...rest]: readonly number[], change: Mutation): unknown {
  if (typeof value !== 'object' || value === null) return change.how === 'put' ? change.to : value;
  const keys = Object.keys(value);
  const key = keys[first % Math.max(1, keys.length)];
  if (key === undefined) return change.to;
  const inner: unknown = Reflect.get(value, key);
  const isLast = rest.length === 0 || typeof inner !== 'object' || inner === null;
  if (Array.isArray(value)) {
    const index = Number(key);
    if (!isLast) return value.with(index, mutateAt(inner, rest, change));
    if (change.how === 'leave-out') return value.toSpliced(index, 1);
    return change.how === 'twice' ? value.toSpliced(index, 0, inner) : value.with(index, change.to);
  }
  const { [key]: _, ...others } = { ...value } as Record<string, unknown>;
  if (!isLast) return { ...value, [key]: mutateAt(inner, rest, change) };
  if (change.how === 'leave-out') return others;
  if (change.how === 'rename') return { ...others, [`${key}s`]: inner };
  return { ...value, [key]: change.how === 'put' ? change.to : [inner, inner] };
}
