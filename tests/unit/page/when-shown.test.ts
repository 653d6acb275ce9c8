// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { whenShown } from '../../../page/when-shown.ts';

function documentThat(prerendering: boolean): Document {
  const made = document.implementation.createHTMLDocument();
  Object.defineProperty(made, 'prerendering', { value: prerendering });
  return made;
}

it('runs at once in a page that is shown', () => {
  const run = vi.fn();
  whenShown(documentThat(false), run, new AbortController().signal);
  expect(run).toHaveBeenCalledOnce();
});

it('waits in a page that was loaded ahead, until it is shown', () => {
  const run = vi.fn();
  const ahead = documentThat(true);
  whenShown(ahead, run, new AbortController().signal);
  expect(run).not.toHaveBeenCalled();
  ahead.dispatchEvent(new Event('prerenderingchange'));
  ahead.dispatchEvent(new Event('prerenderingchange'));
  expect(run).toHaveBeenCalledOnce();
});

it('never runs after its signal', () => {
  const run = vi.fn();
  const ahead = documentThat(true);
  const life = new AbortController();
  whenShown(ahead, run, life.signal);
  life.abort();
  ahead.dispatchEvent(new Event('prerenderingchange'));
  expect(run).not.toHaveBeenCalled();
});
