import { describe, expect, it } from 'vitest';
import { paintedClaims, waitForClaim } from '../../cli/browsers/painted-claims.ts';
import { useBrowser } from './use-browser.ts';

const words = 'Sega and Microsoft have signed a strategic alliance';

/** What lies behind a claim, and the highlight that its line is to be drawn by. */
const grounds: Readonly<Record<string, readonly [style: string, name: string]>> = {
  'a page that gives no ground': ['', 'plumbline-exaggerated'],
  'a light ground': ['main { background: #f4efe6 }', 'plumbline-exaggerated'],
  'a dark ground': ['body { background: #15171c; color: #ddd }', 'plumbline-exaggerated-on-dark'],
  'a dark ground under a clear one': [
    'body { background: #111; color: #ddd } p { background: transparent }',
    'plumbline-exaggerated-on-dark',
  ],
  'a light box on a dark page': [
    'body { background: #111 } article { background: #fff }',
    'plumbline-exaggerated',
  ],
  'a veil over a light page': [
    'body { background: #fff } article { background: rgb(0 0 0 / 88%); color: #eee }',
    'plumbline-exaggerated-on-dark',
  ],
  'a strong colour': ['body { background: #c8102e; color: #fff }', 'plumbline-exaggerated-on-mixed'],
  'a middle grey': ['body { background: #808080 }', 'plumbline-exaggerated-on-mixed'],
  'a picture': ['article { background: linear-gradient(#fff, #000) }', 'plumbline-exaggerated-on-mixed'],
  'a colour of another space': ['body { background: oklch(0.2 0.05 250) }', 'plumbline-exaggerated-on-mixed'],
};

const paths = Object.keys(grounds).map((name) => `/${name.replaceAll(' ', '-')}.html`);
const inBrowser = useBrowser(
  Object.fromEntries(
    Object.values(grounds).map(([style], at) => [
      paths[at] ?? '',
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour</title><style>${style}</style></head>
<body><main><article><h1>Sega and Microsoft consider an alliance</h1><p>${words}.</p></article></main></body></html>`,
    ]),
  ),
);

describe('the line under a claim is chosen by what lies behind it', () => {
  it.each(Object.entries(grounds).map(([name, [, highlight]], at) => [name, highlight, paths[at] ?? '']))(
    '%s',
    async (_, highlight, path) => {
      const page = await inBrowser.open(path);
      await waitForClaim(page, 'have signed');
      const names = await page.evaluate(() =>
        [...CSS.highlights]
          .filter(([, each]) => [...each].some((range) => String(range).includes('have signed')))
          .map(([name]) => name),
      );
      expect(names).toEqual([highlight]);
    },
  );

  it('again after the page changes its colours', async () => {
    const page = await inBrowser.open(paths[0] ?? '');
    await waitForClaim(page, 'have signed');
    await page.evaluate(() => {
      document.body.style.background = '#111';
    });
    // Pages change their colours at a click.
    await page.mouse.click(5, 5);
    await page.waitForFunction(() => CSS.highlights.has('plumbline-exaggerated-on-dark'));
    expect((await paintedClaims(page)).filter(({ text }) => text.includes('have signed'))).toHaveLength(1);
  });
});
