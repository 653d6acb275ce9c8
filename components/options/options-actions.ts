import type { Verdict } from '../../core/claims/claim.ts';

/** How claims are painted. */
export type PaintStyle = 'underline' | 'background' | 'both' | 'dot';

/** What the reader can choose. */
export type OptionValues = {
  readonly hiddenVerdicts: Verdict[];
  readonly paintStyle: PaintStyle;
  /** Colours that replace our own, as `#rrggbb`. */
  readonly colours: Partial<Record<Verdict, string>>;
  readonly cardOpens: 'hover' | 'click';
  /** Milliseconds. */
  readonly hoverDelay: number;
  readonly sites: 'all' | 'listed';
  readonly pausedHosts: string[];
  readonly onlyHosts: string[];
  readonly runs: 'by-itself' | 'when-asked';
  /** A language of the extension, or `auto` for the browser's. */
  readonly language: string;
  readonly sync: boolean;
};

/** What every part of the options page gets: the values, and how to change some of them for good. */
export type OptionProps = {
  readonly values: OptionValues;
  readonly onChange: (change: Partial<OptionValues>) => void;
};
