import type { Page } from 'puppeteer-core';

/** Collects what a page’s console and its policies complain of, from before it is loaded. */
export function listenForComplaints(): {
  readonly in: (page: Page) => Promise<void>;
  readonly heard: readonly string[];
} {
  const heard: string[] = [];
  return {
    heard,
    in: async (page) => {
      page.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
      page.on('pageerror', (error) => heard.push(String(error)));
      await page.evaluateOnNewDocument(() => {
        window.addEventListener('securitypolicyviolation', (event) =>
          console.error(`${event.effectiveDirective} forbids ${event.blockedURI} at ${event.sourceFile}`),
        );
      });
    },
  };
}
