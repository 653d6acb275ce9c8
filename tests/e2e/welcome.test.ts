import { afterEach, describe, expect, it } from 'vitest';
import { barriersIn } from './barriers-in.ts';
import { useBrowser } from './use-browser.ts';

const inBrowser = useBrowser();
let welcome: Awaited<ReturnType<typeof inBrowser.loaded.openOwnPage>>;
// Firefox's privileged scripts see a page's own objects, and so their iterators, through this property alone.
const painted = `[...(window.wrappedJSObject ?? window).CSS.highlights.keys()].filter((name) => name.startsWith('plumbline-'))`;

afterEach(() => welcome.close());

describe('the welcome page', () => {
  it('marks its sample with all six verdicts, in five steps', async () => {
    welcome = await inBrowser.loaded.openOwnPage('welcome.html');
    const verdicts = await welcome.waitFor(`${painted}.length > 0 && ${painted}`);
    expect(
      new Set((verdicts as string[]).map((name) => name.replace(/^plumbline-|-on-(dark|mixed)$/g, ''))),
    ).toEqual(new Set(['supported', 'exaggerated', 'downplayed', 'refuted', 'speculative', 'not-in-source']));
    expect(await welcome.waitFor(`document.querySelectorAll('.step').length`)).toBeLessThanOrEqual(5);
  });

  it('opens the card of a claim from its list, dressed as in any page', async () => {
    welcome = await inBrowser.loaded.openOwnPage('welcome.html');
    await welcome.waitFor(
      `document.querySelector('.sample-claims button') && (document.querySelector('.sample-claims button').click(), true)`,
    );
    const card = `document.querySelector('plumbline-card:popover-open')`;
    const width = await welcome.waitFor(`${card}?.getBoundingClientRect().width`);
    // Without its sheet it would be as wide as the window.
    expect(width).toBeLessThan(500);
  });

  it('has no barrier that axe-core finds, with its list open too', async () => {
    welcome = await inBrowser.loaded.openOwnPage('welcome.html');
    await welcome.waitFor(
      `document.querySelector('.sample-claims') && (document.querySelector('.sample-claims').open = true)`,
    );
    expect(await barriersIn(welcome)).toEqual({ found: [] });
  });
});
