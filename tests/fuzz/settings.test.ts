import fc from 'fast-check';
import { expect } from 'vitest';
import { readerColourRules } from '../../platform/reader-colours.ts';
import { pausedBy } from '../../platform/settings.ts';
import { parseSettingsFile, settingsFile } from '../../platform/settings-file.ts';
import { defaultSettings, repairSettings, settingsChangeSchema } from '../../platform/settings-schema.ts';
import { anyData, type Mutation, mutate, mutations, oddTexts } from './odd-texts.ts';
import { tryTarget } from './try-target.ts';

type Stored = { readonly value: unknown; readonly changes: readonly Mutation[]; readonly text: string };

/** Settings as some version may have stored them. */
const chosen = {
  ...defaultSettings,
  version: 2,
  pausedHosts: ['a.example', 'b.example:8080'],
  onlyHosts: ['c.example'],
  hiddenVerdicts: ['supported'],
  colours: { refuted: '#b3202e', supported: '#00ff00' },
  language: 'zh-CN',
  sync: true,
};

tryTarget<Stored>({
  name: 'settings',
  holds:
    'whatever is stored or imported gives settings that are valid, and the same once they were stored again',
  cases: 3000,
  arbitrary: fc.record({
    value: fc.oneof({ weight: 1, arbitrary: anyData }, { weight: 4, arbitrary: fc.constant(chosen) }),
    changes: mutations,
    text: oddTexts(['{', '}', '"extension":"plumbline"', '"settings":{}', ':', ',', 'null']),
  }),
  check: ({ value, changes, text }) => {
    const stored = mutate(value, changes);
    const settings = repairSettings(stored);
    expect(settingsChangeSchema.safeParse(settings).error).toBeUndefined();
    expect(repairSettings({ version: 2, ...settings })).toEqual(settings);
    // JSON writes minus nought as nought, which is the same delay.
    expect(parseSettingsFile(settingsFile(settings))).toEqual({
      ...settings,
      hoverDelay: settings.hoverDelay + 0,
    });
    expect(readerColourRules(settings.colours)).toMatch(/^[^<>@\\]*$/);
    pausedBy(settings, 'a.example');
    const imported =
      parseSettingsFile(text) ??
      parseSettingsFile(JSON.stringify({ extension: 'plumbline', settings: stored }));
    if (imported) expect(settingsChangeSchema.safeParse(imported).error).toBeUndefined();
  },
});
