import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../platform/in-order.ts';

describe('tasks in order', () => {
  it('run one after another, however long each takes', async () => {
    const log: string[] = [];
    const run = inOrder();
    const slow = Promise.withResolvers<void>();
    const first = run(async () => {
      await slow.promise;
      log.push('slow');
    });
    const second = run(() => log.push('quick'));
    slow.resolve();
    await Promise.all([first, second]);
    expect(log).toEqual(['slow', 'quick']);
  });

  it('let waiting events in between two tasks', async () => {
    const log: string[] = [];
    const run = inOrder();
    const first = run(() => {
      log.push('first');
      setTimeout(() => log.push('event'));
    });
    const second = run(() => log.push('second'));
    await Promise.all([first, second]);
    expect(log).toEqual(['first', 'event', 'second']);
  });

  it('begin at once where none is under way', async () => {
    const log: string[] = [];
    const run = inOrder();
    await run(() => log.push('first'));
    setTimeout(() => log.push('event'));
    await run(() => log.push('second'));
    expect(log).toEqual(['first', 'second']);
  });

  it('go on after one fails, and tell whoever asked for it', async () => {
    const run = inOrder();
    const failing = run(() => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await run(() => 'yes')).toBe('yes');
  });
});
