import { sendMessage } from '../../platform/send-message.ts';
import type { Settings, SettingsChange } from '../../platform/settings-schema.ts';

/** Has some settings kept and gives all of them as they are then; nothing where the browser would not store them. */
export async function keepChoice(change: SettingsChange): Promise<Settings | undefined> {
  try {
    return await sendMessage('settings.set', { change });
  } catch (error) {
    console.warn('Plumbline: a choice is not kept', error);
    return undefined;
  }
}
