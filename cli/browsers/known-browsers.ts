/** How a browser is driven and which build it takes. */
export type BrowserFamily = 'chrome' | 'firefox';

/** The names that `--browser` takes. */
export const browserNames = ['chrome', 'chromium', 'edge', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** The first version of each family that has all that the extension paints and points with. */
export const minimumVersions: Readonly<Record<BrowserFamily, number>> = { chrome: 140, firefox: 150 };

/** Environment variables that name a browser's executable, for one that stands in no known place. */
export const overrideVariables: Readonly<Record<BrowserFamily, string>> = {
  chrome: 'PLUMBLINE_CHROME',
  firefox: 'PLUMBLINE_FIREFOX',
};

/** Where one browser is found: commands are looked up on the PATH, places are whole paths. */
export type KnownBrowser = {
  readonly name: BrowserName;
  readonly label: string;
  readonly family: BrowserFamily;
  readonly commands: readonly string[];
  /** Whole paths by `process.platform`; `%NAME%` stands for an environment variable. */
  readonly places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>;
};

const windowsRoots = ['%PROGRAMFILES%', '%PROGRAMFILES(X86)%', '%LOCALAPPDATA%'];
const onWindows = (tail: string) => windowsRoots.map((root) => `${root}\\${tail}`);

/** The browsers that the extension runs in, in the order in which they are tried. */
export const knownBrowsers: readonly KnownBrowser[] = [
  {
    name: 'chrome',
    label: 'Google Chrome',
    family: 'chrome',
    commands: ['google-chrome', 'google-chrome-stable'],
    places: {
      linux: ['/opt/google/chrome/chrome'],
      darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
      win32: onWindows('Google\\Chrome\\Application\\chrome.exe'),
    },
  },
  {
    name: 'chromium',
    label: 'Chromium',
    family: 'chrome',
    commands: ['chromium', 'chromium-browser'],
    places: {
      linux: ['/usr/lib/chromium/chromium', '/snap/bin/chromium'],
      darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
      win32: onWindows('Chromium\\Application\\chrome.exe'),
    },
  },
  {
    name: 'edge',
    label: 'Microsoft Edge',
    family: 'chrome',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    places: {
      linux: ['/opt/microsoft/msedge/msedge'],
      darwin: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
      win32: onWindows('Microsoft\\Edge\\Application\\msedge.exe'),
    },
  },
  {
    name: 'firefox',
    label: 'Firefox',
    family: 'firefox',
    commands: ['firefox', 'firefox-esr'],
    places: {
      linux: ['/usr/lib/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr', '/snap/bin/firefox'],
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: onWindows('Mozilla Firefox\\firefox.exe'),
    },
  },
];
