// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CardActions } from '../../../components/card/card-actions.ts';
import { ClaimCard } from '../../../components/card/claim-card.tsx';
import { createStrings, StringsContext } from '../../../components/strings.ts';
import type { Claim } from '../../../core/claims/claim.ts';
import type { StoryView } from '../../../core/pack/fact-view.ts';
import english from '../../../locales/en.json' with { type: 'json' };

const story: StoryView = {
  source: {
    outlet: 'The Quay',
    title: 'Harbours weigh one ferry',
    url: 'https://quay.example/ferry',
    published: '2021-11-01',
    language: 'en',
  },
  facts: {
    ferry: {
      id: 'ferry',
      kind: 'status',
      statement: 'The harbours are weighing one ferry.',
      asOf: '2021-11-01',
      stages: ['considering', 'agreed-in-principle'],
      evidence: [{ paragraph: 6, quote: 'weighing, so far, a “ferry”' }],
    },
    words: {
      id: 'words',
      kind: 'statement',
      statement: 'Her statement on the ferry.',
      asOf: '2021-11-01',
      evidence: [{ paragraph: 2, quote: 'We are only talking' }],
      quotation: { speaker: 'Ada Holm, harbour master', sentences: ['We are only talking.'] },
    },
  },
  subjects: { price: 'what it would cost' },
};

const signed: Claim = {
  block: 1,
  start: 4,
  end: 22,
  exact: 'have signed a deal',
  fact: 'ferry',
  verdict: 'exaggerated',
  reason: 'later-stage',
  stage: 'agreed',
  cues: [{ id: 'sign', start: 9, end: 15 }],
};

const strings = createStrings((path) => {
  let found: unknown = english;
  for (const step of path.split('.')) found = Reflect.get(Object(found), step);
  const message: unknown = Reflect.get(Object(found), 'message');
  return typeof message === 'string' ? message : undefined;
}, 'en');

function draw(claim: Claim, of = 1, actions?: CardActions) {
  const onPlace = vi.fn<(at: number) => void>();
  const onClose = vi.fn<() => void>();
  render(
    <StringsContext.Provider value={strings}>
      <ClaimCard
        claim={claim}
        story={story}
        place={{ at: 0, of }}
        onPlace={onPlace}
        onClose={onClose}
        {...(actions && { actions })}
      />
    </StringsContext.Provider>,
    document.body,
  );
  return { onPlace, onClose };
}

function drawWithActions(claim: Claim, isPinned = false) {
  const actions = {
    isPinned,
    version: '1.2.3',
    onPin: vi.fn<CardActions['onPin']>(),
    copy: vi.fn<CardActions['copy']>(async () => true),
    onHideClaim: vi.fn<CardActions['onHideClaim']>(),
    onHideKind: vi.fn<CardActions['onHideKind']>(),
  };
  draw(claim, 1, actions);
  return actions;
}

const text = () => document.body.textContent?.replace(/\s+/g, ' ') ?? '';
const button = (label: string) =>
  [...document.querySelectorAll('button')].find(
    (each) => each.getAttribute('aria-label') === label || each.firstChild?.textContent === label,
  );
const press = (label: string) => act(() => button(label)?.click());

afterEach(() => render(null, document.body));

