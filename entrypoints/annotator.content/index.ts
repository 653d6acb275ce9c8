import './page.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { cardHostName, createCardHost } from '../../components/card/card-host.tsx';
import { createStrings } from '../../components/strings.ts';
import { annotatePage } from '../../page/annotate-page.ts';
import { claimsAtPoint } from '../../page/claim-at-point.ts';
import { pointAtClaims } from '../../page/point-at-claims.ts';
import { watchPage } from '../../page/watch-page.ts';
import { interfaceLanguage, messageText } from '../../platform/message-text.ts';
import { receiveInPage } from '../../platform/receive-in-page.ts';
import { askForClaims } from './ask-for-claims.ts';
import { showCards } from './show-cards.ts';
import { showClaim } from './show-claim.ts';

/**
 * Injected by the background where the gate saw both names. Injected again, it ends the one before: the context's
 * signal takes back all that was started and painted.
 */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const cards = showCards(
      createCardHost(document, createStrings(messageText, interfaceLanguage())),
      signal,
    );
    const annotation = annotatePage({ signal, check: askForClaims, onPaint: cards.refresh });

    receiveInPage(
      {
        'claim.show': ({ claim }) => showClaim(annotation.current(), claim, cards),
        'page.pause': ({ paused }) => annotation.pause(paused),
        'settings.changed': () => annotation.read({ moved: false }),
      },
      signal,
    );
    pointAtClaims(window, {
      signal,
      card: cardHostName,
      find: (x, y) => {
        const { placed, story } = annotation.current();
        const claims = claimsAtPoint(placed, x, y);
        return claims.length > 0 && story ? { claims, story } : undefined;
      },
      holdsOpen: ({ claims }) => cards.isOpenOn(claims),
      onRest: (found, x) => cards.open({ ...found, pointer: x, pinned: false, focus: false }),
      onPress: (found, x) => cards.open({ ...found, pointer: x, pinned: true, focus: false }),
      onLeave: cards.leave,
    });
    watchPage(window, { signal, ignore: cardHostName, onChange: annotation.read });
    annotation.read({ moved: false });
  },
});
