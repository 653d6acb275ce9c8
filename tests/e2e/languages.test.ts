import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { hoverClaim, paintedClaims, waitForClaim, waitForNoCard } from '../../cli/browsers/painted-claims.ts';
import { readPopup } from '../../cli/browsers/popup-summary.ts';
import { verdicts } from '../../core/claims/claim.ts';
import { useBrowser } from './use-browser.ts';

const folder = new URL('../pages/languages/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const claimsSchema = z.array(
  z.strictObject({ fact: z.string(), verdict: z.enum(verdicts), exact: z.string().min(1) }),
);

const message = z.object({ message: z.string().min(1) });
const localeSchema = z.object({
  language: message,
  verdict: z.record(z.enum(verdicts), message),
  options: z.object({ title: message }),
});

/** The words that a reader of a language gets, as its strings have them. */
function wordsIn(language: string): z.infer<typeof localeSchema> {
  const locales = new URL('../../locales/', import.meta.url);
  const file = readdirSync(locales).find((name) => name.split(/[-.]/)[0] === language);
  if (file === undefined) throw new Error(`locales/ has no strings in “${language}”.`);
  return localeSchema.parse(JSON.parse(readFileSync(new URL(file, locales), 'utf8')));
}

/** The words alone: what stands on two lines of a card has no space between. */
const unspaced = (text: string): string => text.replace(/\s+/g, '');

/** The pages of `tests/pages/languages`, each with the claims that stand beside it, in the order of the page. */
const golden = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\.html$/, ''))
  .map((language) => ({
    language,
    html: read(`${language}.html`),
    claims: claimsSchema.parse(JSON.parse(read(`${language}.claims.json`))),
    words: wordsIn(language),
  }));

const inBrowser = useBrowser(
  Object.fromEntries(golden.map(({ language, html }) => [`/${language}.html`, html])),
);

describe.each(golden)('the golden page in $language', ({ language, claims, words }) => {
  beforeAll(async () => {
    const options = await inBrowser.loaded.openOwnPage('options.html');
    await options.waitFor(`(() => {
      const choice = document.querySelector('select:has(option[value="auto"])');
      if (!choice) return false;
      choice.value = ${JSON.stringify(words.language.message)};
      choice.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    })()`);
    await options.waitFor(`document.title === ${JSON.stringify(words.options.title.message)}`);
    await options.close();
  });

  it('has its claims painted, and nothing else', async () => {
    const page = await inBrowser.open(`/${language}.html`);
    await waitForClaim(page);
    const expected = claims.map(({ verdict, exact }) => ({ verdict, text: exact.replace(/\s+/g, ' ') }));
    const byWords = (a: { verdict: string; text: string }, b: { verdict: string; text: string }) =>
      a.text < b.text ? -1 : a.text > b.text ? 1 : a.verdict < b.verdict ? -1 : 1;
    expect((await paintedClaims(page)).sort(byWords)).toEqual(expected.sort(byWords));
  });

  it('has cards in its language for at least four verdicts', async () => {
    // On words that two claims share a card shows the graver one first.
    const alone = claims.filter(
      (claim) =>
        !claims.some(
          (each) => each !== claim && (each.exact.includes(claim.exact) || claim.exact.includes(each.exact)),
        ),
    );
    const shown = Map.groupBy(alone, ({ verdict }) => verdict);
    expect(shown.size).toBeGreaterThanOrEqual(4);
    const page = await inBrowser.open(`/${language}.html`);
    await waitForClaim(page);
    for (const [verdict, [claim]] of shown) {
      if (!claim) continue;
      await hoverClaim(page, claim.exact);
      const card = unspaced(await inBrowser.loaded.shadowText(page, 'plumbline-card'));
      expect(card).toContain(unspaced(words.verdict[verdict].message));
      expect(card).toContain(unspaced(claim.exact));
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }
  });

  it('has a popup in its language that lists its claims in their order', async () => {
    const page = await inBrowser.open(`/${language}.html`);
    await waitForClaim(page);
    const popup = await inBrowser.loaded.openPopup(page);
    const summary = await readPopup(popup);
    await popup.close();
    expect(summary.claims).toEqual(
      claims.map(({ verdict, exact }) => ({ verdict: words.verdict[verdict].message, words: exact })),
    );
  });
});
