import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../../cli/rehearse/read-changes.ts';

const text = '# Changes\n\n## 1.2.0 (2026-11-30)\n\n- More.\n\n## 1.1.0 (2026-10-01)\n\n- Less.\n';

describe('the changes of a version', () => {
  it('are what stands under its heading', () => {
    expect(changesOf(text, '1.2.0')).toBe('- More.');
  });

  it.each([
    ['is not the newest', text, '1.1.0'],
    ['is not there', text, '1.3.0'],
    ['looks like another', text.replace('1.2.0', '1x2.0'), '1.2.0'],
    ['has no date', text.replace(' (2026-11-30)', ''), '1.2.0'],
    ['says nothing', text.replace('- More.', ''), '1.2.0'],
  ])('are refused where it %s', (_, changes, version) => {
    expect(() => changesOf(changes, version)).toThrow('CHANGELOG.md');
  });
});
