import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { awaitWalker, type Walker } from '../../../entrypoints/annotator.content/await-walker.ts';

beforeEach(() => fakeBrowser.reset());

/** A walker that writes down what it is told. */
function walker() {
  const told: unknown[] = [];
  const note = (name: string) => (request: unknown) => told.push([name, request]);
  const done: Walker = {
    'claim.show': note('claim.show'),
    'claim.step': note('claim.step'),
    'card.open': note('card.open'),
    'place.back': note('place.back'),
  };
  return { done, told };
}

const tell = (type: keyof Walker, request: object = {}) =>
  fakeBrowser.runtime.onMessage.trigger({ type, request }, { id: fakeBrowser.runtime.id }, vi.fn());

it('What a reader asks for before there are cards is done once they come, in order', async () => {
  const walkBy = awaitWalker(new AbortController().signal);
  await tell('claim.step', { by: 1 });
  await tell('card.open');
  const { done, told } = walker();
  walkBy(done, new AbortController().signal);
  await tell('claim.show', { claim: 3 });
  expect(told).toEqual([
    ['claim.step', { by: 1 }],
    ['card.open', {}],
    ['claim.show', { claim: 3 }],
  ]);
});

it('Between two walkers it waits, and nothing is done twice', async () => {
  const walkBy = awaitWalker(new AbortController().signal);
  const [first, second] = [walker(), walker()];
  const life = new AbortController();
  walkBy(first.done, life.signal);
  await tell('card.open');
  life.abort();
  await tell('place.back');
  walkBy(second.done, new AbortController().signal);
  expect([first.told, second.told]).toEqual([[['card.open', {}]], [['place.back', {}]]]);
});

it('Nothing is heard after the end', async () => {
  const life = new AbortController();
  const { done, told } = walker();
  awaitWalker(life.signal)(done, new AbortController().signal);
  life.abort();
  await tell('card.open');
  expect(told).toEqual([]);
});
