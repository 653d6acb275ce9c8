import { render } from 'preact';
import { speakStory } from '../speak-story.ts';
import { type Strings, StringsContext } from '../strings.ts';
import tokens from '../tokens.css?inline';
import cardSheet from './card.css?inline';
import { ClaimCard, type ClaimCardProps } from './claim-card.tsx';
import { guardHost } from './guard-host.ts';
import { leaveByTab } from './leave-by-tab.ts';
import { cardHostName, createOwnElement } from './own-element.ts';
import { type Pointer, placeCard, setStyle } from './place-card.ts';

/** What a card is opened with. */
export type CardContent = ClaimCardProps & {
  /** Where the claim stands in the page. */
  readonly range: Range;
  /** Where the reader pointed. */
  readonly pointer?: Pointer | undefined;
  /** Whether the card takes the keyboard's focus: only where the reader asked for it without pointing. */
  readonly focus: boolean;
};

/** Draws the card in an element of its own, in the top layer, out of reach of the page's sheets and scripts. */
export type CardHost = {
  /** Opens the card, in place of the one that is open. */
  readonly open: (content: CardContent) => void;
  /** Closes the card, if one is open, and takes its element out of the page. The keyboard goes back to where it was. */
  readonly close: () => void;
  /** Gives the card the keyboard. */
  readonly focus: () => void;
  /** Whether the card has it. */
  readonly hasFocus: () => boolean;
};

/** Makes the card's element; the page gets it only while a card is open. `dress` gives its root the card's sheet. */
export function createCardHost(
  document: Document,
  strings: Strings,
  dress: (root: ShadowRoot, css: string) => void = dressWithStyle,
): CardHost {
  const host = createOwnElement(document, cardHostName);
  host.setAttribute('popover', 'manual');
  setStyle(host, {
    all: 'initial',
    position: 'fixed',
    // Given by the page's sheet: Firefox takes that away with the extension, and leaves the card to nobody.
    display: host.localName === cardHostName ? 'var(--plumbline-shown, none)' : 'block',
    left: '0',
    top: '0',
    width: 'max-content',
    // Who copies the whole page wants no card in it; `card.css` lets the card's own text be selected where it is meant.
    'user-select': 'none',
  });
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, tokens + cardSheet);
  const container = document.createElement('div');
  root.append(container);
  let placing: AbortController | undefined;
  let focusBefore: Element | null = null;

  const hasFocus = () => document.activeElement === host;
  const giveBack = () => {
    if (!hasFocus()) return;
    if (focusBefore instanceof HTMLElement && focusBefore !== document.body && focusBefore.isConnected)
      focusBefore.focus({ preventScroll: true });
    else if (root.activeElement instanceof HTMLElement) root.activeElement.blur();
  };
  const close = () => {
    placing?.abort();
    placing = undefined;
    giveBack();
    render(null, container);
    host.remove();
  };
  const focus = () => {
    if (!hasFocus()) focusBefore = document.activeElement;
    container.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  };
  let onTabbedOut: (() => void) | undefined;
  leaveByTab(container, root, () => {
    giveBack();
    onTabbedOut?.();
  });

  const open = ({ range, pointer, focus: wantsFocus, ...content }: CardContent) => {
    placing?.abort();
    placing = new AbortController();
    if (!host.isConnected) {
      focusBefore = document.activeElement;
      document.documentElement.append(host);
    }
    const { isPinned = false } = content.actions ?? {};
    onTabbedOut = isPinned ? undefined : content.onClose;
    const language = languageAt(range);
    render(
      <StringsContext.Provider value={strings}>
        <ClaimCard
          {...content}
          story={speakStory(content.story, strings)}
          {...(language && { pageLanguage: language })}
        />
      </StringsContext.Provider>,
      container,
    );
    if (!host.matches(':popover-open')) host.showPopover();
    guardHost(host, () => content.onClose(), placing.signal);
    placeCard(host, range, placing.signal, pointer);
    if (wantsFocus) focus();
  };

  return { open, close, focus, hasFocus };
}

function languageAt({ startContainer }: Range): string | undefined {
  return startContainer.parentElement?.closest('[lang]')?.getAttribute('lang') ?? undefined;
}

// Firefox lets no script of an extension adopt sheets in a page.
function dressWithStyle(root: ShadowRoot, css: string): void {
  const sheet = root.ownerDocument.createElement('style');
  sheet.textContent = css;
  root.append(sheet);
}
