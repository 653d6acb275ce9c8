import axe from 'axe-core';
import type { OwnPage } from '../../cli/browsers/loaded-browser.ts';

/** What axe-core finds in one of the extension's own pages, each rule with the elements concerned. */
export async function barriersIn(own: OwnPage): Promise<unknown> {
  // The result is put where the page's own watcher sees it: an attribute.
  await own.waitFor(`(() => {
    const root = document.documentElement;
    delete root.dataset.axe;
    ${axe.source};
    (globalThis.axe ?? axe).run(document).then(({ violations, passes }) => {
      const found = violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, failureSummary }) => html + ' ' + failureSummary).join('; '));
      root.dataset.axe = JSON.stringify(passes.length < 10 ? ['Few rules found something to look at.'] : found);
    });
    return true;
  })()`);
  return own.waitFor(
    `document.documentElement.dataset.axe && { found: JSON.parse(document.documentElement.dataset.axe) }`,
  );
}
