import type { Strings } from '../../components/create-strings.ts';
import type { Painted } from '../../page/paint-page.ts';

/** Has screen readers say how many claims a page has, when they are found and when their numbers change. */
export function announceClaims(say: (text: string) => void, { t }: Strings): (now: Painted) => void {
  let last = '';
  return ({ placed }) => {
    const off = placed.filter(({ claim }) => claim.verdict !== 'supported').length;
    const found = t('announce.found', { count: placed.length });
    const differ = off === 0 ? t('announce.all-match') : t('announce.differ', { count: off });
    const text = placed.length > 0 ? `${found} ${differ}` : t('announce.none');
    if (text === last || (placed.length === 0 && last === '')) return;
    last = text;
    say(text);
  };
}
