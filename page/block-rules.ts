import { paragraphLength } from './paragraph-length.ts';

/**
 * Which elements make blocks of text, and which are no part of an article. Rules go by names alone and ask
 * nothing of layout, so that a page reads the same in a browser and from a file.
 */

/** Elements whose text stands for itself, as they are drawn by default. All others run on with the text around them. */
const blockTags = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section
  summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** Elements that are never read: machinery, controls, other media, and what stands beside an article. */
const skippedTags = new Set(
  `applet area aside audio button canvas code datalist embed head iframe input link map meta meter nav
  noembed noframes noscript object optgroup option output picture pre progress rp rt samp script search select
  style svg template textarea title video`.split(/\s+/),
);

/** Roles that are never read, for the same reasons. */
const skippedRoles = new Set(
  `alert alertdialog banner button combobox complementary contentinfo dialog listbox log marquee menu
  menubar navigation radiogroup search searchbox status tablist textbox timer toolbar tooltip tree`.split(
    /\s+/,
  ),
);

/**
 * Class names and ids of what publishers put around an article, each matched whole. A section so named is
 * read all the same where it holds the greater part of the article: such names also stand on wrappers.
 */
const skippedNames: readonly RegExp[] = [
  /^(the-?)?(comment|response|discussion)s?([-_]*(area|list|section|thread|wrapper|container|block|body|respond))?$/,
  /^(disqus|coral|viafoura|livefyre|spot-?im|openweb)([-_].*)?$/,
  /^((js|c|m|o)-)?(related|recommend(ed|ations?)|trending|popular|most-?(read|popular)|more-?(stories|news|from|on)|read-?(more|next|also)|see-?also|up-?next|you-?may-?(also-?)?like|further-?reading|outbrain|taboola|latest-?news)([-_]*(posts?|articles?|stories|story|content|links?|list|section|news|items?|block|box|widget|container|wrapper|module|reading))?$/,
  /^(newsletter|subscribe|subscription|sign-?up|promo|paywall|donate)([-_]*(form|box|block|banner|widget|container|wrapper|section|signup|cta|inline|module))?$/,
  /^(ad|ads|advert|adverts|advertisement|advertising|sponsored|sponsor)([-_]*(slot|unit|box|block|banner|container|wrapper|label|content))?$/,
  /^(share|sharing|social)([-_]*(bar|buttons?|links?|icons?|list|tools|share|media|menu|block))?$/,
  /^(author|about-author|writer)[-_]?(bio|box|card|info)$/,
  /^(breadcrumbs?|tags?-?list|post-?tags|tag-?cloud|table-of-contents|toc|pagination|pager|sidebar|side-?bar|widget-?area|skip-?link)$/,
  /^(cookie|consent|gdpr|onetrust|privacy)[-_]*(banner|notice|bar|popup|modal|consent|sdk)?$/,
  /^(sr-only|visually-?hidden|screen-reader(-text|-only)?|assistive-text|u-hidden|a11y-hidden)$/,
];

/** A teaser's own text is shorter than this, in UTF-16 units: about three sentences. Chosen by hand. */
const longestTeaser = 400;

/** What an element is to the text around it. `named` asks to be skipped, unless it holds most of the article. */
export type ElementPart = 'block' | 'inline' | 'skipped' | 'named';

/** Tells what an element is to the text around it. */
export function partOfElement(element: Element): ElementPart {
  const tag = element.localName;
  if (skippedTags.has(tag) || skippedRoles.has(element.getAttribute('role') ?? '')) return 'skipped';
  if (isKeptFromReaders(element) || isBanner(element, tag)) return 'skipped';
  // Some sites wrap the whole page in one form.
  if (tag === 'form' || hasSkippedName(element) || isTeaser(element, tag)) return 'named';
  return blockTags.has(tag) ? 'block' : 'inline';
}

/** Whether markup alone says that readers do not see an element, or that they write in it. */
function isKeptFromReaders(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.hasAttribute('inert')) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '');
}

/** Whether it is the top or the foot of a page or an article. The foot of a quotation names its speaker, and is read. */
function isBanner(element: Element, tag: string): boolean {
  if (tag === 'footer') return element.closest('blockquote') === null;
  const isOfPage = tag === 'header' && element.closest('article, main, section, [role="main"]') === null;
  return isOfPage && element.querySelector('h1') === null;
}

/** Whether it leads to another article: its heading is a link, and it says little itself. */
function isTeaser(element: Element, tag: string): boolean {
  if (tag !== 'article' || !element.querySelector(':is(h2, h3, h4) a, a :is(h2, h3, h4)')) return false;
  return paragraphLength(element) < longestTeaser;
}

function hasSkippedName(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.toLowerCase().split(/\s+/);
  return names.some((name) => name !== '' && skippedNames.some((rule) => rule.test(name)));
}
