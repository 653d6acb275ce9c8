import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetLeftPages } from '../../../platform/forget-left-pages.ts';
import { forgetTab, readTab, type TabRecord, writeTab } from '../../../platform/tab-states.ts';

const { session } = fakeBrowser.storage;
const real = { get: session.get.bind(session), remove: session.remove.bind(session) };
const look = vi.fn();
const left = vi.fn();
/** Id of the document that is now in the tab's top frame, as browsers report it. */
let shown = 'D1';
/** What happens as soon as a call of the browser's API is made; calls are counted from nought. */
let meanwhile: { readonly at: number; readonly happens: () => unknown } | undefined;
let calls = 0;

/** Carries a call out, and lets what happens meanwhile happen before its answer arrives. */
async function call<Answer>(carriedOut: Promise<Answer>): Promise<Answer> {
  const answer = await carriedOut;
  if (calls++ === meanwhile?.at) await meanwhile.happens();
  return answer;
}

const record = (document: string): TabRecord => ({ frame: 0, document, host: 'news.example' });
const navigate = () => fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, {} as never);

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.tabs.get = async () => ({ id: 7 }) as never;
  // Typed as Chrome's, with their older ways to be called.
  session.get = ((keys: never) => call(real.get(keys))) as never;
  session.remove = ((keys: never) => call(real.remove(keys))) as never;
  look.mockImplementation(() => call(Promise.resolve([{ frameId: 0, documentId: shown }])));
  Object.assign(fakeBrowser.scripting, { executeScript: look });
  left.mockReset().mockResolvedValue(undefined);
  forgetLeftPages(left);
  meanwhile = undefined;
  await writeTab(7, record('D1'));
  calls = 0;
});

describe('A page that is left', () => {
  it('is forgotten, and the toolbar takes it back', async () => {
    shown = 'D2';
    await navigate();
    expect(await readTab(7)).toBeUndefined();
    expect(left.mock.calls).toEqual([[7]]);
  });

  it('makes these calls until it is forgotten', async () => {
    shown = 'D2';
    await navigate();
    // Its record, two looks, its removal, and a look whether another page has spoken meanwhile.
    expect(calls).toBe(5);
  });

  it.each([0, 1, 2, 3, 4])(
    'takes nothing of a page with it that reports at call %i of the forgetting',
    async (at) => {
      shown = 'D2';
      meanwhile = { at, happens: () => writeTab(7, record('D2')) };
      await navigate();
      expect(await readTab(7)).toEqual(record('D2'));
    },
  );

  it.each([0, 1, 2])('stays where the reader is back, and it reports, at call %i', async (at) => {
    shown = 'D2';
    meanwhile = {
      at,
      happens: () => {
        shown = 'D1';
        return writeTab(7, record('D1'));
      },
    };
    await navigate();
    expect(await readTab(7)).toEqual(record('D1'));
    expect(left).not.toHaveBeenCalled();
  });

  it('is not written again where its tab closes meanwhile', async () => {
    shown = 'D2';
    meanwhile = { at: 2, happens: () => forgetTab(7) };
    await navigate();
    expect(await readTab(7)).toBeUndefined();
  });
});

describe('A look at a page that never ends', () => {
  it('holds up neither another page in that tab nor the next look', async () => {
    shown = 'D2';
    look.mockReturnValueOnce(new Promise(() => {}));
    void navigate();
    await vi.waitFor(() => expect(look).toHaveBeenCalledTimes(1));
    await writeTab(7, record('D2'));
    shown = 'D3';
    await navigate();
    expect(await readTab(7)).toBeUndefined();
  });
});
