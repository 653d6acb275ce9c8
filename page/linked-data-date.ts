/** Types of JSON-LD objects whose date is the page's own: articles first, then the page that holds one. */
const types = [/(?:Article|Posting|Report|Review)$/, /(?:WebPage|CreativeWork)$/];

/** Keys under which an object holds the one that the page is about. */
const holders = ['@graph', 'mainEntity', 'mainEntityOfPage'];

const deepest = 8; // Nestings: pages nest three or four.

/** The publication date in a page's JSON-LD, as it is written there; nothing where none belongs to an article or page. */
export function dayOfLinkedData(scripts: readonly string[]): string | undefined {
  const nodes = scripts.flatMap((script) => nodesOf(parseJson(script), 0));
  for (const type of types) {
    for (const node of nodes) {
      const written = hasType(node, type) ? dateOf(node) : undefined;
      if (written !== undefined) return written;
    }
  }
  return undefined;
}

/** Sites wrap it in comments, and break lines inside texts; what is broken otherwise is as good as none. */
function parseJson(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:<!--|(?:\/\/|\/\*)?\s?<!\[CDATA\[(?:\s?\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s?\]\]>(?:\s?\*\/)?)$/, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/;\s?$/, '');
  try {
    return JSON.parse(bare);
  } catch {
    return undefined;
  }
}

function nodesOf(value: unknown, depth: number): object[] {
  if (depth > deepest || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => nodesOf(each, depth + 1));
  const held = Object.entries(value).filter(([key]) => holders.includes(key));
  return [value, ...held.flatMap(([, each]) => nodesOf(each, depth + 1))];
}

function hasType(node: object, pattern: RegExp): boolean {
  const type: unknown = '@type' in node ? node['@type'] : undefined;
  return [type].flat().some((each) => typeof each === 'string' && pattern.test(each));
}

function dateOf(node: object): string | undefined {
  const [said]: unknown[] = ['datePublished' in node ? node.datePublished : undefined].flat();
  const written = typeof said === 'object' && said !== null && '@value' in said ? said['@value'] : said;
  return typeof written === 'string' ? written : undefined;
}
