import { styleAsSet } from './place-card.ts';

/** A page that goes on changing our element wins: after this many times, counted anew at each opening, it goes. */
const mostRepairs = 3;

/**
 * Keeps an open popover of ours as we made it, until `signal` aborts: what a script of the page changes is changed back.
 * Where the page takes it away, closes it, or does not leave off, `lost` is called.
 */
export function guardHost(host: HTMLElement, lost: () => void, signal: AbortSignal): void {
  let repairs = 0;
  const isOurs = () =>
    host.style.cssText === styleAsSet(host) &&
    host.getAttribute('popover') === 'manual' &&
    host.attributes.length === 2;
  const look = () => {
    if (signal.aborted) return;
    if (host.parentNode !== host.ownerDocument.documentElement) return lost();
    if (!isOurs()) {
      if (++repairs > mostRepairs) return lost();
      for (const { name } of [...host.attributes]) if (name !== 'popover') host.removeAttribute(name);
      host.style.cssText = styleAsSet(host);
      if (host.getAttribute('popover') !== 'manual') host.setAttribute('popover', 'manual');
    }
    if (!host.matches(':popover-open')) lost();
  };
  const observer = new MutationObserver(look);
  observer.observe(host, { attributes: true });
  observer.observe(host.ownerDocument.documentElement, { childList: true });
  host.addEventListener('toggle', look, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
