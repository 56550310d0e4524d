// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardOpener } from '../../entrypoints/article/card-opener';
import { PageVisit } from '../../entrypoints/article/page-visit';
import type { CardControl } from '../../entrypoints/card/card-control';
import { findArticle } from '../../lib/anchors/article';
import { sendToBackground } from '../../lib/messaging/messenger';
import { fakeHighlights } from '../support/fake-highlights';
import { ANNOTATED, TEXT } from './annotated-example';

vi.mock('../../lib/messaging/messenger', () => ({ sendToBackground: vi.fn() }));

const CHOICE = { figures: true, claims: true, quotations: true, leastCheckWorthiness: 0.5, inPrint: false };

let ending: AbortController;
let visit: PageVisit;
let opener: CardOpener;
let failures: unknown[];
let asked: string[];
/** What the background does when it is asked for the card's script. */
let load: () => void;

const control = {
  element: document.createElement('says-who-card'),
  showMark: (markId: string) => asked.push(markId),
} as unknown as CardControl;

beforeEach(async () => {
  fakeHighlights();
  globalThis.saysWhoCard = undefined;
  failures = [];
  asked = [];
  ending = new AbortController();
  document.body.innerHTML = `<article><p>${TEXT}</p><p>${TEXT.replaceAll(/\d/g, 'x').repeat(3)}</p></article>`;
  load = () => {
    globalThis.saysWhoCard = { makeControl: vi.fn(() => control), findSavedNotes: () => [] };
  };
  vi.mocked(sendToBackground).mockReset();
  vi.mocked(sendToBackground).mockImplementation((async (verb: string) => {
    if (verb === 'load-card') load();
    return { annotated: ANNOTATED, saved: [], choice: CHOICE };
  }) as never);
  const found = findArticle(document, 'https://ledger.example/a');
  if (found === null) throw new Error('no article');
  visit = new PageVisit(found, ending.signal);
  opener = new CardOpener(visit, (work) => void work.catch((error) => failures.push(error)), ending.signal);
});
afterEach(() => {
  ending.abort();
  globalThis.saysWhoCard = undefined;
  vi.unstubAllGlobals();
});

const show = (markId: string) => opener.ask((card) => card.showMark(markId));
const loads = () => vi.mocked(sendToBackground).mock.calls.filter(([verb]) => verb === 'load-card').length;
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('asking for a card', () => {
  it('fetches the script with the first wish and only then', async () => {
    await visit.read(null);
    expect(opener.control).toBeNull();
    show('f0');
    show('f1');
    await settled();
    show('q1');
    expect(loads()).toBe(1);
    expect(opener.control).toBe(control);
  });

  it('fulfils what was wished for while the script was loading, in order', async () => {
    await visit.read(null);
    show('f0');
    show('f1');
    expect(asked).toEqual([]);
    await settled();
    expect(asked).toEqual(['f0', 'f1']);
  });

  it('fulfils a wish at once when the script is there', async () => {
    await visit.read(null);
    show('f0');
    await settled();
    show('c0');
    expect(asked).toEqual(['f0', 'c0']);
  });

  it('fetches nothing on a page without marks', async () => {
    show('f0');
    await settled();
    expect(loads()).toBe(0);
    expect(asked).toEqual([]);
  });

  it('tells of a script that did not load, and asks for it again with the next wish', async () => {
    await visit.read(null);
    const works = load;
    load = () => undefined;
    show('f0');
    await settled();
    expect(failures).toHaveLength(1);
    expect(asked).toEqual([]);
    load = works;
    show('f1');
    await settled();
    expect(failures).toHaveLength(1);
    expect(asked).toEqual(['f1']);
  });

  it('gives the control the page’s own way to send, so that errors are known again', async () => {
    await visit.read(null);
    show('f0');
    await settled();
    const page = vi.mocked(globalThis.saysWhoCard?.makeControl)?.mock.calls[0]?.[0];
    expect(page).toMatchObject({ visit, send: sendToBackground });
  });
});
