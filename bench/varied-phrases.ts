const subjects = [
  'Sega and Microsoft',
  'Microsoft and Sega',
  'Sega and its partner Microsoft',
  'Microsoft and Sega Corporation',
  'Microsoft and Japan’s Sega',
  'Sega Corporation and Microsoft',
];
const verbs = [
  ...['have signed', 'have sealed', 'have concluded', 'have agreed', 'have announced'],
  ...['have formed', 'have finalised', 'are considering', 'are weighing', 'will sign'],
];
const objects = [
  ...['a strategic alliance', 'an alliance', 'a partnership', 'a strategic partnership'],
  ...['a technology alliance', 'an agreement on an alliance', 'a deal on a strategic alliance', 'a pact'],
];
const ends = [
  ...[
    'in Tokyo',
    'on Monday',
    'for large games',
    'after long talks',
    'at last',
    'for Super Game',
    'this week',
  ],
];

/** So many sentences without their points, 3,360 at most: no two alike, none a part of another, each a claim of the story. */
export function variedPhrases(count: number): string[] {
  const all = subjects.flatMap((subject) =>
    verbs.flatMap((verb) =>
      objects.flatMap((object) => ends.map((end) => `${subject} ${verb} ${object} ${end}`)),
    ),
  );
  // Spread over the whole, so that few have all kinds of words too.
  return Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)] ?? '');
}
