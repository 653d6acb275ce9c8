import { render } from 'preact';
import { ClaimCard } from '../../../components/card/claim-card.tsx';
import { createStrings, StringsContext } from '../../../components/strings.ts';
import english from '../../../locales/en.json' with { type: 'json' };
import { cardStates, story } from './states.ts';

/** The text at a path of the English strings. */
function find(path: string): string | undefined {
  let found: unknown = english;
  for (const step of path.split('.')) found = Reflect.get(Object(found), step);
  const message: unknown = Reflect.get(Object(found), 'message');
  return typeof message === 'string' ? message : undefined;
}

/** Draws a state of the card by its name, in the open, in strings said to be of a language. */
async function showState(name: string, language = 'en'): Promise<void> {
  const state = cardStates[name];
  const place = document.querySelector('main');
  if (!state || !place) throw new Error(`There is no state “${name}” to show, or no place for it.`);
  render(null, place);
  render(
    <StringsContext.Provider value={createStrings(find, language)}>
      <ClaimCard
        claim={state.claim}
        story={story}
        place={{ at: 0, of: state.of ?? 1 }}
        pageLanguage="en"
        onPlace={() => {}}
        onClose={() => {}}
        actions={{
          isPinned: state.isPinned ?? false,
          version: '1.2.3',
          onPin: () => {},
          copy: async () => true,
          onHideClaim: () => {},
          onHideKind: () => {},
        }}
      />
    </StringsContext.Provider>,
    place,
  );
  for (const label of state.press ?? []) {
    const button = [...document.querySelectorAll('button')].find(
      (each) => each.getAttribute('aria-label') === label || each.firstChild?.textContent === label,
    );
    button?.click();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
}

Object.assign(window, { showState });
