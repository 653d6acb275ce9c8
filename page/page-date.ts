/** Types of JSON-LD objects whose date is the page's own. */
const articleType = /(Article|Posting|Report|WebPage)$/;

/** Names of `<meta>` that give the day of publication, the most exact first. */
const metaNames = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'published',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
];

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day a page says it was published, as ISO 8601 (`2021-11-01`); nothing where it does not say. */
export function readPageDate(document: Document, root: Element | undefined): string | undefined {
  return dateOfLinkedData(document) ?? dateOfMeta(document) ?? (root && dateOfTime(document, root));
}

/** Reads a written date as ISO 8601, in its own time zone; nothing where it is no date. */
export function parseDay(written: string): string | undefined {
  const text = written.trim();
  const numbers = text.match(/^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/);
  if (numbers) return isoDay(numbers[1], Number(numbers[3]), Number(numbers[4]));
  const dayFirst = text.match(/\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/i);
  if (dayFirst) return isoDay(dayFirst[3], monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = text.match(/\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i);
  if (monthFirst) return isoDay(monthFirst[3], monthOf(monthFirst[1]), Number(monthFirst[2]));
  return undefined;
}

function monthOf(name = ''): number {
  return months.indexOf(name.toLowerCase()) + 1;
}

function isoDay(year = '', month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function dateOfLinkedData(document: Document): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const date = dateOfNode(parseJson(script.textContent ?? ''));
    if (date) return date;
  }
  return undefined;
}

/** Sites put broken JSON into their pages; that is as good as none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function dateOfNode(node: unknown): string | undefined {
  if (Array.isArray(node)) {
    for (const each of node) {
      const date = dateOfNode(each);
      if (date) return date;
    }
    return undefined;
  }
  if (typeof node !== 'object' || node === null) return undefined;
  if ('datePublished' in node && typeof node.datePublished === 'string' && hasArticleType(node)) {
    return parseDay(node.datePublished);
  }
  return '@graph' in node ? dateOfNode(node['@graph']) : undefined;
}

function hasArticleType(node: object): boolean {
  const type: unknown = '@type' in node ? node['@type'] : undefined;
  return [type].flat().some((each) => typeof each === 'string' && articleType.test(each));
}

function dateOfMeta(document: Document): string | undefined {
  const byName = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content');
    if (name && content && !byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), content);
  }
  for (const name of metaNames) {
    const date = parseDay(byName.get(name.toLowerCase()) ?? '');
    if (date) return date;
  }
  return undefined;
}

function dateOfTime(document: Document, root: Element): string | undefined {
  const inRoot = [...root.querySelectorAll('time')];
  const all = inRoot.length > 0 ? inRoot : [...document.querySelectorAll('time')];
  const declared = all.find((time) =>
    time.matches('[pubdate], [itemprop~="datePublished"], .published, .entry-date'),
  );
  for (const time of declared ? [declared, ...all] : all) {
    const date = parseDay(time.getAttribute('datetime') ?? '') ?? parseDay(time.textContent ?? '');
    if (date) return date;
  }
  return undefined;
}
