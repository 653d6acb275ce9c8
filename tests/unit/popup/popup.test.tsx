// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStrings } from '../../../components/create-strings.ts';
import { Popup } from '../../../components/popup/popup.tsx';
import type { PopupView } from '../../../components/popup/popup-view.ts';
import { StringsContext } from '../../../components/strings.ts';
import type { Claim, Verdict } from '../../../core/claims/claim.ts';
import type { Finding } from '../../../core/claims/page-text.ts';
import type { StoryView } from '../../../core/pack/fact-view.ts';
import english from '../../../locales/en.json' with { type: 'json' };

const host = 'news.example';
const claim = (verdict: Verdict, exact: string): Claim => ({
  block: 0,
  start: 0,
  end: exact.length,
  exact,
  fact: 'status',
  verdict,
  reason: 'same',
  cues: [],
});
const story: StoryView = {
  source: {
    outlet: 'The Source',
    title: 'A plan',
    url: 'https://source.example/plan',
    published: '2021-11-01',
    language: 'en',
  },
  facts: {
    status: {
      id: 'status',
      kind: 'status',
      statement: 'They consider an alliance.',
      asOf: '2021-11-01',
      evidence: [{ paragraph: 3, quote: 'agreed in principle, so-called' }],
    },
  },
  subjects: {},
};
const checked = (
  claims: Claim[],
  kind: 'coverage' | 'mention' | 'none' = 'coverage',
  findings: Finding[] = [],
): PopupView => ({
  state: 'checked',
  host,
  story,
  result: {
    coverage: { kind, score: 1, evidence: [{ id: 'title-names-both', weight: 1, count: 1 }] },
    claims,
    findings,
  },
});

/** The text at a path of the English strings, as browsers would give it. */
function textAt(path: string): string | undefined {
  const entry = path.split('.').reduce<unknown>((node, name) => {
    // A plural form stands inside an entry's message.
    const inside = (node as { message?: unknown } | undefined)?.message ?? node;
    return (inside as Record<string, unknown> | undefined)?.[name];
  }, english);
  if (typeof entry === 'string') return entry;
  const { message } = (entry ?? {}) as { message?: unknown };
  return typeof message === 'string' ? message : undefined;
}

const actions = {
  onShowClaim: vi.fn(),
  onCheck: vi.fn(),
  onAskAccess: vi.fn(),
  onRetry: vi.fn(),
  onOpenReport: vi.fn(),
  onOpenOptions: vi.fn(),
  onCopy: vi.fn(async () => {}),
  onSave: vi.fn(async () => {}),
  onPauseSite: vi.fn(),
  onPauseAll: vi.fn(),
};

function show(view: PopupView | undefined) {
  act(() =>
    render(
      <StringsContext.Provider value={createStrings(textAt, 'en-GB')}>
        <Popup view={view} actions={actions} />
      </StringsContext.Provider>,
      document.body,
    ),
  );
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  return { all, texts: (selector: string) => all(selector).map((element) => element.textContent) };
}

afterEach(() => {
  act(() => render(null, document.body));
  vi.clearAllMocks();
});

