import type { Claim } from '../../core/claims/claim.ts';

/** What a reader can do with a card, beside reading it. */
export type CardActions = {
  /** Whether the card stays until it is closed. */
  readonly isPinned: boolean;
  readonly onPin: (pinned: boolean) => void;
  /** Puts text on the clipboard; false where the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Paints this claim no more in this page. */
  readonly onHideClaim: (claim: Claim) => void;
  /** Paints no claim of its verdict any more, in any page. */
  readonly onHideKind: (claim: Claim) => void;
  /** The extension's version, for reports. */
  readonly version: string;
};
