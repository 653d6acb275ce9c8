import { describe, expect, it } from 'vitest';
import { parseSettingsFile, settingsFile } from '../../../platform/settings-file.ts';
import { defaultSettings } from '../../../platform/settings-schema.ts';

describe('a file of settings', () => {
  it('gives back what was saved', () => {
    const settings = { ...defaultSettings, pausedHosts: ['a.example'], colours: { refuted: '#ff0000' } };
    expect(parseSettingsFile(settingsFile(settings))).toEqual(settings);
  });

  it('is repaired where it is broken', () => {
    const text = JSON.stringify({ extension: 'plumbline', settings: { cardOpens: 'click', hoverDelay: -1 } });
    expect(parseSettingsFile(text)).toEqual({ ...defaultSettings, cardOpens: 'click' });
  });

  it.each([
    ['no JSON', 'hello'],
    ['another extension’s', JSON.stringify({ extension: 'other', settings: {} })],
    ['a list', '[]'],
  ])('is refused where it is none: %s', (_, text) => {
    expect(parseSettingsFile(text)).toBeUndefined();
  });
});
