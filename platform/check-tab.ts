import { browser } from './browser.ts';
import { injectAnnotator } from './inject-annotator.ts';
import { readDocumentId } from './read-document-id.ts';
import { forgetTab, readTab, writeTab } from './tab-states.ts';

/** Has the page of a tab checked because the reader asks, whatever the gate saw in it; once more where it failed. */
export async function checkTab(tab: number): Promise<void> {
  const document = await readDocumentId(tab);
  const { url } = await browser.tabs.get(tab);
  if (document === undefined || url === undefined) return;
  const known = await readTab(tab);
  const page =
    known?.document === document
      ? { frame: known.frame, document, host: known.host }
      : { frame: 0, document, host: new URL(url).host };
  await writeTab(tab, { ...page, asked: true });
  if (!(await injectAnnotator({ tab, frame: page.frame }))) await forgetTab(tab);
}
