import { createAnnouncer } from '../../components/card/announcer.ts';
import { createCardHost } from '../../components/card/card-host.tsx';
import type { AnnotatedPage } from '../annotator.content/annotated-page.ts';
import { announceClaims } from './announce-claims.ts';
import { doWithCards } from './do-with-cards.ts';
import { pointToCards } from './point-to-cards.ts';
import { showCards } from './show-cards.ts';
import { startStrings } from './start-strings.ts';
import { walkClaims } from './walk-claims.ts';

/** Opens cards on the claims of a page, and says what is found there, until `signal` aborts. */
export async function attendToPage(page: AnnotatedPage, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  try {
    const strings = await startStrings();
    if (signal.aborted) return;
    const { current, settings } = page;
    const say = createAnnouncer(document, strings.language, signal);
    const announce = announceClaims(say, strings);
    const close = () => cards.close();
    const doing = doWithCards({ hide: page.hide, close, say, strings });
    const cards = showCards(createCardHost(document, strings), doing, signal);
    pointToCards({ current, settings, cards, signal });
    page.onPaint((now) => {
      cards.refresh(now);
      announce(now);
    }, signal);
    const walk = walkClaims({ current, cards, say, strings });
    page.walkBy(
      {
        'claim.show': ({ claim }) => walk.show(claim),
        'claim.step': ({ by }) => walk.step(by),
        'card.open': walk.openCard,
        'place.back': walk.goBack,
      },
      signal,
    );
  } catch (error) {
    // The extension was updated or removed under the page: lines that nothing explains are better gone.
    console.debug('Plumbline: this page is left as it is', error);
    if (!signal.aborted) page.leave();
  }
}
