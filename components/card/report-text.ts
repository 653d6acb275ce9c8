import type { Claim } from '../../core/claims/claim.ts';
import type { StoryView } from '../../core/pack/fact-view.ts';
import type { Strings } from '../strings.ts';

/** What of a claim's words may tell who wrote or read them: addresses, accounts, long numbers. */
const personal = /\b\w+:\/\/\S+|\bwww\.\S+|\S+@\S+\.\S+|(?<!\w)@\w+|\d(?:[\d ().-]{4,}\d)/g;

/**
 * A report of a verdict that a reader finds wrong, as text that the reader sees, may change and copies: the claim's
 * own words without what may be personal, and codes. It holds neither the page's address nor any other text of it.
 */
export function reportText(claim: Claim, { source }: StoryView, version: string, { t }: Strings): string {
  const { fact, subject, verdict, reason, stage, cues } = claim;
  const codes = [fact, subject, verdict, reason, stage].filter((code) => code !== undefined).join(' / ');
  const rules = [...new Set(cues.map(({ id }) => id))].join(', ');
  return [
    t('report-verdict.words', { words: redact(claim.exact) }),
    t('report-verdict.codes', { codes }),
    ...(rules ? [t('report-verdict.rules', { rules })] : []),
    t('report-verdict.source', { outlet: source.outlet, date: source.published }),
    t('report-verdict.version', { version }),
    t('report-verdict.expected'),
  ].join('\n');
}

/** A text with `[…]` in place of addresses, accounts and long numbers. */
export function redact(text: string): string {
  return text.replace(personal, '[…]');
}
