import type { StoryView } from '../../core/pack/fact-view.ts';
import type { PlacedClaim } from '../../page/paint-claims.ts';
import type { Point } from '../../page/point-at-claims.ts';

/** What a card is opened on: claims at one place, of which it shows the first. */
export type Opening = {
  readonly claims: readonly PlacedClaim[];
  readonly story: StoryView;
  readonly pointer?: Point;
  /** How firmly it stays: until the pointer leaves, until the reader presses elsewhere, or until it is closed. */
  readonly stays: 'while-pointed' | 'until-pressed' | 'pinned';
  readonly focus: boolean;
};

/** What follows on an open card: one that the reader pinned stays pinned, and resting elsewhere opens no other. */
export function follow(before: Opening | undefined, next: Opening): Opening | undefined {
  if (!before || before.stays === 'while-pointed') return next;
  if (next.stays === 'while-pointed') return undefined;
  return { ...next, stays: before.stays === 'pinned' ? 'pinned' : next.stays };
}

/** Whether a card closes when the pointer moves away, or presses elsewhere. */
export function closesWhen(how: 'moved' | 'pressed', { stays }: Opening): boolean {
  return how === 'pressed' ? stays !== 'pinned' : stays === 'while-pointed';
}
