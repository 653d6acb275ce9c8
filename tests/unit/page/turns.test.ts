import { expect, test } from 'vitest';
import { startTurns } from '../../../page/turns.ts';

test('A turn ends when the next begins, and no other', () => {
  const nextTurn = startTurns(new AbortController().signal);
  const first = nextTurn();
  expect(first.aborted).toBe(false);
  const second = nextTurn();
  expect([first.aborted, second.aborted]).toEqual([true, false]);
});

test('A turn ends with the life that it belongs to, and none begins after it', () => {
  const life = new AbortController();
  const nextTurn = startTurns(life.signal);
  const turn = nextTurn();
  life.abort();
  expect(turn.aborted).toBe(true);
  expect(nextTurn().aborted).toBe(true);
});
