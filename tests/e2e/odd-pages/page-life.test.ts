import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { firefoxWindow } from '../../../cli/browsers/firefox-window.ts';
import { hoverClaim, waitForClaim, waitForNoClaims } from '../../../cli/browsers/painted-claims.ts';
import { useBrowser } from '../use-browser.ts';
import { clipboardPages, copiedText } from './copied-text.ts';
import { buying, newsPage, paintedAs, signed } from './odd-page.ts';
import { paintedLines } from './painted-lines.ts';

const both = [paintedAs.signed, paintedAs.buying].sort();
const patience = { timeout: 20_000 };

const inBrowser = useBrowser({
  ...clipboardPages,
  '/news.html': newsPage(),
  '/ferry.html': newsPage({ article: '<p>The ferry left the quay late.</p>' }),
  '/ahead.html': newsPage({
    article: '<p>The ferry left the quay late.</p>',
    head: '<script type="speculationrules">{"prerender": [{"urls": ["/news.html"], "eagerness": "immediate"}]}</script>',
  }),
  '/paywall.html': newsPage({
    article: `<p>${signed}</p><p class="rest">${buying}</p>`,
  }),
});

const painted = (page: Page, lines: readonly string[] = both) =>
  expect.poll(() => paintedLines(page), patience).toEqual([...lines].sort());

describe('a page', () => {
  it('that writes its document anew is read anew, and cards open in it', async () => {
    const page = await inBrowser.open('/news.html');
    await painted(page);
    await page.evaluate(
      (html) => {
        document.open();
        document.write(html);
        document.close();
      },
      newsPage({ article: `<p>${buying}</p>` }),
    );
    await painted(page, [paintedAs.buying]);
    await hoverClaim(page, 'Microsoft is buying Sega');
  });

  it.each(['pushState', 'navigate', 'hash'] as const)(
    'that goes to another article without loading is read anew: %s',
    async (how) => {
      const page = await inBrowser.open('/news.html');
      await painted(page);
      await page.evaluate(
        (way, text) => {
          const show = () => {
            const [first, ...others] = document.querySelectorAll('article p');
            if (first) first.textContent = text;
            for (const each of others) each.remove();
          };
          if (way === 'navigate') {
            window.navigation.addEventListener('navigate', (event) =>
              event.intercept({ handler: async () => show() }),
            );
            window.navigation.navigate('/next');
            return;
          }
          if (way === 'hash') location.hash = 'next';
          else history.pushState({}, '', '/next');
          show();
        },
        how,
        buying,
      );
      await painted(page, [paintedAs.buying]);
      await expect.poll(() => inBrowser.loaded.badgeText(page), patience).toBe('1');
    },
  );

  it('that writes about the story only when it writes anew is read then', async () => {
    const page = await inBrowser.open('/ferry.html');
    await page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, newsPage());
    await painted(page);
  });

  it('that comes back from the browser’s cache is counted again', async () => {
    const page = await inBrowser.open('/news.html');
    await painted(page);
    await page.evaluate(() => Object.assign(window, { isFirst: true }));
    await page.goto(`${inBrowser.site.origin}/ferry.html`);
    await page.goBack();
    await painted(page);
    await expect.poll(() => inBrowser.loaded.badgeText(page), patience).toBe('2');
    await painted(page);
  });

  it('that the browser loaded ahead is painted once it is opened', async () => {
    const page = await inBrowser.open('/ahead.html');
    await page.evaluate(() => {
      location.href = '/news.html';
    });
    await page.waitForFunction(() => location.pathname === '/news.html');
    await painted(page);
    await expect.poll(() => inBrowser.loaded.badgeText(page), patience).toBe('2');
  });

  it('in the background is painted there', async () => {
    const page = await inBrowser.open('/ferry.html');
    const front = await inBrowser.open('/ferry.html');
    await front.bringToFront();
    await page.goto(`${inBrowser.site.origin}/news.html`);
    await painted(page);
  });

  it('that is printed has no lines on paper, and no card', async () => {
    const page = await inBrowser.open('/news.html');
    await painted(page);
    await hoverClaim(page, 'Microsoft is buying Sega');
    await setMedium(page, 'print');
    const withUs = await page.screenshot({ encoding: 'base64' });
    await setMedium(page, 'screen');
    await page.keyboard.press('Escape');
    await inBrowser.loaded.command(page, 'site-pause');
    await waitForNoClaims(page);
    await setMedium(page, 'print');
    expect(await page.screenshot({ encoding: 'base64' })).toBe(withUs);
    await setMedium(page, 'screen');
    await inBrowser.loaded.command(page, 'site-pause');
    await waitForClaim(page);
  });

  it('that is copied whole holds none of our words', async () => {
    const page = await inBrowser.open('/news.html');
    await painted(page);
    await hoverClaim(page, 'Microsoft is buying Sega');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyA');
    await page.keyboard.up('Control');
    const copied = await copiedText(page, inBrowser);
    expect(copied).toContain(signed);
    expect(copied.trim().startsWith('What two companies plan')).toBe(true);
    expect(copied.trim().endsWith(buying)).toBe(true);
  });
});

describe('text', () => {
  it('that a paywall takes away takes its lines along, and the count with them', async () => {
    const page = await inBrowser.open('/paywall.html');
    await painted(page);
    await page.evaluate(() => document.querySelector('.rest')?.remove());
    await painted(page, [paintedAs.signed]);
    await expect.poll(() => inBrowser.loaded.badgeText(page), patience).toBe('1');
  });

  it('that is folded away by a class loses its lines at the click that folds it', async () => {
    const page = await inBrowser.open('/paywall.html');
    await painted(page);
    await page.evaluate(() =>
      document.addEventListener('click', () => {
        const rest = document.querySelector<HTMLElement>('.rest');
        if (rest) rest.style.display = 'none';
      }),
    );
    await page.mouse.click(5, 5);
    await painted(page, [paintedAs.signed]);
  });

  it('that its editors soften is judged as it stands', async () => {
    const page = await inBrowser.open('/news.html');
    await painted(page);
    await page.evaluate((wanted) => {
      const paragraph = [...document.querySelectorAll('p')].find((each) =>
        each.textContent?.includes(wanted),
      );
      if (paragraph) paragraph.textContent = 'Microsoft is considering a strategic alliance with Sega.';
    }, buying);
    await painted(page, [
      paintedAs.signed,
      'supported: Microsoft is considering a strategic alliance with Sega',
    ]);
  });
});

/** Has a page drawn as for paper, or as for the screen again. */
async function setMedium(page: Page, medium: 'print' | 'screen'): Promise<void> {
  if (inBrowser.loaded.found.family === 'chrome')
    return page.emulateMediaType(medium === 'print' ? medium : undefined);
  await page.bringToFront();
  const window = await firefoxWindow(inBrowser.loaded.browser);
  await window.run(
    `gBrowser.selectedBrowser.browsingContext.mediumOverride = ${JSON.stringify(medium === 'print' ? medium : '')};`,
  );
  await page.waitForFunction((wanted) => matchMedia(wanted).matches, {}, medium);
}
