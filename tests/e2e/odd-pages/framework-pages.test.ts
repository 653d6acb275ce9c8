import { describe, expect, it } from 'vitest';
import { hoverClaim } from '../../../cli/browsers/painted-claims.ts';
import { useBrowser } from '../use-browser.ts';
import { listenForComplaints } from './complaints.ts';
import { frameworkPage, frameworks } from './frameworks/framework-pages.ts';
import { buying, considering, paintedAs, signed } from './odd-page.ts';
import { paintedLines } from './painted-lines.ts';

const pages = await Promise.all(
  frameworks.map(async (name) => [`/${name}.html`, await frameworkPage(name, [signed, buying])] as const),
);
const inBrowser = useBrowser(Object.fromEntries(pages));
const patience = { timeout: 20_000 };

describe.each(frameworks)('a page of %s', (name) => {
  it('takes over what is painted, changes it, and has it painted again', async () => {
    const complaints = listenForComplaints();
    const page = await inBrowser.open(`/${name}.html`, complaints.in);
    const painted = (...lines: readonly string[]) =>
      expect.poll(() => paintedLines(page), patience).toEqual([...lines].sort());
    const say = (...sentences: readonly string[]) => page.evaluate((now) => window.news.say(now), sentences);

    await painted(paintedAs.signed, paintedAs.buying);
    const before = await page.$eval('main', (main) => main.innerHTML);
    await page.evaluate(() => window.news.hydrate());
    await painted(paintedAs.signed, paintedAs.buying);
    if (name !== 'lit') expect(await page.$eval('main', (main) => main.innerHTML)).toBe(before);

    await say(considering, buying);
    await painted(paintedAs.considering, paintedAs.buying);
    await say(buying);
    await painted(paintedAs.buying);
    await say();
    await painted();
    await say('Nothing is new.', signed, buying);
    await painted(paintedAs.signed, paintedAs.buying);
    await hoverClaim(page, 'Microsoft is buying Sega');
    // While a card is open on it.
    await say(signed);
    await painted(paintedAs.signed);
    await page.waitForFunction(() => !document.querySelector('plumbline-card'));
    expect(complaints.heard).toEqual([]);
  });
});