describe('the card of a claim', () => {
  it('is a dialog named after the verdict', () => {
    draw(signed);
    const dialog = document.querySelector('[role="dialog"]');
    const name = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
    expect(name?.textContent).toBe('Stronger than the source');
    expect(dialog?.hasAttribute('aria-modal')).toBe(false);
  });

  it('marks the deciding words', () => {
    draw(signed);
    expect(document.querySelector('mark')?.textContent).toBe('signed');
    expect(document.querySelector('.page-words')?.textContent).toBe('have signed a deal');
  });

  it('says why, what the source says, where and as of when', () => {
    draw(signed);
    expect(text()).toContain('at a later stage than the source');
    expect(text()).toContain('The harbours are weighing one ferry.');
    expect(text()).toContain('paragraph 6');
    expect(text()).toContain('The Quay, as of 1 November 2021');
  });

  it('puts page and source on the ladder', () => {
    draw(signed);
    expect(text()).toContain('This page: agreed');
    expect(text()).toContain('The source: considering to agreed in principle');
  });

  it('leads to the words of the source', () => {
    draw(signed);
    const link = document.querySelector<HTMLAnchorElement>('a.paragraph');
    // Browsers look up the hosts of links beforehand: it has no address before it is pressed.
    expect(link?.hasAttribute('href')).toBe(false);
    link?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(link?.getAttribute('href')).toBe(
      'https://quay.example/ferry#:~:text=weighing%2C%20so%20far%2C%20a%20%E2%80%9Cferry%E2%80%9D',
    );
  });

  it('tells added words from those left out', () => {
    draw({
      ...signed,
      fact: 'words',
      verdict: 'refuted',
      reason: 'misquoted',
      quotation: {
        person: 'holm',
        changes: [
          { kind: 'same', text: 'We are' },
          { kind: 'left-out', text: 'only talking' },
          { kind: 'added', text: 'agreed' },
        ],
      },
    });
    expect(document.querySelector('ins')?.textContent).toBe('agreed');
    expect(document.querySelector('del')?.textContent).toBe('only talking');
    expect(text()).toContain('Statement by Ada Holm, harbour master');
  });

  it('names the speaker whom the page gives the words to', () => {
    const quotation = { person: 'holm', speaker: 'the mayor' };
    draw({ ...signed, fact: 'words', verdict: 'refuted', reason: 'misattributed', quotation });
    expect(text()).toContain('This page gives the words to the mayor.');
    expect(text()).toContain('The source gives them to Ada Holm, harbour master.');
    expect(text()).toContain('We are only talking.');
  });

  it('says what the source is silent on', () => {
    draw({ ...signed, fact: 'silent', subject: 'price', verdict: 'not-in-source', reason: 'silent' });
    expect(text()).toContain('The source says nothing about what it would cost.');
  });

  it('closes, and steps through the claims on the same words', () => {
    const { onClose, onPlace } = draw(signed, 3);
    expect(text()).toContain('1 of 3');
    press('Previous claim here');
    press('Next claim here');
    press('Close');
    expect(onPlace.mock.calls).toEqual([[2], [1]]);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('has no steps for a claim that stands alone', () => {
    draw(signed);
    expect(document.querySelectorAll('button')).toHaveLength(1);
  });
});

describe('what a reader can do with a card', () => {
  it('is kept open, and let go', () => {
    const { onPin } = drawWithActions(signed);
    expect(button('Keep open')?.getAttribute('aria-pressed')).toBe('false');
    press('Keep open');
    expect(onPin).toHaveBeenCalledExactlyOnceWith(true);
    const { onPin: letGo } = drawWithActions(signed, true);
    expect(button('Keep open')?.getAttribute('aria-pressed')).toBe('true');
    press('Keep open');
    expect(letGo).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('copies the correction with its citation, and says so', async () => {
    const { copy } = drawWithActions(signed);
    await press('Copy correction');
    const [copied = ''] = copy.mock.lastCall ?? [];
    expect(copied).toContain('have signed a deal');
    expect(copied).toContain('https://quay.example/ferry#:~:text=');
    await vi.waitFor(() => expect(text()).toContain('Copied'));
  });

  it('hides the claim, or its kind', () => {
    const { onHideClaim, onHideKind } = drawWithActions(signed);
    expect(button('Hide this claim')).toBeUndefined();
    press('More');
    expect(button('More')?.getAttribute('aria-expanded')).toBe('true');
    press('Hide this claim');
    press('Hide all with “Stronger than the source”');
    expect(onHideClaim).toHaveBeenCalledExactlyOnceWith(signed);
    expect(onHideKind).toHaveBeenCalledExactlyOnceWith(signed);
  });

  it('makes a report that the reader sees whole before copying it', async () => {
    const { copy } = drawWithActions(signed);
    press('More');
    press('Report a wrong verdict');
    const field = document.querySelector('textarea');
    expect(field?.value).toContain('have signed a deal');
    expect(field?.value).toContain('1.2.3');
    await press('Copy the report');
    expect(copy).toHaveBeenCalledExactlyOnceWith(field?.value);
    press('Back');
    expect(document.querySelector('textarea')).toBeNull();
  });
});

it('names who speculates, where the page does', () => {
  draw({
    ...signed,
    exact: 'some ferrymen hope for a deal',
    verdict: 'speculative',
    reason: 'speculation',
    cues: [{ id: 'speculators', start: 4, end: 22 }],
  });
  expect(text()).toContain('Who speculates here: “some ferrymen hope”.');
});
