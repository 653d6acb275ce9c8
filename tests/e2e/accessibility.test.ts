import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statePage } from './card-states/state-page.ts';
import { cardStates } from './card-states/states.ts';
import { useBrowser } from './use-browser.ts';

const page = await statePage();
const inBrowser = useBrowser({ '/cards.html': page });
const schemes = ['light', 'dark'] as const;

let cards: Page;
beforeAll(async () => {
  cards = await inBrowser.loaded.browser.newPage();
  await cards.goto(`${inBrowser.site.origin}/cards.html`);
  await cards.evaluate(axe.source);
});
afterAll(() => cards?.close());

async function show(name: string, scheme: 'light' | 'dark', language = 'en'): Promise<void> {
  await cards.evaluate(
    async (state, colours, lang) => {
      document.documentElement.style.colorScheme = colours;
      await Reflect.get(window, 'showState')(state, lang);
    },
    name,
    scheme,
    language,
  );
}

/** What axe-core finds against WCAG 2.2 AA and its own best practices, each with the elements concerned. */
function barriers(): Promise<string[]> {
  return cards.evaluate(async () => {
    const { violations, passes } = await Reflect.get(window, 'axe').run('main', {
      // The page around the card is the test's own.
      rules: { region: { enabled: false } },
    });
    if (passes.length < 10) return [`Only ${passes.length} rules found something to look at.`];
    return violations.map(
      (each: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
        `${each.id}: ${each.nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('; ')}`,
    );
  });
}

describe.each(schemes)('in %s, axe-core finds no barrier in', (scheme) => {
  it.each(Object.keys(cardStates))('%s', async (name) => {
    await show(name, scheme);
    expect(await barriers()).toEqual([]);
  });
});

describe('a card', () => {
  it('has targets of 24 px at least, or with that much room around them', async () => {
    await show('one claim of several on the same words', 'light');
    const small = await cards.evaluate(() =>
      [...document.querySelectorAll('.card button')]
        .map((each) => each.getBoundingClientRect())
        .filter(({ width, height }) => width < 24 || height < 24)
        .map(({ width, height }) => [width, height]),
    );
    expect(small).toEqual([]);
  });

  it('is mirrored for languages that are written from right to left', async () => {
    await show('a stage above the source', 'light', 'ar');
    const [close, sign] = await cards.evaluate(() => [
      document.querySelector('[aria-label="Close"]')?.getBoundingClientRect().x ?? 0,
      document.querySelector('.verdict-sign')?.getBoundingClientRect().x ?? 0,
    ]);
    expect(close).toBeLessThan(sign ?? 0);
  });

  it.each(Object.keys(cardStates))('fits in 320 px: %s', async (name) => {
    await cards.setViewport({ width: 320, height: 640 });
    await show(name, 'light');
    const wide = await cards.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const inner = [...document.querySelectorAll('.card, .card *')].filter(
        (each) =>
          each.getBoundingClientRect().right > 320.5 && getComputedStyle(each).position !== 'absolute',
      );
      return [scrollWidth > clientWidth, inner.map((each) => each.className)];
    });
    expect(wide).toEqual([false, []]);
  });
});
