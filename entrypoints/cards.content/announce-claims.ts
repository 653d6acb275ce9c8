import type { Strings } from '../../components/create-strings.ts';
import type { Painted } from '../../page/paint-page.ts';

const patience = 500; // Milliseconds from what is painted to its announcement.

/** Has screen readers say how many claims a page has, when they are found and when their numbers change. */
export function announceClaims(say: (text: string) => void, { t }: Strings): (now: Painted) => void {
  let last = '';
  const announce = ({ placed }: Painted) => {
    const off = placed.filter(({ claim }) => claim.verdict !== 'supported').length;
    const found = t('announce.found', { count: placed.length });
    const differ = off === 0 ? t('announce.all-match') : t('announce.differ', { count: off });
    const text = placed.length > 0 ? `${found} ${differ}` : t('announce.none');
    if (text === last || (placed.length === 0 && last === '')) return;
    last = text;
    say(text);
  };
  // Browsers take their time to load the rules that numbers are written by: not in the task that paints.
  return (now) => requestIdleCallback(() => announce(now), { timeout: patience });
}
