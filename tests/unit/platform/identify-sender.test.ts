import { describe, expect, it } from 'vitest';
import { identifySender } from '../../../platform/identify-sender.ts';

const own = { id: 'plumbline', url: 'chrome-extension://plumbline/' };
const tab = {
  id: 4,
  url: 'https://news.example/moved',
  index: 0,
  highlighted: true,
  active: true,
  pinned: false,
  incognito: false,
};
const page = { id: own.id, url: 'https://news.example/a', tab, frameId: 0, documentId: 'D1' };

describe('a sender', () => {
  it('is a page where one of our scripts runs in it', () => {
    expect(identifySender(page, own)).toEqual({
      from: 'page',
      page: { tab: 4, frame: 0, document: 'D1', host: 'news.example' },
    });
  });

  it('is known by the host of its tab, not of the frame inside it, with the port', () => {
    const framed = {
      ...page,
      url: 'https://ads.example/',
      frameId: 3,
      tab: { ...tab, url: 'http://127.0.0.1:8080/x' },
    };
    expect(identifySender(framed, own)).toMatchObject({ page: { frame: 3, host: '127.0.0.1:8080' } });
  });

  it('is the popup where it is one of our own pages, in a tab or not', () => {
    const popup = { id: own.id, url: `${own.url}popup.html` };
    expect(identifySender(popup, own)).toEqual({ from: 'popup' });
    expect(identifySender({ ...popup, tab }, own)).toEqual({ from: 'popup' });
  });

  it.each([
    ['another extension', { ...page, id: 'other' }],
    ['another extension that claims our page', { id: 'other', url: `${own.url}popup.html` }],
    ['a page without a tab', { id: own.id, url: page.url, frameId: 0, documentId: 'D1' }],
    ['a page of another scheme', { ...page, url: 'file:///etc/hosts' }],
    ['nobody', {}],
  ])('is not answered: %s', (_, sender) => {
    expect(identifySender(sender, own)).toBeUndefined();
  });
});
