import { expect, it } from 'vitest';
import { startLifetime } from '../../../page/lifetime.ts';

it('ends the life that ran under the same name before, and no other', () => {
  const scope = {};
  const gate = startLifetime('gate', scope);
  const first = startLifetime('annotator', scope);
  const second = startLifetime('annotator', scope);
  expect(first.signal.aborted).toBe(true);
  expect(second.signal.aborted).toBe(false);
  expect(gate.signal.aborted).toBe(false);
});
