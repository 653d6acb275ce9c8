import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createStrings } from '../../../components/create-strings.ts';
import { describeState } from '../../../components/describe-state.ts';
import type { Claim } from '../../../core/claims/claim.ts';
import { changeSettings, pauseHost } from '../../../platform/settings.ts';
import { writeTab } from '../../../platform/tab-states.ts';
import { toolbar } from '../../../platform/toolbar.ts';

const page = { frame: 0, document: 'D1', host: 'news.example' };
const claim: Claim = {
  block: 0,
  start: 0,
  end: 1,
  exact: 'x',
  fact: 'f',
  verdict: 'refuted',
  reason: 'denied-by-source',
  cues: [],
};
const result = {
  coverage: { kind: 'coverage' as const, score: 9, evidence: [] },
  claims: [claim],
  findings: [],
};
const action = {
  setIcon: vi.fn(async (_: { path: Record<string, string> }) => {}),
  setBadgeText: vi.fn(async (_: { text: string }) => {}),
  setBadgeBackgroundColor: vi.fn(async () => {}),
  setBadgeTextColor: vi.fn(async () => {}),
  setTitle: vi.fn(async (_: { title: string }) => {}),
};
const strings = createStrings((path) => path, 'en');
const draw = toolbar(async (state) => describeState(state, strings));

/** What the button shows: the folder of its icon, its badge and its tooltip. */
async function shown(): Promise<readonly unknown[]> {
  await draw(7);
  return [
    action.setIcon.mock.lastCall?.[0].path['16'],
    action.setBadgeText.mock.lastCall?.[0].text,
    action.setTitle.mock.lastCall?.[0].title,
  ];
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.action, action);
  fakeBrowser.tabs.get = async () => ({ id: 7, url: 'https://news.example/a' }) as never;
});

describe('the toolbar button', () => {
  it('is quiet on a page without the story', async () => {
    expect(await shown()).toEqual(['/icon/quiet/16.png', '', 'extension.quiet']);
  });

  it('says that a page is being read', async () => {
    await writeTab(7, page);
    expect(await shown()).toEqual(['/icon/quiet/16.png', '', 'extension.reading']);
  });

  it('is quiet on a page that waits to be asked for', async () => {
    await changeSettings({ runs: 'when-asked' });
    await writeTab(7, page);
    expect(await shown()).toEqual(['/icon/quiet/16.png', '', 'extension.quiet']);
  });

  it('counts the claims that differ', async () => {
    await writeTab(7, { ...page, result });
    expect(await shown()).toEqual(['/icon/claims/16.png', '1', 'extension.found.one']);
  });

  it('says that the site is paused, whatever was found before', async () => {
    await writeTab(7, { ...page, result });
    await pauseHost('news.example', true);
    expect(await shown()).toEqual(['/icon/paused/16.png', '', 'extension.paused']);
  });

  it('is left as it is where the tab has gone', async () => {
    action.setIcon.mockClear();
    fakeBrowser.tabs.get = async () => {
      throw new Error('No tab with id: 7.');
    };
    await draw(7);
    expect(action.setIcon).not.toHaveBeenCalled();
  });
});
