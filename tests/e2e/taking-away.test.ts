import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { OwnPage, Popup } from '../../cli/browsers/loaded-browser.ts';
import { hoverClaim, paintedClaims, waitForClaim } from '../../cli/browsers/painted-claims.ts';
import { useBrowser } from './use-browser.ts';

const downloads = await mkdtemp(join(tmpdir(), 'plumbline-downloads-'));
const inBrowser = useBrowser({}, { downloads });

afterEach(async () => {
  for (const name of await readdir(downloads)) await rm(join(downloads, name));
});
afterAll(() => rm(downloads, { recursive: true }));

async function openPainted(): Promise<Page> {
  const page = await inBrowser.open('/signed-deal.html');
  await waitForClaim(page);
  return page;
}

/** What the reader has on the clipboard, as it comes out where they paste it. */
async function pasted(): Promise<string> {
  const page = await inBrowser.open('/considered-alliance.html');
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.prepend(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  await page.waitForFunction(() => document.querySelector('textarea')?.value);
  return page.evaluate(() => document.querySelector('textarea')?.value ?? '');
}

/** The one file that was saved, once it is whole. */
async function saved(ending: string): Promise<string> {
  const whole = async () => {
    const names = await readdir(downloads);
    const [name] = names.filter((each) => each.endsWith(ending));
    if (!name || names.length > 1) return '';
    expect(name).toMatch(/^plumbline-(?:127\.0\.0\.1.*-\d{4}-\d\d-\d\d|settings)/);
    return readFile(join(downloads, name), 'utf8');
  };
  await expect.poll(whole, { timeout: 20_000 }).toMatch(/\n$/);
  return whole();
}

const forms = [
  ['Markdown', '.md'],
  ['JSON', '.json'],
  ['Web Annotation', '.jsonld'],
  ['ClaimReview', '.jsonld'],
] as const;

const button = (what: 'Copy' | 'Save', form: string) =>
  `.export button[aria-label^="${what}"][aria-label*="${form}"]`;

async function unfolded(popup: Popup): Promise<Popup> {
  await popup.waitFor(`(() => {
    const folds = document.querySelectorAll('details');
    for (const fold of folds) fold.open = true;
    return document.querySelector('.export') !== null;
  })()`);
  return popup;
}

const copiedFrom = async (own: OwnPage, form: string) => {
  await own.press(button('Copy', form));
  await own.waitFor(`document.querySelector('.export-said').textContent === 'Copied as ${form}.'`);
};

describe('the findings', () => {
  it.each(forms)(
    'are saved as %s from the popup, byte for byte what is copied from it',
    async (form, ending) => {
      const page = await openPainted();
      const { length } = await paintedClaims(page);
      const popup = await unfolded(await inBrowser.loaded.openPopup(page));
      await popup.press(button('Save', form));
      const file = await saved(ending);
      await copiedFrom(popup, form);
      await popup.close();
      const ids = /urn:uuid:[0-9a-f-]+/g;
      expect((await pasted()).replace(ids, '')).toBe(file.replace(ids, ''));
      expect(file.match(/"verdict":|^\d+\. \*\*|"type": "Annotation"|"@type": "ClaimReview"/gm)).toHaveLength(
        length,
      );
    },
  );

  it('are copied and saved from the report', async () => {
    const page = await openPainted();
    const popup = await inBrowser.loaded.openPopup(page);
    await popup.press('.heading-row .text-button');
    const report = await inBrowser.loaded.ownPage('report.html');
    await report.press(button('Save', 'Markdown'));
    const file = await saved('.md');
    await copiedFrom(report, 'Markdown');
    expect(await pasted()).toBe(file);
  });
});

it('a card’s correction is copied, with what the source says and where', async () => {
  const page = await openPainted();
  await hoverClaim(page, 'have signed');
  const { x, y } = await inBrowser.loaded.shadowPoint(page, 'plumbline-card', 'footer .text-button');
  await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.click(x, y);
  await expect.poll(() => inBrowser.loaded.shadowText(page, 'plumbline-card')).toContain('Copied');
  const text = await pasted();
  expect(text).toContain('Stronger than the source');
  expect(text).toContain('Dot Esports');
  expect(text).toMatch(/https:\/\/dotesports\.com\/\S+#:~:text=/);
});

it('settings are saved as a file, and loaded from it again', async () => {
  const before = await inBrowser.loaded.openOwnPage('options.html');
  await before.press('input[name="style"][value="dot"]');
  // Only what is stored reaches the preview of another page.
  const options = await inBrowser.loaded.openOwnPage('options.html?again');
  const [save, reset] = ['.buttons > button:first-child', '.buttons > button:last-child'];
  await options.waitFor(`document.querySelector('input[name="style"][value="dot"]')?.checked`);
  await options.press(save);
  const file = await saved('settings.json');
  expect(JSON.parse(file)).toMatchObject({ extension: 'plumbline', settings: { paintStyle: 'dot' } });
  await options.press(reset);
  await options.waitFor(`document.querySelector('input[name="style"][value="underline"]').checked`);
  await options.waitFor(`(() => {
    const chosen = new DataTransfer();
    chosen.items.add(new File([${JSON.stringify(file)}], 'settings.json', { type: 'application/json' }));
    const field = document.querySelector('input[type="file"]');
    field.files = chosen.files;
    return field.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await options.waitFor(`document.querySelector('input[name="style"][value="dot"]')?.checked`);
  await options.press(reset);
  await options.waitFor(`document.querySelector('.outcome').textContent`);
  await options.close();
  await before.close();
});
