import { expect, it, vi } from 'vitest';
import {
  type AnnotatedPage,
  attendPages,
  offerPage,
} from '../../../entrypoints/annotator.content/annotated-page.ts';

function annotatedPage(life = new AbortController()): AnnotatedPage {
  return {
    signal: life.signal,
    current: () => ({ placed: [], all: [] }),
    settings: () => {
      throw new Error('not asked for here');
    },
    onPaint: () => undefined,
    walkBy: () => undefined,
    hide: () => undefined,
    leave: () => life.abort(),
  };
}

it('A page is attended to whichever of its scripts comes first', () => {
  const [first, second] = [annotatedPage(), annotatedPage()];
  const before = {};
  offerPage(first, before);
  const late = vi.fn();
  attendPages(late, before);
  const after = {};
  const early = vi.fn();
  attendPages(early, after);
  offerPage(second, after);
  expect([late.mock.calls, early.mock.calls]).toEqual([[[first]], [[second]]]);
});

it('A page that is annotated anew is attended to once more', () => {
  const scope = {};
  const attend = vi.fn();
  attendPages(attend, scope);
  const pages = [annotatedPage(), annotatedPage()];
  for (const page of pages) offerPage(page, scope);
  expect(attend.mock.calls).toEqual(pages.map((page) => [page]));
});

it('A page whose annotation has ended is attended to by nobody', () => {
  const scope = {};
  const page = annotatedPage();
  offerPage(page, scope);
  page.leave();
  const attend = vi.fn();
  attendPages(attend, scope);
  expect(attend).not.toHaveBeenCalled();
});

it('Of two scripts that attend, the one that came last is told', () => {
  const scope = {};
  const [older, newer] = [vi.fn(), vi.fn()];
  attendPages(older, scope);
  attendPages(newer, scope);
  offerPage(annotatedPage(), scope);
  expect([older.mock.calls.length, newer.mock.calls.length]).toEqual([0, 1]);
});
