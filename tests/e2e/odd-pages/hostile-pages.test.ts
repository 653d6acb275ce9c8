import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import {
  hoverClaim,
  pointOnClaim,
  waitForCard,
  waitForClaim,
  waitForNoCard,
  waitForNoClaims,
} from '../../../cli/browsers/painted-claims.ts';
import { readPopup } from '../../../cli/browsers/popup-summary.ts';
import { useBrowser } from '../use-browser.ts';
import { buying, newsPage, paintedAs, signed } from './odd-page.ts';
import { paintedLines } from './painted-lines.ts';

const both = [paintedAs.signed, paintedAs.buying].sort();
const words = 'Microsoft is buying Sega';

/** A news page with a script that runs before its text is there. */
const withScript = (script: string, parts: Parameters<typeof newsPage>[0] = {}) =>
  newsPage({ ...parts, head: `<script>${script}</script>` });

const onCard = (what: string) => `
  new MutationObserver(() => {
    const card = document.querySelector('plumbline-card');
    if (card) { (${what})(card); window.met = (window.met ?? 0) + 1; }
  }).observe(document.documentElement, { childList: true });`;

const pages = {
  '/deletes-card.html': withScript(onCard('(card) => card.remove()')),
  '/restyles-card.html': withScript(
    onCard(`(card) => {
      card.style.cssText = 'opacity: 0 !important; left: 0 !important; transform: scale(9)';
      card.hidden = true;
      card.className = 'mine';
    }`),
  ),
  '/fights-for-card.html': withScript(`
    new MutationObserver(() => {
      const card = document.querySelector('plumbline-card');
      if (card && card.style.opacity !== '0') { card.style.opacity = '0'; window.met = (window.met ?? 0) + 1; }
    }).observe(document, { childList: true, subtree: true, attributes: true });`),
  '/hides-card.html': withScript(onCard('(card) => setTimeout(() => card.hidePopover(), 50)')),
  '/defines-our-names.html': withScript(`
    window.roots = [];
    window.internals = [];
    for (const name of ['plumbline-card', 'plumbline-status'])
      customElements.define(name, class extends HTMLElement {
        constructor() {
          super();
          internals.push(this.attachInternals());
          roots.push(this.attachShadow({ mode: 'open' }));
        }
      });`),
  '/defines-our-names-badly.html': withScript(`
    for (const name of ['plumbline-card', 'plumbline-status'])
      customElements.define(name, class extends HTMLElement {
        static disabledFeatures = ['shadow', 'internals'];
        constructor() { super(); throw new Error('no'); }
      });
    window.addEventListener('error', (event) => event.preventDefault());`),
  '/copies-our-card.html': newsPage({
    article: `<p>${signed}</p><plumbline-card popover="manual" style="position: fixed; left: 0; bottom: 0; width: 360px; display: block">
<strong>Matches the source</strong><button>Hide this kind</button><p>${buying}</p></plumbline-card>`,
  }),
  '/plain.html': newsPage(),
  '/empties-registry.html': newsPage({
    around: '<main>{article}</main><script>window.empty = () => CSS.highlights.clear();</script>',
  }),
  '/has-highlights.html': newsPage({
    around: `<main>{article}</main><script>
      const range = new Range();
      range.selectNodeContents(document.querySelector('p'));
      CSS.highlights.set('found', new Highlight(range));</script>`,
  }),
  '/keeps-events.html': withScript(`
    for (const type of ['pointermove', 'pointerover', 'mousemove', 'mouseover', 'click', 'keydown'])
      document.addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);`),
  '/hides-lines.html': newsPage({
    style: '::highlight(plumbline-refuted) { text-decoration: none !important }',
  }),
};

const inBrowser = useBrowser(pages);

async function openPainted(path: keyof typeof pages): Promise<Page> {
  const page = await inBrowser.open(path);
  await waitForClaim(page);
  return page;
}

/** Rests on a claim without waiting for its card: the page may be quicker. */
async function pointAt(page: Page, claim: string): Promise<void> {
  const { x, y } = await pointOnClaim(page, claim);
  await page.mouse.move(1, 1);
  await page.mouse.move(x, y, { steps: 4 });
}

