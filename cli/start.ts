/** `npm start`: shows the extension at work on a sample news page, in a browser of this machine. */
import { parseArgs } from 'node:util';
import { buildExtension } from './browsers/build-extension.ts';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { hasDisplay } from './browsers/has-display.ts';
import { type BrowserName, browserNames } from './browsers/known-browsers.ts';
import { launchBrowser } from './browsers/launch-browser.ts';
import { photographSample } from './sample-site/photograph-sample.ts';
import { serveSite } from './sample-site/serve-site.ts';
import { showSample } from './sample-site/show-sample.ts';

const usage = `Usage: npm start -- [--browser ${browserNames.join('|')}]`;

async function start(): Promise<void> {
  const names = chosenBrowsers();
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => interrupted.abort());

  const found = await ensureBrowser(names);
  console.log(`Building the extension for ${found.label} ${found.version}.`);
  const folder = await buildExtension(found.family);
  await using resources = new AsyncDisposableStack();
  const site = resources.adopt(await serveSite(), (each) => each.close());
  const visible = hasDisplay();
  const loaded = resources.adopt(await launchBrowser(found, folder, !visible), (each) => each.close());
  if (interrupted.signal.aborted) return;
  if (visible) await showSample(loaded, site, interrupted.signal);
  else await photographSample(loaded, site, interrupted.signal);
}

function chosenBrowsers(): readonly BrowserName[] {
  const { values } = parseArgs({ options: { browser: { type: 'string' } } });
  if (values.browser === undefined) return browserNames;
  const name = browserNames.find((each) => each === values.browser);
  if (!name) throw new Error(`There is no browser called ${values.browser} here. ${usage}`);
  return [name];
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
