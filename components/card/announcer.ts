import { announcerName, createOwnElement } from './own-element.ts';
import { setStyle } from './place-card.ts';

/** Assistive technology hears of changes in a region that it knows: it needs this long to meet a new one, in milliseconds. */
const meetingTime = 150;

/** Gives a function that has screen readers say a text when they are free to. The page gets its element at the first text. */
export function createAnnouncer(
  document: Document,
  language: string,
  signal: AbortSignal,
): (text: string) => void {
  const host = createOwnElement(document, announcerName);
  setStyle(host, {
    all: 'initial',
    position: 'fixed',
    left: '0',
    top: '0',
    width: '1px',
    height: '1px',
    overflow: 'clip',
    'clip-path': 'inset(50%)',
    'white-space': 'nowrap',
    'pointer-events': 'none',
    // What is said must not stand in what a reader copies of the page.
    'user-select': 'none',
  });
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  region.lang = language;
  host.attachShadow({ mode: 'closed' }).append(region);
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    host.remove();
  });
  return (text) => {
    if (signal.aborted) return;
    if (!host.isConnected) document.documentElement.append(host);
    clearTimeout(timer);
    // The same text said again is heard only as a change.
    region.textContent = '';
    timer = setTimeout(() => (region.textContent = text), meetingTime);
  };
}
