import { firefoxDocument } from './firefox-extension.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import type { OwnWindow } from './loaded-browser.ts';

/** The page of the extension with the given file name, once a window of Firefox shows it. */
export async function firefoxOwnWindow(window: FirefoxWindow, name: string): Promise<OwnWindow> {
  const shown = `[...Services.wm.getEnumerator('navigator:browser')].find((each) => {
    const { spec } = each.gBrowser?.selectedBrowser.currentURI ?? { spec: '' };
    return spec.startsWith('moz-extension:') && spec.includes(${JSON.stringify(`/${name}`)});
  })`;
  await window.run(`
    await new Promise((resolve) => {
      const started = 'browser-delayed-startup-finished';
      const listener = { onLocationChange: look };
      const watch = (each) => each.gBrowser?.addTabsProgressListener(listener);
      const observer = (each) => {
        watch(each);
        look();
      };
      function look() {
        if (!${shown}) return;
        Services.obs.removeObserver(observer, started);
        for (const each of Services.wm.getEnumerator('navigator:browser')) each.gBrowser?.removeTabsProgressListener(listener);
        resolve();
      }
      Services.obs.addObserver(observer, started);
      for (const each of Services.wm.getEnumerator('navigator:browser')) watch(each);
      look();
    });`);
  return {
    ...firefoxDocument(window, `(${shown}).gBrowser.selectedBrowser`),
    close: async () => {
      await window.run(`
        const closing = ${shown};
        const closed = new Promise((resolve) => closing.addEventListener('unload', resolve, { once: true }));
        closing.close();
        await closed;`);
    },
  };
}
