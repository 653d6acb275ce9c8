import { readFile } from 'node:fs/promises';
import type { KeyInput, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { extensionFolder } from '../../cli/browsers/build-extension.ts';
import {
  hoverClaim,
  paintedClaims,
  pointOnClaim,
  waitForCard,
  waitForClaim,
  waitForNoCard,
} from '../../cli/browsers/painted-claims.ts';
import { useBrowser } from './use-browser.ts';

const signed = 'have signed a strategic alliance';
const inBrowser = useBrowser();

async function openPainted(prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await inBrowser.open('/signed-deal.html', prepare);
  await waitForClaim(page);
  return page;
}

describe('the card', () => {
  it('opens over a claim, and not before the pointer has rested on it for 300 ms', async () => {
    const page = await openPainted((fresh) =>
      fresh.evaluateOnNewDocument(() => {
        const times = { lastMove: 0, opened: 0 };
        Object.assign(window, { times });
        window.addEventListener('mousemove', (event) => (times.lastMove = event.timeStamp), true);
        document.addEventListener(
          'toggle',
          (event) => {
            if (event.target instanceof Element && event.target.localName === 'plumbline-card')
              times.opened ||= event.timeStamp;
          },
          true,
        );
      }),
    );
    await hoverClaim(page, signed);
    const waited = await page.evaluate(() => {
      const { lastMove, opened } = Reflect.get(window, 'times');
      return opened - lastMove;
    });
    // Timers and event times may be rounded by some milliseconds.
    expect(waited).toBeGreaterThanOrEqual(290);
  });

  it('says the verdict, what the source says, and where', async () => {
    const page = await openPainted();
    await hoverClaim(page, signed);
    const text = await inBrowser.loaded.shadowText(page, 'plumbline-card');
    expect(text).toContain('Stronger than the source');
    expect(text).toContain('agreed in principle');
    expect(text).toMatch(/paragraph \d/i);
    expect(text).toContain('Dot Esports');
  });

  it('stands beside the claim, in the window, and not on it', async () => {
    const page = await openPainted();
    await hoverClaim(page, signed);
    const { x, y } = await pointOnClaim(page, signed);
    const { box, window: size } = await page.evaluate(() => {
      const card = document.querySelector('plumbline-card')?.getBoundingClientRect();
      return { box: card?.toJSON(), window: { width: innerWidth, height: innerHeight } };
    });
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(size.width);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(size.height);
    expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
  });

  it('stays while the pointer is on it', async () => {
    const page = await openPainted();
    await hoverClaim(page, signed);
    const center = await page.evaluate(() => {
      const box = document.querySelector('plumbline-card')?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    });
    await page.mouse.move(center.x, center.y, { steps: 8 });
    // Longer than any delay that closes it: the page's own clock decides, not the test's.
    const open = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const started = performance.now();
          const look = () => {
            const card = document.querySelector('plumbline-card:popover-open');
            if (!card || performance.now() - started > 1_000) resolve(card !== null);
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    expect(open).toBe(true);
  });

  it('closes when the pointer goes elsewhere', async () => {
    const page = await openPainted();
    await hoverClaim(page, signed);
    await page.mouse.move(2, 2, { steps: 4 });
    await waitForNoCard(page);
  });

  it('closes with Escape, and can be opened again', async () => {
    const page = await openPainted();
    await hoverClaim(page, signed);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await hoverClaim(page, signed);
  });

  it('opens at once on a click', async () => {
    const page = await openPainted();
    const { x, y } = await pointOnClaim(page, 'CEO');
    await page.mouse.click(x, y);
    await waitForCard(page);
    expect(await inBrowser.loaded.shadowText(page, 'plumbline-card')).toContain('Contradicts the source');
  });

  it('opens at a tap of a finger, and closes at a tap elsewhere', async () => {
    const page = await openPainted();
    const { x, y } = await pointOnClaim(page, 'CEO');
    await page.touchscreen.tap(x, y);
    await waitForCard(page);
    await page.touchscreen.tap(3, 3);
    await waitForNoCard(page);
  });

  it('opens over no claim while the reader selects', async () => {
    const page = await openPainted();
    const { x, y } = await pointOnClaim(page, signed);
    await page.mouse.move(x - 60, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 6 });
    const opened = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const started = performance.now();
          const look = () => {
            const card = document.querySelector('plumbline-card:popover-open');
            if (card || performance.now() - started > 600) resolve(card !== null);
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    await page.mouse.up();
    expect(opened).toBe(false);
  });

  it('leaves Escape to the page while it is closed', async () => {
    const page = await openPainted();
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) =>
        Object.assign(window, { heard: [event.key, event.defaultPrevented] }),
      );
    });
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual(['Escape', false]);
  });
});

