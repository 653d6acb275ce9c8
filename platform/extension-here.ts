import { pageBrowser } from './page-browser.ts';

/** How often a script in a page looks after its extension, in milliseconds: dead marks must not outlive a glance. */
const lookEvery = 1000;

/**
 * Whether the extension of a script is still the one that started it. Where it was updated, disabled or removed, Chrome
 * lets its scripts in pages run on, without their extension's id and with a browser API that throws.
 */
export function isExtensionHere(): boolean {
  return pageBrowser().runtime?.id !== undefined;
}

/** Aborts the life of a script in a page once its extension has gone. Firefox ends such scripts itself. */
export function endWithExtension(life: AbortController): void {
  // Chrome tells nobody: ports close with the background as well, which sleeps most of the time.
  const timer = setInterval(() => isExtensionHere() || life.abort(), lookEvery);
  life.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
