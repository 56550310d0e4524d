// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardActions } from '../../components/card';
import { PageVisit } from '../../entrypoints/article/page-visit';
import { CardControl } from '../../entrypoints/card/card-control';
import type { CardContent, CardHost } from '../../entrypoints/card/card-host';
import { findArticle } from '../../lib/anchors/article';
import { installKeyGuard } from '../../lib/highlights/key-guard';
import { sendToBackground } from '../../lib/messaging/messenger';
import { ANNOTATED, TEXT } from '../article/annotated-example';
import { fakeHighlights } from '../support/fake-highlights';

vi.mock('../../lib/messaging/messenger', () => ({ sendToBackground: vi.fn() }));

const CHOICE = { figures: true, claims: true, quotations: true, leastCheckWorthiness: 0.5, inPrint: false };
const BOX = { top: 100, bottom: 120, left: 10, width: 50, height: 20 };

let ending: AbortController;
let control: CardControl;
let actions: CardActions;
let shown: CardContent | null;
let visit: PageVisit;
const keys = installKeyGuard();

/** A card that only remembers what it shows. */
class FakeHost {
  readonly element = document.createElement('says-who-card');
  constructor(_document: Document, given: CardActions) {
    actions = given;
  }
  get isOpen() {
    return shown !== null;
  }
  show(content: CardContent) {
    shown = content;
  }
  close() {
    shown = null;
  }
  focusNoteFrame = vi.fn();
}

beforeEach(async () => {
  fakeHighlights();
  shown = null;
  ending = new AbortController();
  document.body.innerHTML = `<article><p>${TEXT}</p><p>${TEXT.replaceAll(/\d/g, 'x').repeat(3)}</p></article>`;
  Range.prototype.getClientRects = () => [BOX] as unknown as DOMRectList;
  vi.mocked(sendToBackground).mockImplementation((async (verb: string) =>
    verb === 'open-draft' ? { token: 'once' } : { annotated: ANNOTATED, saved: [], choice: CHOICE }) as never);
  const found = findArticle(document, 'https://ledger.example/a');
  if (found === null) throw new Error('no article');
  visit = new PageVisit(found, ending.signal);
  await visit.read(null);
  const page = { visit, run: (work: Promise<unknown>) => void work, send: sendToBackground };
  control = new CardControl(page, FakeHost as unknown as typeof CardHost, ending.signal);
});
afterEach(() => {
  ending.abort();
  vi.unstubAllGlobals();
});

const current = () => shown?.mark.id ?? null;
const afterwards = () => vi.waitFor(() => expect(shown).not.toBeNull());
const openFirst = async () => {
  control.showMark('f0');
  await afterwards();
};

describe('the card on the page', () => {
  it('opens at the mark a list asks for', async () => {
    await openFirst();
    expect(shown?.context.position).toBe('2 of 4');
  });

  it('does not open for a mark that is not there', async () => {
    control.showMark('f99');
    await Promise.resolve();
    expect(shown).toBeNull();
  });

  it('goes from mark to mark and round the ends', async () => {
    await openFirst();
    const seen: (string | null)[] = [];
    for (let step = 0; step < 4; step += 1) {
      const before = current();
      control.step(1);
      await vi.waitFor(() => expect(current()).not.toBe(before));
      seen.push(current());
    }
    expect(seen).toEqual(['f1', 'q1', 'c0', 'f0']);
  });

  it('is closed and opened again at the same mark by the command', async () => {
    await openFirst();
    control.toggle();
    expect(shown).toBeNull();
    control.toggle();
    await afterwards();
    expect(current()).toBe('f0');
  });

  it('opens for the pointer on a mark and closes beside it', async () => {
    const marks = visit.reading?.marks ?? [];
    control.rest(marks[1] ?? null);
    expect(current()).toBe('f0');
    control.rest(null);
    expect(shown).toBeNull();
  });

  it('stays where a click opened it until a click elsewhere, whatever the pointer rests on', async () => {
    const marks = visit.reading?.marks ?? [];
    control.click(marks[1] ?? null);
    control.rest(marks[0] ?? null);
    control.rest(null);
    expect(current()).toBe('f0');
    control.click(null);
    expect(shown).toBeNull();
  });

  it('follows the shortcuts', async () => {
    await openFirst();
    control.obey('next-mark');
    expect(current()).toBe('f1');
    control.obey('previous-mark');
    expect(current()).toBe('f0');
    control.obey('open-card');
    expect(shown).toBeNull();
  });

  it('has the keys while it is open and gives them back', async () => {
    await openFirst();
    expect(keys.host).not.toBeNull();
    keys.onKey?.(new KeyboardEvent('keydown', { key: 'Escape' }), false);
    expect(shown).toBeNull();
    expect(keys.host).toBeNull();
  });

  it('takes arrow keys only from inside', async () => {
    await openFirst();
    keys.onKey?.(new KeyboardEvent('keydown', { key: 'ArrowRight' }), false);
    await Promise.resolve();
    expect(current()).toBe('f0');
    keys.onKey?.(new KeyboardEvent('keydown', { key: 'ArrowRight' }), true);
    await vi.waitFor(() => expect(current()).toBe('f1'));
  });

  it('frames the note with the token it was given, and takes the frame away again', async () => {
    await openFirst();
    actions.onNote();
    await vi.waitFor(() => expect(shown?.noteFrame).toMatch(/note-frame\.html#once$/));
    control.closeNote();
    await vi.waitFor(() => expect(shown?.noteFrame).toBeNull());
  });

  it('closes with a mark the reader hides, which then is nowhere on the page', async () => {
    await openFirst();
    actions.onDismiss();
    expect(shown).toBeNull();
    await vi.waitFor(() => expect(visit.reading?.marks).toHaveLength(3));
    expect(visit.reading?.marks.map(({ id }) => id)).toEqual(['c0', 'f1', 'q1']);
  });
});
