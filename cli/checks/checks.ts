import { buildExtension } from '../browsers/build-extension.ts';
import { ensureBrowser } from '../browsers/ensure-browser.ts';
import { type BrowserFamily, type BrowserName, browserNames } from '../browsers/known-browsers.ts';
import { inspectExtension } from './built/inspect-extension.ts';
import { describeRequests, forgetRequests } from './request-record.ts';
import { runTool } from './run-tool.ts';
import { runVitest } from './run-vitest.ts';
import { weighExtension } from './weigh-extension.ts';

/** What one check found; `failures` names each thing that failed. */
export type CheckResult = {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly string[];
};

/** One step of `npm test`. */
export type Check = { readonly name: string; readonly what: string; run(): Promise<CheckResult> };

/** All that must hold, quickest first. */
export const checks: readonly Check[] = [
  { name: 'types', what: 'TypeScript, strict', run: () => runTool('tsc', ['--noEmit']) },
  {
    name: 'core',
    what: 'the engine without DOM types',
    run: () => runTool('tsc', ['--noEmit', '-p', 'core']),
  },
  {
    name: 'lint',
    what: 'Biome, rules and format',
    run: () => runTool('biome', ['check', '--error-on-warnings', '.']),
  },
  { name: 'unit', what: 'the tests that need no browser', run: () => runVitest('unit', 'vitest.config.ts') },
  {
    name: 'accuracy',
    what: 'the engine on the labelled corpus, against its bars',
    run: () => runTool('node', ['cli/eval.ts', '--bars']),
  },
  {
    name: 'fuzz',
    what: 'what must hold for whatever comes in, on the same cases every time',
    run: fuzz,
  },
  { name: 'build', what: 'the extension for Chrome and for Firefox', run: build },
  { name: 'e2e', what: 'the extension in Chrome or Chromium, and in Firefox', run: endToEnd },
];

const chromeFamily = browserNames.filter((name) => name !== 'firefox');

async function build(): Promise<CheckResult> {
  return all([
    attempt('build for Chrome', () => buildAndWeigh('chrome')),
    attempt('build for Firefox', () => buildAndWeigh('firefox')),
  ]);
}

async function buildAndWeigh(family: BrowserFamily): Promise<void> {
  const folder = await buildExtension(family);
  console.log(`${family}: ${weighExtension(folder)}`);
  console.log(`${family}: ${await inspectExtension(folder, family)}`);
}

async function endToEnd(): Promise<CheckResult> {
  const browsers = await all([
    attempt('a browser of the Chrome family', () => announce(chromeFamily)),
    attempt('Firefox', () => announce(['firefox'])),
  ]);
  if (browsers.failed > 0) return browsers;
  const inFamily = (family: BrowserFamily) => async () => {
    await forgetRequests(family);
    const result = await runVitest(`e2e-${family}`, 'vitest.e2e.config.ts', ['--project', family]);
    console.log(await describeRequests(family));
    return result;
  };
  return all([inFamily('chrome'), inFamily('firefox')]);
}

async function fuzz(): Promise<CheckResult> {
  const browser = await attempt('a browser of the Chrome family', () => announce(chromeFamily))();
  return browser.failed > 0 ? browser : runVitest('fuzz', 'vitest.fuzz.config.ts');
}

async function announce(names: readonly BrowserName[]): Promise<void> {
  const { label, version, path } = await ensureBrowser(names);
  console.log(`${label} ${version} (${path})`);
}

type Attempt = () => Promise<CheckResult>;

function attempt(name: string, run: () => Promise<unknown>): Attempt {
  return async () => {
    try {
      await run();
      return { passed: 1, failed: 0, failures: [] };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      console.log(message);
      return { passed: 0, failed: 1, failures: [`${name}: ${message.split('\n')[0]}`] };
    }
  };
}

async function all(attempts: readonly Attempt[]): Promise<CheckResult> {
  const results: CheckResult[] = [];
  // One after the other: two builds, or two runs of apt, would get in each other's way.
  for (const run of attempts) results.push(await run());
  return {
    passed: results.reduce((sum, result) => sum + result.passed, 0),
    failed: results.reduce((sum, result) => sum + result.failed, 0),
    failures: results.flatMap((result) => result.failures),
  };
}
