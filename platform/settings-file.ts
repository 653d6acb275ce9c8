import { repairSettings, type Settings, settingsVersion } from './settings-schema.ts';
import { z } from './zod.ts';

// Says whose settings these are: any other JSON file would be read as a file of defaults.
const fileSchema = z.object({ extension: z.literal('plumbline'), settings: z.looseObject({}) });

/** Settings as the text of a file. */
export function settingsFile(settings: Settings): string {
  const file = { extension: 'plumbline', settings: { version: settingsVersion, ...settings } };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** The settings in the text of a file, of any version, repaired where they are broken; nothing where it holds none. */
export function parseSettingsFile(text: string): Settings | undefined {
  try {
    const file = fileSchema.safeParse(JSON.parse(text));
    return file.success ? repairSettings(file.data.settings) : undefined;
  } catch {
    return undefined;
  }
}
