import { describe, expect, it } from 'vitest';
import { type BrowserSender, classifyCaller } from '../../lib/messaging/caller';

const self = { id: 'own-id', origins: ['chrome-extension://own-id'] };
const pageSender: BrowserSender = {
  id: 'own-id',
  url: 'https://news.example/world/a?x=1',
  origin: 'https://news.example',
  frameId: 0,
  tab: { id: 7 },
};

describe('classifyCaller', () => {
  it('knows a content script in the top document of a tab', () => {
    expect(classifyCaller(pageSender, self)).toEqual({
      caller: 'page',
      tabId: 7,
      frameId: 0,
      url: 'https://news.example/world/a?x=1',
    });
  });

  it('knows the note frame by its file, inside a page or in a tab of its own', () => {
    const frame = { ...pageSender, url: 'chrome-extension://own-id/note-frame.html#secret', frameId: 12 };
    expect(classifyCaller({ ...frame, origin: 'chrome-extension://own-id' }, self)).toMatchObject({
      caller: 'note-frame',
      tabId: 7,
    });
  });

  it('knows our own pages, with or without a tab', () => {
    expect(classifyCaller({ id: 'own-id', url: 'chrome-extension://own-id/popup.html' }, self)).toMatchObject({
      caller: 'extension',
      tabId: null,
    });
    const library = { id: 'own-id', url: 'chrome-extension://own-id/library.html?q=note-frame.html', tab: { id: 3 } };
    expect(classifyCaller(library, self)?.caller).toBe('extension');
  });

  it.each<[string, BrowserSender]>([
    ['another extension', { ...pageSender, id: 'other-id' }],
    ['a sender without an id', { ...pageSender, id: undefined }],
    ['a frame of an advertiser', { ...pageSender, frameId: 4 }],
    ['a page that is in no tab', { ...pageSender, tab: undefined }],
    ['a page with a URL of another origin than the browser says', { ...pageSender, url: 'https://other.example/' }],
    ['a page that says it is another extension', { ...pageSender, url: 'chrome-extension://other-id/popup.html' }],
    ['a page whose host only begins like ours', { ...pageSender, url: 'chrome-extension://own-id.example/popup.html' }],
    ['a sender without a URL', { ...pageSender, url: undefined }],
    ['a sender with nonsense for a URL', { ...pageSender, url: 'no url' }],
  ])('turns %s away, or at least never takes it for one of our pages', (_name, sender) => {
    const caller = classifyCaller(sender, self)?.caller ?? null;
    expect(['extension', 'note-frame', 'page']).not.toContain(caller);
  });
});
