import { announcerName, cardHostName } from '../../components/card/own-element.ts';
import { eraseLeftovers } from '../../page/erase-leftovers.ts';
import { startLifetime } from '../../page/lifetime.ts';
import { endWithExtension } from '../../platform/extension-here.ts';
import { sendMessage } from '../../platform/send-message.ts';
import { annotate } from './annotate.ts';

/**
 * Annotates the page in the settings of now. Where that was done before, its life's signal takes back all that was
 * started and painted.
 */
export async function startAnnotator(): Promise<void> {
  const life = startLifetime('annotator');
  endWithExtension(life);
  try {
    const settings = await sendMessage('page.settings', {});
    if (life.signal.aborted) return;
    eraseLeftovers(document, [cardHostName, announcerName], settings.colours);
    annotate(settings, { life, restart: startAnnotator });
  } catch (error) {
    // The extension was updated or removed under the page; the log serves whoever looks for more.
    console.debug('Plumbline: this page is left as it is', error);
    life.abort();
  }
}
