/** How a browser is started, beside what all starts share. */
export type LaunchSettings = {
  readonly headless: boolean;
  /** What pages are told of the reader’s liking. */
  readonly scheme?: 'light' | 'dark';
  /** BCP 47 tag of the language to start in. Chromium takes it where it has its words, Firefox for extensions alone. */
  readonly language?: string;
  /** Folder that downloads go to, without a question. */
  readonly downloads?: string;
  /** Port of a proxy on this machine that every request goes through, those to this machine included. */
  readonly proxyPort?: number;
};

/** What a desktop reader may see of a page, in CSS pixels. */
export const pageSize = { width: 1280, height: 900 };

/** The window around it has toolbars; an unseen one would else be smaller than its page. */
const windowSize = { width: pageSize.width, height: pageSize.height + 100 };

/** Where a browser’s own service is looked for instead: a port that browsers refuse to speak to, so that nothing is sent. */
const nowhere = 'http://127.0.0.1:9/';

/** The command line of Chrome, Chromium or Edge. What browsers ask of their makers is switched off: requests are counted. */
export function chromiumArguments({ headless, scheme, language, proxyPort }: LaunchSettings): string[] {
  return [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Forms are described to a server, and its clock is asked for.
    '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying',
    // Its components and the accounts that are signed in are asked for at every start, whatever else is off.
    '--component-updater=url-source=about:blank',
    `--gaia-url=${nowhere}`,
    // The number of `dark` among Blink's colour schemes.
    ...(scheme === 'dark' ? ['--blink-settings=preferredColorScheme=0'] : []),
    ...(language === undefined ? [] : [`--lang=${language}`]),
    // Pictures are taken at rest: nobody watches the movement.
    ...(headless
      ? ['--force-prefers-reduced-motion', `--window-size=${windowSize.width},${windowSize.height}`]
      : []),
    // Chromium passes by a proxy for this machine’s own addresses, unless it is told not to.
    ...(proxyPort === undefined
      ? []
      : [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>']),
    // Chromium refuses to run its sandbox as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** The command line of Firefox. */
export function firefoxArguments(headless: boolean): string[] {
  const size = [`--width=${windowSize.width}`, `--height=${windowSize.height}`];
  return ['--remote-allow-system-access', ...(headless ? size : [])];
}

/** What the environment must say: for Firefox's settings server to be heeded, and for Chromium's language on Linux. */
export function environmentFor({ language }: LaunchSettings): Record<string, string> {
  return { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', ...(language !== undefined && { LANGUAGE: language }) };
}

/** The preferences of Firefox. Puppeteer switches off what else it asks of its maker. */
export function firefoxPreferences({
  headless,
  scheme,
  downloads,
  proxyPort,
}: LaunchSettings): Record<string, unknown> {
  return {
    'services.settings.server': 'data:,none',
    ...(headless && { 'ui.prefersReducedMotion': 1 }),
    // Pages follow the one, popups as parts of the browser the other; 0 is the number of `dark` in the list.
    ...(scheme === 'dark' && {
      'layout.css.prefers-color-scheme.content-override': 0,
      'ui.systemUsesDarkTheme': 1,
    }),
    ...(downloads !== undefined && {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.alwaysOpenPanel': false,
    }),
    ...(proxyPort !== undefined && {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      // Firefox’s own parts may else go around a proxy that refuses them.
      'network.proxy.failover_direct': false,
      'network.proxy.allow_bypass': false,
    }),
  };
}