describe('the popup', () => {
  it.each<[string, PopupView, string]>([
    ['a restricted page', { state: 'restricted' }, 'This page cannot be read'],
    ['a quiet page', { state: 'quiet', host }, 'Nothing to check here'],
    ['a page that is being read', { state: 'reading', host }, 'Reading this page…'],
    ['a paused site', { state: 'paused', host, by: 'site' }, 'Paused on this site'],
    ['a PDF', { state: 'restricted', why: 'pdf' }, 'This page cannot be read'],
    ['a site out of reach', { state: 'no-access', host, site: '*' }, 'No access to this site'],
    ['a page that waits to be asked for', { state: 'waiting', host }, 'Not checked yet'],
    ['a check that failed', { state: 'failed', host }, 'This page could not be checked'],
    ['a background that is silent', { state: 'error' }, 'Plumbline does not answer'],
    ['a pause of everything', { state: 'paused', host, by: 'all' }, 'Paused everywhere'],
    [
      'a page that contradicts',
      checked([claim('refuted', 'a'), claim('exaggerated', 'b')]),
      'One claim contradicts the source',
    ],
    [
      'a page that differs',
      checked([claim('speculative', 'a'), claim('exaggerated', 'b')]),
      '2 claims differ from the source',
    ],
    [
      'a page that agrees',
      checked([claim('supported', 'a'), claim('supported', 'b')]),
      'All 2 claims match the source',
    ],
    ['a page without claims', checked([], 'none'), 'No claim to compare'],
  ])('says in one line how things stand: %s', (_, view, line) => {
    expect(show(view).texts('h1')).toEqual([line]);
  });

  it('is busy until it knows, and while a page is read', () => {
    const busy = () => document.querySelector('main')?.getAttribute('aria-busy');
    show(undefined);
    expect(busy()).toBe('true');
    show({ state: 'reading', host });
    expect(busy()).toBe('true');
    show({ state: 'quiet', host });
    expect(busy()).toBe('false');
  });

  it('counts verdicts by number and word, gravest first', () => {
    const view = checked([claim('supported', 'a'), claim('refuted', 'b'), claim('supported', 'c')]);
    expect(show(view).texts('.count')).toEqual(['1 contradict', '2 match']);
  });

  it('lists the claims in page order, and leads to the one that is chosen', () => {
    const { all, texts } = show(checked([claim('supported', 'first'), claim('refuted', 'second')]));
    expect(texts('.claim')).toEqual(['firstMatches the source', 'secondContradicts the source']);
    all('.claim')[1]?.click();
    expect(actions.onShowClaim).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('shows one verdict alone when asked, and all again', () => {
    const { all, texts } = show(
      checked([claim('supported', 'first'), claim('refuted', 'second'), claim('supported', 'third')]),
    );
    act(() => all('.count')[1]?.click());
    expect(texts('.claim-words')).toEqual(['first', 'third']);
    expect(texts('.heading-row h2')).toEqual(['2 of 3 claims']);
    expect(all('.count').map((button) => button.getAttribute('aria-pressed'))).toEqual(['false', 'true']);
    all('.claim')[1]?.click();
    expect(actions.onShowClaim).toHaveBeenCalledExactlyOnceWith(2);
    act(() => all('.text-button')[0]?.click());
    expect(texts('.claim-words')).toEqual(['first', 'second', 'third']);
  });

  it('says what is true of the page as a whole, and leads to the words that show it', () => {
    const claims = [claim('exaggerated', 'They signed'), claim('supported', 'They consider it')];
    const { all, texts } = show(
      checked(claims, 'coverage', [{ kind: 'headline-above-body', headline: 0, body: 1 }]),
    );
    expect(texts('h1')).toEqual(['The headline goes further than the article']);
    expect(texts('.finding-claim')).toEqual(['HeadlineThey signed', 'ArticleThey consider it']);
    all('.finding-claim')[1]?.click();
    expect(actions.onShowClaim).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('names the facts that coverage leaves out', () => {
    const leftOut = () => show(checked([{ ...claim('supported', 'a'), fact: 'other' }])).texts('.fold h2');
    expect(leftOut()).toContain('The page leaves out one fact');
    expect(show(checked([claim('supported', 'a')])).texts('.fold h2')).not.toContain(
      'The page leaves out one fact',
    );
  });

  it('says by what signs it is silent, and what they add up to', () => {
    const { texts } = show(checked([], 'none'));
    expect(texts('.sign')).toEqual(['The title names both companies+1']);
    expect(texts('.signs-sum')).toEqual([
      '1 point. It takes 2 to touch on the alliance and 6 to report on it.',
    ]);
  });

  it.each<[string, PopupView, keyof typeof actions, unknown[]]>([
    ['access to the site', { state: 'no-access', host, site: 'https://a/*' }, 'onAskAccess', ['https://a/*']],
    ['a check of a quiet page', { state: 'quiet', host }, 'onCheck', []],
    ['a check of a waiting page', { state: 'waiting', host }, 'onCheck', []],
    ['another try after a failure', { state: 'failed', host }, 'onCheck', []],
    ['another try where nobody answers', { state: 'error' }, 'onRetry', []],
  ])('offers %s', (_, view, action, values) => {
    show(view).all('.offer button')[0]?.click();
    expect(actions[action]).toHaveBeenCalledOnce();
    // A click's own event may come along where nothing is asked for.
    if (values.length > 0) expect(actions[action]).toHaveBeenCalledWith(...values);
  });

  it('copies and saves the findings in each form, and says so', async () => {
    const { all, texts } = show(checked([claim('refuted', 'a')]));
    const [copy, save] = all('.export-form button');
    await act(async () => copy?.click());
    expect(actions.onCopy).toHaveBeenCalledExactlyOnceWith('markdown');
    expect(texts('.export-said')).toEqual(['Copied as Markdown.']);
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    actions.onSave.mockRejectedValueOnce(new Error('gone'));
    await act(async () => save?.click());
    expect(texts('.export-said')).toEqual(['That did not work. The page may have been closed.']);
  });

  it('gives the source, its date, and evidence that links to its words', () => {
    const { texts, all } = show(checked([claim('supported', 'a')]));
    expect(texts('.source-from')).toEqual(['The Source, 1 November 2021']);
    expect(texts('.evidence-place')).toEqual(['paragraph 3']);
    expect(all('.evidence a').map((link) => link.getAttribute('href'))).toEqual([
      'https://source.example/plan#:~:text=agreed%20in%20principle%2C%20so%2Dcalled',
    ]);
  });
});

describe('the switches', () => {
  const knobs = (view: PopupView) =>
    show(view)
      .all('input')
      .map((knob) => knob as HTMLInputElement);

  it('pause this site, or everything', () => {
    const [site, all] = knobs({ state: 'quiet', host });
    site?.click();
    expect(actions.onPauseSite).toHaveBeenCalledExactlyOnceWith(host, true);
    all?.click();
    expect(actions.onPauseAll).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('resume a paused site', () => {
    knobs({ state: 'paused', host, by: 'site' })[0]?.click();
    expect(actions.onPauseSite).toHaveBeenCalledExactlyOnceWith(host, false);
  });

  it('leave only the one for everything while everything is paused', () => {
    const [site, all] = knobs({ state: 'paused', host, by: 'all' });
    expect([site?.disabled, site?.checked, all?.disabled, all?.checked]).toEqual([true, false, false, false]);
  });

  it('are not there where nothing can be read', () => {
    expect(knobs({ state: 'restricted' })).toEqual([]);
  });
});