describe('a page that deletes our card', () => {
  it('keeps the Escape key for itself, and may be pointed at again', async () => {
    const page = await openPainted('/deletes-card.html');
    await pointAt(page, words);
    await page.waitForFunction(() => Reflect.get(window, 'met') === 1);
    await waitForNoCard(page);
    await page.waitForFunction(() => !CSS.highlights.has('plumbline-active'));
    await page.evaluate(() =>
      window.addEventListener('keydown', ({ key }) => Object.assign(window, { heard: key })),
    );
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toBe('Escape');
    await pointAt(page, words);
    await page.waitForFunction(() => Reflect.get(window, 'met') === 2);
    expect(await paintedLines(page)).toEqual(both);
  });
});

describe('a page that changes our card', () => {
  it('has its changes undone', async () => {
    const page = await openPainted('/restyles-card.html');
    await hoverClaim(page, words);
    await page.waitForFunction(() => {
      const card = document.querySelector<HTMLElement>('plumbline-card');
      if (!card || card.hidden || card.className !== '' || card.offsetWidth !== 360) return false;
      return getComputedStyle(card).opacity === '1';
    });
    expect(await page.evaluate(() => Reflect.get(window, 'met'))).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('has no card where it does not leave off, and goes on by itself', async () => {
    const page = await openPainted('/fights-for-card.html');
    await pointAt(page, words);
    await page.waitForFunction(() => Reflect.get(window, 'met') > 0);
    await waitForNoCard(page);
    expect(await page.evaluate(() => Reflect.get(window, 'met'))).toBeLessThan(20);
  });

  it('has a card that it hides closed for good', async () => {
    const page = await openPainted('/hides-card.html');
    await hoverClaim(page, words);
    await page.waitForFunction(() => !document.querySelector('plumbline-card'));
    expect(await page.evaluate(() => CSS.highlights.has('plumbline-active'))).toBe(false);
  });
});

describe('a page that takes the names of our elements', () => {
  it.each(['/defines-our-names.html', '/defines-our-names-badly.html'] as const)(
    'never holds what is in them: %s',
    async (path) => {
      const page = await openPainted(path);
      await pointAt(page, words);
      const card = 'html > div[popover="manual"]';
      await page.waitForSelector(`${card}:popover-open`);
      expect(await inBrowser.loaded.shadowText(page, card)).toContain('Contradicts the source');
      const seen = await page.evaluate(() => {
        const internals: ElementInternals[] = Reflect.get(window, 'internals') ?? [];
        const roots: ShadowRoot[] = Reflect.get(window, 'roots') ?? [];
        const own = [...document.querySelectorAll('html > div')].map((each) => each.shadowRoot);
        return [...internals.map((each) => each.shadowRoot), ...roots, ...own].map(
          (root) => root?.textContent ?? '',
        );
      });
      expect(seen.join('')).toBe('');
      const { width, height } = await page.$eval(card, (each) => each.getBoundingClientRect().toJSON());
      expect(width).toBe(360);
      expect(height).toBeGreaterThan(100);
    },
  );

  it('has its copy of our card taken for a part of the page', async () => {
    const page = await openPainted('/copies-our-card.html');
    const before = await page.$eval('article plumbline-card', (card) => card.outerHTML);
    await pointAt(page, 'have signed');
    await page.waitForSelector('html > plumbline-card:popover-open');
    expect(await inBrowser.loaded.shadowText(page, 'html > plumbline-card')).toContain(
      'Stronger than the source',
    );
    expect(await page.$eval('article plumbline-card', (card) => card.outerHTML)).toBe(before);
    const popup = await inBrowser.loaded.openPopup(page);
    const { claims } = await readPopup(popup);
    await popup.close();
    expect(claims.map(({ verdict }) => verdict)).toContain('Stronger than the source');
    expect(claims.map(({ verdict }) => verdict)).not.toContain('Matches the source');
  });
});

describe('a page that plays a reader', () => {
  it('opens no card and closes none', async () => {
    const page = await openPainted('/plain.html');
    const at = await pointOnClaim(page, words);
    await page.evaluate(({ x, y }) => {
      const place = { clientX: x, clientY: y, bubbles: true, composed: true, view: window };
      const target = document.elementFromPoint(x, y);
      for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'click'])
        target?.dispatchEvent(new PointerEvent(type, place));
    }, at);
    // A card that its events had opened would be there by the time that a real pointer opens one.
    expect(await page.$('plumbline-card')).toBeNull();
    await hoverClaim(page, words);
    await page.evaluate(() => {
      const card = document.querySelector('plumbline-card');
      const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
      for (const target of [card, document.body]) target?.dispatchEvent(key);
      card?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    });
    await waitForCard(page);
  });

  it('cannot keep a reader’s pointer from a claim', async () => {
    const page = await openPainted('/keeps-events.html');
    await hoverClaim(page, words);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const { x, y } = await pointOnClaim(page, 'have signed');
    await page.mouse.click(x, y);
    await waitForCard(page);
  });
});

