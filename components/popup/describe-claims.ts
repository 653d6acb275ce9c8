import type { Claim } from '../../core/claims/claim.ts';
import type { Strings } from '../create-strings.ts';

/** What the toolbar button's tooltip says of a page's claims; its plain name where there are none. */
export function describeClaims(claims: readonly Claim[], { t }: Strings): string {
  if (claims.length === 0) return t('extension.action');
  const off = claims.filter((claim) => claim.verdict !== 'supported').length;
  return off === 0 ? t('extension.all-match') : t('extension.found', { count: off });
}
