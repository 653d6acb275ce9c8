import type { Claim } from '../core/claims/claim.ts';
import type { Strings } from './create-strings.ts';
import { describeClaims } from './popup/describe-claims.ts';

/** What the toolbar button says in words of each state. */
export function describeState(
  state:
    | { readonly kind: 'quiet' | 'reading' }
    | { readonly kind: 'paused'; readonly by: 'site' | 'all' }
    | { readonly kind: 'coverage'; readonly claims: readonly Claim[] },
  strings: Strings,
): string {
  switch (state.kind) {
    case 'coverage':
      return describeClaims(state.claims, strings);
    case 'paused':
      return strings.t(state.by === 'all' ? 'extension.paused-all' : 'extension.paused');
    default:
      return strings.t(`extension.${state.kind}`);
  }
}
