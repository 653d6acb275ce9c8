import { parseSettingsFile, settingsFile } from '../../platform/settings-file.ts';
import type { Settings } from '../../platform/settings-schema.ts';

/** Saves settings as a file on the reader's disk. */
export function exportSettings(settings: Settings): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([settingsFile(settings)], { type: 'application/json' }));
  link.download = 'plumbline-settings.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The settings in a file; nothing where it holds none. */
export async function importSettings(file: File): Promise<Settings | undefined> {
  return parseSettingsFile(await file.text());
}
