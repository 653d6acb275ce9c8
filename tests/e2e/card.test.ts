import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import {
  hoverClaim,
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
