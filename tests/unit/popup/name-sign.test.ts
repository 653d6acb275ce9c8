import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nameSign } from '../../../components/popup/name-sign.ts';

it('has a name for every sign that the engine weighs', () => {
  const engine = readFileSync(new URL('../../../core/claims/coverage.ts', import.meta.url), 'utf8');
  const ids = [...engine.matchAll(/(?:\bid: |\bcount\()'([a-z-]+)'/g)].flatMap(([, id]) => id ?? []);
  expect(ids.length).toBeGreaterThan(8);
  const nameless = ids.filter((id) => nameSign(id) === 'popup.evidence.other');
  expect(nameless, 'Name it in components/popup/name-sign.ts and locales/en.json.').toEqual([]);
});
