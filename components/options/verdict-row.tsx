import type { Verdict } from '../../core/claims/claim.ts';
import { VerdictSign } from '../card/verdict-sign.tsx';
import { useStrings } from '../strings.ts';
import { hardToSeeOn } from './contrast.ts';

/** One verdict's choices: whether it is painted, in which colour, and a warning where that is hard to see. */
export function VerdictRow(props: {
  readonly verdict: Verdict;
  readonly painted: boolean;
  /** The colour that holds now, `#rrggbb`. */
  readonly colour: string;
  readonly isOwn: boolean;
  readonly onPaint: (painted: boolean) => void;
  /** A colour is being tried, and not chosen yet. */
  readonly onTry: (colour: string) => void;
  /** Without a colour: ours again. */
  readonly onColour: (colour?: string) => void;
}) {
  const { verdict, painted, colour, isOwn, onPaint, onTry, onColour } = props;
  const { t } = useStrings();
  const name = t(`verdict.${verdict}`);
  // Our own change with the ground; the reader's is the same on all pages.
  const hard = isOwn ? hardToSeeOn(colour) : undefined;
  return (
    <li class="verdict-row" data-verdict={verdict}>
      <label class="verdict-name">
        <input type="checkbox" checked={painted} onChange={(event) => onPaint(event.currentTarget.checked)} />
        <VerdictSign verdict={verdict} />
        {name}
      </label>
      {isOwn && (
        <button
          type="button"
          class="plain"
          aria-label={t('options.marks.colour-reset', { verdict: name })}
          onClick={() => onColour()}
        >
          {t('options.marks.colour-ours')}
        </button>
      )}
      <input
        type="color"
        value={colour}
        disabled={!painted}
        aria-label={t('options.marks.colour', { verdict: name })}
        onInput={(event) => onTry(event.currentTarget.value)}
        onChange={(event) => onColour(event.currentTarget.value)}
      />
      <p class="warning" role="status">
        {painted && hard && t(`options.marks.hard-on-${hard}`)}
      </p>
    </li>
  );
}
