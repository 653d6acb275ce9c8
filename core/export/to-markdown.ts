import type { Claim, WordChange } from '../claims/claim.ts';
import { factsLeftOut } from '../claims/facts-left-out.ts';
import type { FactView } from '../pack/fact-view.ts';
import { linkToWords } from '../text/link-to-words.ts';
import { describeReason, describeSource } from './describe-claim.ts';
import type { ExportWords } from './export-words.ts';
import type { ReportedPage } from './reported-page.ts';

/** The findings as a document for people, which any editor of Markdown draws. */
export function toMarkdown(page: ReportedPage, words: ExportWords): string {
  const { result, story } = page;
  const { outlet, title, url, published } = story.source;
  const left = result.coverage.kind === 'none' ? [] : factsLeftOut(Object.values(story.facts), result.claims);
  const source = `${link(title, url)} (${plain(outlet)}, ${plain(words.date(published))})`;
  const sections = [
    `# ${plain(words.title)}`,
    `**${plain(words.summary)}**`,
    [
      `- ${plain(words.page)}: ${link(page.title ?? page.url, page.url)}${page.date ? ` (${plain(words.date(page.date))})` : ''}`,
      `- ${plain(words.source)}: ${source}`,
      `- ${plain(words.checked(page.checkedAt))} · ${plain(`${page.dataset.id} ${page.dataset.version}`)}`,
    ].join('\n'),
    result.findings.map(({ kind }) => `> ${plain(words.finding(kind))}`).join('\n>\n'),
    ...(result.claims.length > 0 ? [`## ${plain(words.claims)}`] : []),
    result.claims.map((claim, index) => item(claim, index, page, words)).join('\n\n'),
    ...(left.length > 0 ? [`## ${plain(words.leftOut)}`] : []),
    left.map((fact) => `- ${plain(fact.statement)} ${evidence(fact, url, words)}`).join('\n'),
    `_${plain(words.caution)}_`,
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function item(claim: Claim, index: number, { url, story }: ReportedPage, words: ExportWords): string {
  const fact = story.facts[claim.fact];
  const number = `${index + 1}.`;
  const changes = claim.quotation?.changes;
  const lines = [
    `**${plain(words.verdict(claim.verdict))}**: ${link(`“${claim.exact}”`, linkToWords(url, claim.exact))}`,
    plain(describeReason(claim, words)),
    ...(changes ? [changes.map(change).join(' ')] : []),
    `${plain(describeSource(claim, story, words))}${fact ? ` ${evidence(fact, story.source.url, words)}` : ''}`,
  ];
  // What continues an item stands as far in as the item's own text; two spaces at an end break the line.
  return `${number} ${lines.join(`  \n${' '.repeat(number.length + 1)}`)}`;
}

function change({ kind, text }: WordChange): string {
  const words = plain(text);
  if (words === '' || kind === 'same') return words;
  return kind === 'added' ? `**${words}**` : `~~${words}~~`;
}

/** Links to the places of the source that a fact rests on. */
function evidence({ evidence: places }: FactView, url: string, words: ExportWords): string {
  const links = places.map(({ paragraph, quote }) =>
    link(words.paragraph(paragraph), linkToWords(url, quote)),
  );
  return `(${links.join(', ')})`;
}

function link(text: string, url: string): string {
  // Round brackets and angles would end the address.
  const address = url.replace(
    /[()<>\s\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
  return `[${plain(text)}](${address})`;
}

/** Text on one line that Markdown and HTML draw as it is, whatever a page wrote. */
function plain(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\\`*_[\]<>~|&]/g, '\\$&')
      // At the head of a line these would begin a list, a heading or a rule.
      .replace(/^([#+=-])/, '\\$1')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  );
}
