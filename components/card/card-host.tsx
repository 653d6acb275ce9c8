import { render } from 'preact';
import { type Strings, StringsContext } from '../strings.ts';
import tokens from '../tokens.css?inline';
import cardSheet from './card.css?inline';
import { ClaimCard, type ClaimCardProps } from './claim-card.tsx';
import { placeCard, setStyle } from './place-card.ts';

/** The local name of the element that holds the card. A name with a dash is missed by rules such as `body > div`. */
export const cardHostName = 'plumbline-card';

/** What a card is opened with. */
export type CardContent = ClaimCardProps & {
  /** Where the claim stands in the page. */
  readonly range: Range;
  /** Where the reader pointed, horizontally, in CSS pixels of the viewport. */
  readonly pointer?: number | undefined;
  /** Whether the card takes the keyboard's focus: only where the reader asked for it without pointing. */
  readonly focus: boolean;
};

/** Draws the card in an element of its own, in the top layer, out of reach of the page's sheets and scripts. */
export type CardHost = {
  /** Opens the card, in place of the one that is open. */
  readonly open: (content: CardContent) => void;
  /** Closes the card, if one is open, and takes its element out of the page. */
  readonly close: () => void;
};

/** Makes the card's element; the page gets it only while a card is open. */
export function createCardHost(document: Document, strings: Strings): CardHost {
  const host = document.createElement(cardHostName);
  host.setAttribute('popover', 'manual');
  setStyle(host, {
    all: 'initial',
    position: 'fixed',
    display: 'block',
    left: '0',
    top: '0',
    width: 'max-content',
  });
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = tokens + cardSheet;
  const container = document.createElement('div');
  root.append(sheet, container);
  let placing: AbortController | undefined;
  let focusBefore: Element | null = null;

  const close = () => {
    placing?.abort();
    placing = undefined;
    render(null, container);
    const hadFocus = document.activeElement === host;
    host.remove();
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
  };

  const open = ({ range, pointer, focus, ...content }: CardContent) => {
    placing?.abort();
    placing = new AbortController();
    if (!host.isConnected) {
      focusBefore = document.activeElement;
      document.documentElement.append(host);
    }
    render(
      <StringsContext.Provider value={strings}>
        <ClaimCard {...content} />
      </StringsContext.Provider>,
      container,
    );
    if (!host.matches(':popover-open')) host.showPopover();
    placeCard(host, range, placing.signal, pointer);
    if (focus) container.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  };

  return { open, close };
}
