import { browser } from './browser.ts';

/** The pattern that stands for all pages of an address's site. Ports are left out: Firefox knows none in patterns. */
export function sitePattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** Whether the reader lets the extension read a site by itself. */
export function hasAccess(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** Has the browser ask the reader for a site. To be called right in a click; false where the reader said no. */
export function askAccess(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}