describe('a page that speaks to the extension', () => {
  it('is heard by nobody', async () => {
    const page = await openPainted('/plain.html');
    const outcome = await page.evaluate(async () => {
      const said = [
        { type: 'page.pause', request: { paused: true } },
        { type: 'all.pause', request: { paused: true } },
        { type: 'kind.hide', request: { verdict: 'refuted' } },
        { type: 'settings.changed', request: {} },
        { type: 'page.leave', request: {} },
      ];
      for (const message of said) {
        window.postMessage(message, '*');
        new BroadcastChannel('plumbline').postMessage(message);
        for (const name of [message.type, 'plumbline', 'message'])
          document.dispatchEvent(new CustomEvent(name, { detail: message, bubbles: true }));
      }
      // Chrome gives a page this much of the interface where an extension lets pages speak to it; Firefox nothing.
      const interfaces = [Reflect.get(window, 'chrome')?.runtime, Reflect.get(window, 'browser')];
      return interfaces.map((each) => typeof each?.sendMessage);
    });
    expect(outcome).toEqual(['undefined', 'undefined']);
    // A page that is opened later has been through all that the first said could have changed.
    const next = await openPainted('/plain.html');
    expect(await paintedLines(next)).toEqual(both);
    expect(await paintedLines(page)).toEqual(both);
  });

  it('hears of a card that there is one, and nothing from inside', async () => {
    const page = await inBrowser.open('/plain.html', (fresh) =>
      fresh.evaluateOnNewDocument(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        const isOurs = (node: unknown) => node instanceof Element && node.localName.startsWith('plumbline-');
        const listen = (event: Event) => {
          const path = event.composedPath();
          const at = path.findIndex(isOurs);
          // What lies before our element in its path would be what is inside it.
          if (at >= 0)
            heard.push(
              `${event.type}${at > 0 ? ' from inside' : ''}${event instanceof CustomEvent ? ' with words' : ''}`,
            );
        };
        for (const name in window)
          if (name.startsWith('on')) window.addEventListener(name.slice(2), listen, true);
      }),
    );
    await waitForClaim(page);
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
    await hoverClaim(page, words);
    const box = await page.$eval('plumbline-card', (card) => card.getBoundingClientRect().toJSON());
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
    await page.mouse.click(box.x + box.width / 2, box.y + 20);
    const heard: string[] = await page.evaluate(() => Reflect.get(window, 'heard'));
    const kinds =
      /^(pointer|mouse|click|auxclick|focus|blur|beforetoggle$|toggle$|transition|animation|select|wheel)/;
    expect([...new Set(heard)].filter((each) => !kinds.test(each) || each.includes(' '))).toEqual([]);
    expect(heard).toContain('click');
  });
});

describe('a page that takes a hand in the registry of highlights', () => {
  it('that empties it is painted again when it next changes', async () => {
    const page = await openPainted('/empties-registry.html');
    await page.evaluate(() => Reflect.get(window, 'empty')());
    expect(await paintedLines(page)).toEqual([]);
    await page.mouse.click(2, 2);
    await expect.poll(() => paintedLines(page), { timeout: 20_000 }).toEqual(both);
  });

  it('that has highlights of its own keeps them', async () => {
    const page = await openPainted('/has-highlights.html');
    const isThere = () => page.evaluate(() => CSS.highlights.has('found'));
    await inBrowser.loaded.command(page, 'site-pause');
    await waitForNoClaims(page);
    expect(await isThere()).toBe(true);
    await inBrowser.loaded.command(page, 'site-pause');
    await waitForClaim(page);
    expect(await isThere()).toBe(true);
  });

  it('that hides our lines hides neither cards nor counts', async () => {
    const page = await openPainted('/hides-lines.html');
    await hoverClaim(page, words);
    expect(await inBrowser.loaded.shadowText(page, 'plumbline-card')).toContain('Contradicts the source');
    await expect.poll(() => inBrowser.loaded.badgeText(page)).toBe('2');
  });
});
