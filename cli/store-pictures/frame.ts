import { readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';

/** The size of the picture inside a frame, in CSS pixels: what is shown stands in the window's own size. */
export const shotSize = { width: 1136, height: 676 };

const frameSize = { width: 1280, height: 800 };
const tileSize = { width: 440, height: 280 };

const font = `font-family: "Noto Sans", "Noto Sans CJK JP", system-ui, sans-serif`;
const ground = { light: '#e9ecf2', dark: '#12141a' };
const edge = { light: 'rgb(20 26 36 / 12%)', dark: 'rgb(255 255 255 / 16%)' };
const ink = { light: '#1d2127', dark: '#eceef1' };

/** One picture of the store: what it shows, under its caption. */
export type Framed = {
  readonly caption: string;
  readonly language: string;
  readonly scheme: 'light' | 'dark';
  /** PNG of the page. */
  readonly shot: Uint8Array;
  /** PNG of the popup, which stands before the page, at its right. */
  readonly popup?: Uint8Array | undefined;
};

/** Draws a picture of the size that stores take. */
export async function drawFramed(
  browser: Browser,
  { caption, language, scheme, shot, popup }: Framed,
): Promise<Uint8Array> {
  return draw(
    browser,
    frameSize,
    `<html lang="${language}"><style>
      body { margin: 0; height: 100vh; overflow: hidden; background: ${ground[scheme]}; color: ${ink[scheme]}; ${font} }
      h1 { margin: 0; padding: 30px 72px 24px; font-size: 32px; line-height: 40px; font-weight: 650; letter-spacing: -0.01em }
      img { display: block; position: absolute }
      .page { left: 72px; top: 94px; border-radius: 12px 12px 0 0; box-shadow: 0 0 0 1px ${edge[scheme]}, 0 12px 40px rgb(20 26 36 / 20%) }
      .popup { right: 104px; top: 118px; max-height: 660px; border-radius: 10px; box-shadow: 0 0 0 1px ${edge[scheme]}, 0 16px 48px rgb(20 26 36 / 32%) }
    </style><h1>${escapeHtml(caption)}</h1><img class="page" src="${address(shot)}" alt="">${
      popup ? `<img class="popup" src="${address(popup)}" alt="">` : ''
    }</html>`,
  );
}

/** Draws the tile: the mark, the name and a line. */
export async function drawTile(browser: Browser, line: string, language: string): Promise<Uint8Array> {
  const mark = await readFile(new URL('../../docs/icon/plumbline.svg', import.meta.url), 'utf8');
  return draw(
    browser,
    tileSize,
    `<html lang="${language}"><style>
      body { margin: 0; height: 100vh; display: grid; place-content: center; justify-items: center; background: ${ground.light}; color: ${ink.light}; ${font} }
      svg { width: 96px; height: 96px }
      h1 { margin: 16px 0 0; font-size: 36px; line-height: 44px; font-weight: 650; letter-spacing: -0.01em }
      p { margin: 4px 0 0; font-size: 19px; line-height: 28px; color: #464d58 }
    </style>${mark}<h1>Plumbline</h1><p>${escapeHtml(line)}</p></html>`,
  );
}

async function draw(
  browser: Browser,
  size: { width: number; height: number },
  html: string,
): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setViewport(size);
    await page.setContent(`<!doctype html>${html}`);
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    return await page.screenshot();
  } finally {
    await page.close();
  }
}

function address(png: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
