import { expect, test } from 'vitest';
import { codeFiles, placesOf } from './source-files.ts';

const shipped = ['core', 'page', 'platform', 'components', 'entrypoints'];

const rules: readonly { name: string; folders: readonly string[]; pattern: RegExp; cure: string }[] = [
  {
    name: 'Nothing is sent anywhere',
    folders: shipped,
    pattern:
      /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b/,
    cure: 'Readers were told that no page leaves their machine. What is needed belongs in the package.',
  },
  {
    name: 'No text becomes code or markup',
    folders: shipped,
    pattern:
      /(?<!\.)\beval\s*\(|\bnew Function\b|\binnerHTML\b|\bouterHTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b|\bdangerouslySetInnerHTML\b|\bcreateContextualFragment\b/,
    cure: 'A page could write its own code into the extension: set text, or render with Preact.',
  },
  {
    name: 'Nothing is left in a page’s own storage',
    folders: shipped,
    pattern: /\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|\bdocument\.cookie\b/,
    cure: 'A site could recognize the reader by it: keep settings through platform/.',
  },
  {
    name: 'No card has a link that browsers look up',
    folders: ['components/card', 'entrypoints/cards.content'],
    pattern: /\bhref=/,
    cure: 'Use QuietLink: the host of a link is asked for as soon as it is in a page.',
  },
  {
    name: 'The browser is touched in platform and entrypoints alone',
    folders: ['core', 'page', 'components'],
    pattern: /(?<![\w.'"`-])(?:browser|chrome)\.\w+/,
    cure: 'Move the call to platform/, or take its result as an argument.',
  },
  {
    name: 'The engine has no clock and no chance',
    folders: ['core'],
    pattern:
      /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.|\bMath\.random\b|\bsetTimeout\b|\bsetInterval\b/,
    cure: 'The same text must give the same claims: take dates as arguments.',
  },
];

test.each(rules)('$name', ({ folders, pattern, cure }) => {
  const places = codeFiles(folders).flatMap((file) => placesOf(file, pattern));
  // What a comment says is not done.
  expect(
    places.filter((place) => !/^[^:]+:\d+: (?:\/\/|\/?\*)/.test(place)),
    cure,
  ).toEqual([]);
});
