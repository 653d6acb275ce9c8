import { afterEach, describe, expect, it } from 'vitest';
import type { OwnTab } from '../../cli/browsers/loaded-browser.ts';
import { paintedClaims, waitForClaim } from '../../cli/browsers/painted-claims.ts';
import { barriersIn } from './barriers-in.ts';
import { fillIn, resetOptions } from './fill-in.ts';
import { useBrowser } from './use-browser.ts';

const inBrowser = useBrowser();
let options: OwnTab;
const { click, fill } = fillIn(() => options);

// Firefox's privileged scripts see a page's own objects, and so their iterators, through this property alone.
const painted = `[...(window.wrappedJSObject ?? window).CSS.highlights.keys()].filter((name) => name.startsWith('plumbline-'))`;

afterEach(() => resetOptions(options));

describe('the options', () => {
  it('hide a verdict in the preview and in open pages', async () => {
    const page = await inBrowser.open('/signed-deal.html');
    await waitForClaim(page, 'exclusive to Xbox');
    options = await inBrowser.loaded.openOwnPage('options.html');
    await options.waitFor(`${painted}.some((name) => name.includes('not-in-source'))`);
    await click('.verdict-row[data-verdict="not-in-source"] input[type="checkbox"]');
    await options.waitFor(`!${painted}.some((name) => name.includes('not-in-source'))`);
    await page.bringToFront();
    await page.waitForFunction(
      () => ![...CSS.highlights.keys()].some((name) => name.includes('not-in-source')),
    );
    expect((await paintedClaims(page)).length).toBeGreaterThan(3);
  });

  it('preview a style and a colour, and warn of one that is hard to see', async () => {
    options = await inBrowser.loaded.openOwnPage('options.html');
    await click('input[name="style"][value="both"]');
    await options.waitFor(`${painted}.some((name) => name.includes('-wash'))`);
    await fill('.verdict-row[data-verdict="supported"] input[type="color"]', '#d0ffd0');
    await options.waitFor(`${painted}.some((name) => name.endsWith('-d0ffd0'))`);
    expect(
      await options.waitFor(`document.querySelector('[data-verdict="supported"] .warning').textContent`),
    ).toContain('white pages');
  });

  it('pause a site that is written as an address, and read it again when it is taken off', async () => {
    options = await inBrowser.loaded.openOwnPage('options.html');
    await fill('.hosts input', inBrowser.site.origin);
    await click('.hosts form button');
    const { host } = new URL(inBrowser.site.origin);
    expect(await options.waitFor(`document.querySelector('.hosts li span')?.textContent`)).toBe(host);
    await click('.hosts li button');
    await options.waitFor(`!document.querySelector('.hosts li')`);
    await waitForClaim(await inBrowser.open('/signed-deal.html'));
  });

  it('change the language at once, for cards too', async () => {
    options = await inBrowser.loaded.openOwnPage('options.html');
    await fill('select', 'ja');
    await options.waitFor(
      `document.documentElement.lang === 'ja' && document.querySelector('h1').textContent.includes('設定')`,
    );
  });

  it('tell the dataset’s version, its checksum, and every fact with its evidence', async () => {
    options = await inBrowser.loaded.openOwnPage('options.html');
    const told = await options.waitFor(`document.querySelector('.fact') && {
      hash: document.querySelector('code').textContent,
      bare: [...document.querySelectorAll('.fact')].filter((fact) => !fact.querySelector('q')).length,
    }`);
    expect(told).toEqual({ hash: expect.stringMatching(/^[0-9a-f]{64}$/), bare: 0 });
  });

  it('have no barrier that axe-core finds', async () => {
    options = await inBrowser.loaded.openOwnPage('options.html');
    await options.waitFor(`${painted}.length > 0`);
    expect(await barriersIn(options)).toEqual({ found: [] });
  });
});
