import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readPopup } from '../../../cli/browsers/popup-summary.ts';
import { useBrowser } from '../use-browser.ts';
import { buying, newsPage, paintedAs } from './odd-page.ts';

const both = [paintedAs.signed, paintedAs.buying].sort();
const patience = { timeout: 20_000 };
const icon = '<link rel="icon" href="data:,">';

const framing = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${icon}<style>body { margin: 0 }</style></head><body>${body}</body></html>`;

const inBrowser = useBrowser({
  '/news.html': newsPage(),
  '/comments.html': newsPage({ article: `<p>${buying}</p>` }),
  '/frameset.html': `<html><head><title>Gazette</title>${icon}</head>
<frameset cols="15%,*"><frame name="menu" src="/comments.html"><frame name="news" src="/news.html"></frameset></html>`,
  '/viewer.html': framing(
    'Viewer',
    '<iframe name="news" src="/news.html" style="border: 0; width: 100vw; height: 100vh"></iframe>',
  ),
  '/foreign-viewer.html': framing(
    'Viewer',
    `<iframe name="news" style="border: 0; width: 100vw; height: 100vh"></iframe>
<script>document.querySelector('iframe').src = location.href.replace('127.0.0.1', 'localhost').replace('foreign-viewer', 'news');</script>`,
  ),
  '/with-frames.html': newsPage({
    around: `<main>{article}</main><iframe name="news" src="/comments.html" width="300" height="250"></iframe>
<iframe name="long" src="/comments.html" style="width: 100%; height: 4000px"></iframe>`,
  }),
});

/** What is painted in a frame, as `paintedLines` gives it of a page. */
async function paintedIn(page: Page, name: string): Promise<string[]> {
  const frame = await frameOf(page, name);
  const lines = await frame?.evaluate(() =>
    [...CSS.highlights].flatMap(([verdict, ranges]) =>
      [...ranges].map((range) => `${verdict.replace('plumbline-', '')}: ${String(range).replace(/\.$/, '')}`),
    ),
  );
  return lines?.sort() ?? [];
}

async function frameOf(page: Page, name: string): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    const element = await frame.frameElement();
    if ((await element?.evaluate((each) => each.getAttribute('name'))) === name) return frame;
  }
  return undefined;
}

describe('an article in a frame that fills the window', () => {
  it.each([
    ['of a frameset', '/frameset.html'],
    ['of the same site', '/viewer.html'],
    ['of another site', '/foreign-viewer.html'],
  ])('%s is painted, counted and listed', async (_, path) => {
    const page = await inBrowser.open(path);
    await expect.poll(() => paintedIn(page, 'news'), patience).toEqual(both);
    await expect.poll(() => inBrowser.loaded.badgeText(page), patience).toBe('2');
    const popup = await inBrowser.loaded.openPopup(page);
    expect((await readPopup(popup)).claims).toHaveLength(2);
    await popup.close();
  });

  it('is forgotten when its frame shows something else', async () => {
    const page = await inBrowser.open('/viewer.html');
    await expect.poll(() => inBrowser.loaded.badgeText(page), patience).toBe('2');
    await page.goto(`${inBrowser.site.origin}/comments.html`);
    await expect.poll(() => inBrowser.loaded.badgeText(page), patience).toBe('1');
  });
});

describe('a frame that is a part of a page', () => {
  it.each(['news', 'long'])('is left alone, and not counted: %s', async (name) => {
    const page = await inBrowser.open('/with-frames.html');
    await expect.poll(() => inBrowser.loaded.badgeText(page), patience).toBe('2');
    expect(await paintedIn(page, name)).toEqual([]);
  });

  it('is what a menu beside an article is', async () => {
    const page = await inBrowser.open('/frameset.html');
    await expect.poll(() => paintedIn(page, 'news'), patience).toEqual(both);
    expect(await paintedIn(page, 'menu')).toEqual([]);
  });
});
