import { sendMessage } from '../../platform/send-message.ts';
import { watchSettings } from '../../platform/watch-settings.ts';
import { pageStrings } from '../words/page-strings.ts';
import { identifyDataset } from './identify-dataset.ts';
import { showOptions } from './show-options.tsx';

const [settings, strings, identity] = await Promise.all([
  sendMessage('settings.get', {}),
  pageStrings(),
  identifyDataset(),
]);
const update = showOptions(settings, strings, identity);

// Changed here, in a card, in the popup, or by another of the reader's browsers.
watchSettings(async () => update(await sendMessage('settings.get', {}), await pageStrings()));
