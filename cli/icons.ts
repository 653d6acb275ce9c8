/** `npm run icons`: draws the PNG files of `public/icon/` from the SVG files of `docs/icon/`, in a browser of this machine. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { packPng } from './icons/pack-png.ts';

/** Which drawing is for which files: `public/icon/` and the sizes in pixels. */
const drawings: readonly { readonly svg: string; readonly to: string; readonly sizes: readonly number[] }[] =
  [
    { svg: 'plumbline', to: '', sizes: [48, 96, 128] },
    { svg: 'plumbline-small', to: '', sizes: [16, 32] },
    { svg: 'plumbline-small', to: 'claims/', sizes: [16, 32, 48] },
    { svg: 'plumbline-quiet', to: 'quiet/', sizes: [16, 32, 48] },
    { svg: 'plumbline-paused', to: 'paused/', sizes: [16, 32, 48] },
  ];

const root = fileURLToPath(new URL('..', import.meta.url));
const found = await ensureBrowser(['chromium', 'chrome']);
const browser = await launch({
  executablePath: found.path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const { svg, to, sizes } of drawings) {
    const drawing = await readFile(`${root}docs/icon/${svg}.svg`, 'utf8');
    await mkdir(`${root}public/icon/${to}`, { recursive: true });
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
      );
      const path = `public/icon/${to}${size}.png`;
      const picture = await page.screenshot({ omitBackground: true });
      await writeFile(root + path, packPng(Buffer.from(picture)));
      console.log(path);
    }
  }
} finally {
  await browser.close();
}
