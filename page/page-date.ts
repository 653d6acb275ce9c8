import { findDay } from '../core/text/dates.ts';
import { dayOfLinkedData } from './linked-data-date.ts';

/** Names of `<meta>` that give the day of publication, the most exact first. */
const metaNames = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'og:pubdate',
  'bt:pubdate',
  'datepublished',
  'citation_publication_date',
  'article.published',
  'originalpublicationdate',
  'publication_date',
  'publication-date',
  'publish_date',
  'publishdate',
  'publish-date',
  'published',
  'published_time',
  'pub_date',
  'pubdate',
  'date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'article.created',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
];

/** Elements that say of themselves that they hold the day of publication. */
const declaring =
  '[itemprop~="datePublished"], [property~="datePublished"], [property~="schema:datePublished"]';

/** The day a page says it was published, as ISO 8601 (`2021-11-01`); nothing where its markup does not say. */
export function readPageDate(document: Document, root: Element | undefined): string | undefined {
  return dateOfLinkedData(document) ?? dateOfMeta(document) ?? (root && dateOfElement(document, root));
}

/** Reads a written date as ISO 8601, in its own time zone; nothing where it is no date. */
export function parseDay(written: string): string | undefined {
  const text = written.trim();
  return dayOfSeconds(text) ?? findDay(text)?.day;
}

/** Some sites write the time as computers count it: seconds or milliseconds since 1970. */
function dayOfSeconds(text: string): string | undefined {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return undefined;
  return new Date(Number(text.padEnd(13, '0'))).toISOString().slice(0, 10);
}

function dateOfLinkedData(document: Document): string | undefined {
  const scripts = [...document.querySelectorAll('script[type^="application/ld+json"]')];
  const written = dayOfLinkedData(scripts.map((script) => script.textContent ?? ''));
  return written === undefined ? undefined : parseDay(written);
}

function dateOfMeta(document: Document): string | undefined {
  const byName = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = meta.getAttribute('content');
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && content && !byName.has(name)) byName.set(name, content);
    }
  }
  for (const name of metaNames) {
    const date = parseDay(byName.get(name) ?? '');
    if (date) return date;
  }
  return undefined;
}

function dateOfElement(document: Document, root: Element): string | undefined {
  const inRoot = [...root.querySelectorAll('time')];
  const times = inRoot.length > 0 ? inRoot : [...document.querySelectorAll('time')];
  const declared = [
    ...root.querySelectorAll(declaring),
    ...document.querySelectorAll(declaring),
    ...times.filter((time) => time.matches('[pubdate], .published, .entry-date')),
  ];
  for (const element of [...declared, ...times.filter((time) => !isOfUpdate(time))]) {
    const date =
      parseDay(element.getAttribute('datetime') ?? '') ??
      parseDay(element.getAttribute('content') ?? '') ??
      parseDay(element.textContent ?? '');
    if (date) return date;
  }
  return undefined;
}

function isOfUpdate(time: Element): boolean {
  return time.matches('[itemprop~="dateModified"], .updated, .modified');
}
