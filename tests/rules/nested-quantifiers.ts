/** One piece of a pattern: a character, a class, an escape or a group, with how often it may stand. */
type Atom = { source: string; body?: string; min: number; isEndless: boolean };

/**
 * The part of a regular expression that could take time exponential in a page's text, or nothing: a group repeated
 * without end, holding a repetition without end, where no character that must stand tells one round from the next.
 */
export function nestedQuantifier(pattern: string): string | undefined {
  for (const alternative of alternatives(pattern)) {
    for (const atom of atoms(alternative)) {
      if (atom.body === undefined) continue;
      if (atom.isEndless && alternatives(atom.body).some(isAmbiguousRound)) return atom.source;
      const inner = nestedQuantifier(atom.body);
      if (inner !== undefined) return inner;
    }
  }
  return undefined;
}

/** Whether repeating this alternative can read the same text in many ways. */
function isAmbiguousRound(alternative: string): boolean {
  const parts = atoms(alternative);
  const endless = parts.filter(holdsEndless);
  if (endless.length === 0) return false;
  const separators = parts.filter(({ body, min, isEndless }) => body === undefined && min > 0 && !isEndless);
  return !separators.some((separator) => endless.every((atom) => !canShareCharacter(separator, atom)));
}

// Latin, Greek, Cyrillic, the marks of punctuation, Japanese and the full-width forms: where patterns differ.
const samples = [...rangeOf(0, 0x52f), ...rangeOf(0x2000, 0x30ff), ...rangeOf(0xff00, 0xffef)];

function rangeOf(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
}

/** Whether some character matches both a piece that is one character long and the beginning of another piece. */
function canShareCharacter(one: Atom, other: Atom): boolean {
  const [first, second] = [new RegExp(`^(?:${one.source})$`, 'u'), new RegExp(`^(?:${other.source})`, 'u')];
  return samples.some((character) => first.test(character) && second.test(character));
}

function holdsEndless(atom: Atom): boolean {
  return (
    atom.isEndless ||
    (atom.body !== undefined && alternatives(atom.body).some((each) => atoms(each).some(holdsEndless)))
  );
}

function alternatives(pattern: string): string[] {
  const found = [''];
  for (const { source, quantifier } of pieces(pattern)) {
    if (source === '|') found.push('');
    else found[found.length - 1] += source + quantifier;
  }
  return found;
}

function atoms(alternative: string): Atom[] {
  return pieces(alternative).map(({ source, quantifier }) => {
    const body = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?([\s\S]*)\)$/.exec(source)?.[1];
    const min =
      quantifier === '' || quantifier.startsWith('+') ? 1 : Number(/^\{(\d+)/.exec(quantifier)?.[1] ?? 0);
    const isEndless = /^[*+]|^\{\d+,\}/.test(quantifier);
    return { source, min, isEndless, ...(body !== undefined && { body }) };
  });
}

/** Divides a pattern at its top level, each piece with the quantifier behind it. */
function pieces(pattern: string): { source: string; quantifier: string }[] {
  const found: { source: string; quantifier: string }[] = [];
  let at = 0;
  while (at < pattern.length) {
    const end = endOfPiece(pattern, at);
    const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(pattern.slice(end))?.[0] ?? '';
    found.push({ source: pattern.slice(at, end), quantifier });
    at = end + quantifier.length;
  }
  return found;
}

function endOfPiece(pattern: string, at: number): number {
  if (pattern[at] === '\\')
    return at + (/^\\(?:[pPu]\{[^}]*\}|k<\w+>|u\w{4}|x\w\w|.)/.exec(pattern.slice(at))?.[0].length ?? 1);
  if (pattern[at] === '[') return endOfClass(pattern, at);
  if (pattern[at] !== '(') return at + 1;
  let inside = at + 1;
  while (inside < pattern.length && pattern[inside] !== ')') inside = endOfPiece(pattern, inside);
  return inside + 1;
}

function endOfClass(pattern: string, at: number): number {
  let inside = at + 1;
  while (inside < pattern.length && pattern[inside] !== ']') inside += pattern[inside] === '\\' ? 2 : 1;
  return inside + 1;
}

const beforeRegex = /(?:[(,=:[!&|?{};~+]|\breturn|=>)\s*$/;

/** The regular expressions written as literals in a file of code. */
export function regexLiterals(code: string): string[] {
  const found: string[] = [];
  for (const line of code.split('\n')) {
    if (/^\s*(?:\/\/|\/?\*)/.test(line)) continue;
    for (let at = line.indexOf('/'); at >= 0; at = line.indexOf('/', at + 1)) {
      const before = line.slice(0, at);
      if (line[at + 1] === '/' || (before.trim() !== '' && !beforeRegex.test(before))) continue;
      const end = endOfLiteral(line, at);
      if (end === undefined) continue;
      found.push(line.slice(at + 1, end));
      at = end;
    }
  }
  return found;
}

function endOfLiteral(line: string, at: number): number | undefined {
  let inside = at + 1;
  while (inside < line.length && line[inside] !== '/')
    inside = line[inside] === '[' ? endOfClass(line, inside) : inside + (line[inside] === '\\' ? 2 : 1);
  return inside < line.length ? inside : undefined;
}