/** Opens the card of the first claim by its command, and gives it the keyboard. */
async function openByKeyboard(page: Page): Promise<void> {
  await inBrowser.loaded.command(page, 'card-open');
  await waitForCard(page);
  await page.waitForFunction(() => document.activeElement?.localName === 'plumbline-card');
}

async function pressKeys(page: Page, ...keys: KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const text = (page: Page) => inBrowser.loaded.shadowText(page, 'plumbline-card');

it('is unheard by the page: no script of ours in it sends events of its own', async () => {
  const folder = `${extensionFolder(inBrowser.loaded.found.family)}/content-scripts`;
  for (const name of ['gate', 'annotator', 'cards']) {
    const script = await readFile(`${folder}/${name}.js`, 'utf8');
    // A message through a channel of the script's own is heard at its other end alone.
    const heard = /CustomEvent|dispatchEvent|(?<!\bnew MessageChannel;.{0,120})\.postMessage|script-started/g;
    expect(script.match(heard)).toBeNull();
  }
});

describe('what a reader does with a card', () => {
  it('keeps it open, whatever is pressed elsewhere, until it is closed', async () => {
    const page = await openPainted();
    await openByKeyboard(page);
    await pressKeys(page, 'Tab', 'Enter');
    await page.mouse.click(3, 3);
    const { x, y } = await pointOnClaim(page, 'CEO');
    await page.mouse.click(x, y);
    await expect.poll(() => text(page)).toContain('Contradicts the source');
    await page.mouse.click(3, 3);
    expect(await page.$('plumbline-card:popover-open')).not.toBeNull();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('hides a claim in this page alone', async () => {
    const page = await openPainted();
    const before = await paintedClaims(page);
    await openByKeyboard(page);
    await pressKeys(page, 'Tab', 'Tab', 'Enter', 'Tab', 'Tab', 'Enter');
    await waitForNoCard(page);
    expect(await paintedClaims(page)).toHaveLength(before.length - 1);
    await page.reload();
    await waitForClaim(page);
    expect(await paintedClaims(page)).toHaveLength(before.length);
  });

  it('makes a report, which says nothing of the page’s address', async () => {
    const page = await openPainted();
    await openByKeyboard(page);
    await pressKeys(page, 'Tab', 'Tab', 'Enter');
    expect(await text(page)).toContain('Report a wrong verdict');
    await pressKeys(page, 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    await expect.poll(() => text(page)).toContain('This is all that the report holds');
    expect(await text(page)).not.toContain('127.0.0.1');
  });

  it('hides all of a kind, on every page', async () => {
    const page = await openPainted();
    await openByKeyboard(page);
    const before = await paintedClaims(page);
    await pressKeys(page, 'Tab', 'Tab', 'Enter', 'Tab', 'Tab', 'Tab', 'Enter');
    await page.waitForFunction(() => !CSS.highlights.has('plumbline-refuted'));
    const rest = before.filter(({ verdict }) => verdict !== 'refuted');
    expect(await paintedClaims(page)).toHaveLength(rest.length);
    const other = await openPainted();
    expect((await paintedClaims(other)).filter(({ verdict }) => verdict === 'refuted')).toEqual([]);
  });
});
