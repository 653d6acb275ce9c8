/** How often a smaller case is tried: enough for a page of text, and over within seconds. */
const mostTries = 2000;

/** Shorter texts may be names of choices, in UTF-16 units. */
const shortest = 16;

/**
 * Makes a failing case smaller by what fast-check cannot: leaves out pieces of its texts, halves first, while it still
 * fails. Whatever else is in the case stays as it is.
 */
export async function smallerTexts<Case>(
  found: Case,
  check: (given: Case) => void | Promise<void>,
): Promise<Case> {
  let smallest = found;
  let tries = 0;
  const failure = async (given: Case) => {
    tries++;
    try {
      await check(given);
      return undefined;
    } catch (error) {
      return placeOf(error);
    }
  };
  const place = await failure(found);
  const fails = async (given: Case) => (await failure(given)) === place;
  for (const path of textPaths(found)) {
    let piece = Math.ceil(String(at(smallest, path)).length / 2);
    while (piece >= 1 && tries < mostTries) {
      const text = String(at(smallest, path));
      let isSmaller = false;
      for (let from = 0; from < text.length && tries < mostTries; from += piece) {
        const shorter = replace(smallest, path, text.slice(0, from) + text.slice(from + piece));
        if (!(await fails(shorter))) continue;
        smallest = shorter;
        isSmaller = true;
        break;
      }
      if (!isSmaller) piece = Math.floor(piece / 2);
    }
  }
  return smallest;
}

/** Where in our code an error was thrown: another place is another failure. */
function placeOf(error: unknown): string {
  const lines = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  return lines.find((line) => line.trimStart().startsWith('at ') && !line.includes('node_modules')) ?? '';
}

type Path = readonly (string | number)[];

function textPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return value.length < shortest ? [] : [path];
  if (Array.isArray(value)) return value.flatMap((each, index) => textPaths(each, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textPaths(each, [...path, key]));
}

function at(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return value;
  return at(Reflect.get(Object(value), key), rest);
}

/** The same value with another text at a path that leads to one: its type stays what it was. */
function replace<Value>(value: Value, [key, ...rest]: Path, text: string): Value {
  // Text for text, at the same place.
  if (key === undefined) return text as Value;
  const inner = replace(Reflect.get(Object(value), key), rest, text);
  // A copy of it, with one entry as before.
  if (Array.isArray(value)) return value.map((each, index) => (index === key ? inner : each)) as Value;
  return { ...value, [key]: inner };
}
