import type { browser } from 'wxt/browser';

type Api = typeof browser;
type Scope = { readonly browser?: Api; readonly chrome: Api };

/**
 * The extension API in a script of ours in a page. Asked for when something is to be said, for Firefox takes about ten
 * milliseconds to make it for a page, and in most there is nothing to say. A page's element may be named `browser`.
 */
export function pageBrowser(): Api {
  // Browsers define one of the two or both; TypeScript knows neither.
  const scope = globalThis as unknown as Scope;
  return scope.browser?.runtime?.id ? scope.browser : scope.chrome;
}
