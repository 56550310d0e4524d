/**
 * Which card is open and why: connects the visit's marks with the card, the keys and what the reader asks for. In: a
 * visit and the reader's wishes; out: nothing but what the reader sees. Ends with the visit's AbortSignal.
 */

import type { CardActions } from '../../components/card';
import { installKeyGuard, type KeyGuard } from '../../lib/highlights/key-guard';
import type { sendToBackground } from '../../lib/messaging/messenger';
import type { PageMessages } from '../../lib/messaging/protocol';
import { browser } from '../../lib/platform/browser';
import type { PageVisit } from '../article/page-visit';
import type { PaintedMark } from '../article/painted-marks';
import type { CardContent, CardHost } from './card-host';
import { boxOf, firstVisible, scrollToMark } from './mark-place';
import { toNoteTarget } from './note-target';

const NOTE_FRAME = '/note-frame.html';

type OpenedBy = 'hover' | 'reader';

/** The page script's part: its errors and messages stay its own. */
export interface CardPage {
  readonly visit: PageVisit;
  readonly run: (work: Promise<unknown>) => void;
  readonly send: typeof sendToBackground;
}

type MakeHost = new (document: Document, actions: CardActions, signal: AbortSignal) => CardHost;

export class CardControl {
  readonly #page: CardPage;
  readonly #visit: PageVisit;
  readonly #signal: AbortSignal;
  readonly #host: CardHost;
  readonly #keys: KeyGuard = installKeyGuard();
  /** Mark of the open card, or of the one closed last: where "next" starts. */
  #markId: string | null = null;
  #openedBy: OpenedBy = 'hover';
  #noteFrame: string | null = null;

  constructor(page: CardPage, Host: MakeHost, signal: AbortSignal) {
    this.#page = page;
    this.#visit = page.visit;
    this.#signal = signal;
    const { ownerDocument } = page.visit.root;
    this.#host = new Host(ownerDocument, this.#actions(), signal);
    ownerDocument.defaultView?.addEventListener('resize', () => this.refresh(), { signal });
    signal.addEventListener('abort', () => this.#releaseKeys());
  }

  /** The card's element, on the page or not. */
  get element(): Element {
    return this.#host.element;
  }

  /** Does what a shortcut stands for. */
  obey(command: PageMessages['command'][0]['name']): void {
    if (command === 'open-card') this.toggle();
    else this.step(command === 'next-mark' ? 1 : -1);
  }

  /** Goes to the next or previous mark in text order, round the ends, and opens its card. */
  step(by: 1 | -1): void {
    const { marks } = this.#visit.reading ?? { marks: [] };
    const current = marks.findIndex(({ id }) => id === this.#markId);
    const start = current === -1 ? firstVisible(marks) - (by === 1 ? 1 : 0) : current;
    const next = marks[(start + by + marks.length) % marks.length];
    if (next !== undefined) this.#goTo(next);
  }

  /** Opens the card of the current mark, or closes it. */
  toggle(): void {
    if (this.#isOpen) {
      this.close();
      return;
    }
    const { marks } = this.#visit.reading ?? { marks: [] };
    const mark = this.#find(this.#markId) ?? marks[firstVisible(marks)];
    if (mark !== undefined) this.#goTo(mark);
  }

  /** Scrolls to a mark and opens its card. */
  showMark(markId: string): void {
    const mark = this.#find(markId);
    if (mark !== null) this.#goTo(mark);
  }

  /** Takes the note editor away; the card stays. */
  closeNote(): void {
    this.#noteFrame = null;
    if (this.#isOpen) this.#open(this.#find(this.#markId), 'reader');
  }

  /** Shows what changed on the page or in the notes. */
  refresh(): void {
    const mark = this.#isOpen ? this.#find(this.#markId) : null;
    const content = mark === null ? null : this.#contentOf(mark);
    if (mark === null || content === null) return;
    this.#host.show(content, false);
    this.#visit.showCurrent(mark);
  }

  /** The extension is gone: an open card says so, and is the last. */
  sayGone(): void {
    if (this.#isOpen) this.#host.sayGone();
  }

  close(): void {
    this.#noteFrame = null;
    this.#host.close();
    this.#releaseKeys();
    this.#visit.showCurrent(null);
  }

  /** The pointer rests on a mark, or beside all. */
  rest(mark: PaintedMark | null): void {
    if (this.#isOpen && this.#openedBy === 'reader') return;
    if (mark === null) this.close();
    else if (mark.id !== this.#markId || !this.#isOpen) this.#open(mark, 'hover');
  }

  /** A click on a mark, or beside all. A draft the reader is writing is not closed by a stray one. */
  click(mark: PaintedMark | null): void {
    if (mark !== null && !this.#isSelecting()) this.#open(mark, 'reader');
    else if (this.#noteFrame === null) this.close();
  }

  #goTo(mark: PaintedMark): void {
    this.#noteFrame = null;
    scrollToMark(mark);
    this.#open(mark, 'reader');
  }

  #isSelecting(): boolean {
    return this.#visit.root.ownerDocument.getSelection()?.isCollapsed === false;
  }

  #open(mark: PaintedMark | null, openedBy: OpenedBy): void {
    if (mark === null) {
      this.close();
      return;
    }
    if (mark.id !== this.#markId) this.#noteFrame = null;
    this.#markId = mark.id;
    this.#openedBy = openedBy;
    this.#show(mark);
  }

  #show(mark: PaintedMark): void {
    const content = this.#contentOf(mark);
    if (this.#signal.aborted || content === null) return;
    this.#host.show(content, this.#openedBy === 'reader');
    this.#visit.showCurrent(mark);
    this.#keys.host = this.#host.element;
    this.#keys.onKey = (event, isInside) => this.#key(event, isInside);
  }

  /** null when the mark is not on the page any more. */
  #contentOf(mark: PaintedMark): CardContent | null {
    const { reading } = this.#visit;
    const box = boxOf(mark);
    if (reading === null || box === null) return null;
    const { text, annotated, marks, notes } = reading;
    const position = `${marks.findIndex(({ id }) => id === mark.id) + 1} of ${marks.length}`;
    const own = notes.filter(({ markId }) => markId === mark.id);
    const change = own.find((note) => note.change !== null)?.change ?? null;
    const hasNote = own.length > 0;
    return {
      context: { text: text.text, annotated, position, hasNote, change },
      mark,
      box,
      noteFrame: this.#noteFrame,
    };
  }

  #actions(): CardActions {
    return {
      onNote: () => this.#page.run(this.#toggleNote()),
      onDismiss: () => this.#dismiss(),
      onPrevious: () => this.step(-1),
      onNext: () => this.step(1),
      onClose: () => this.close(),
    };
  }

  get #isOpen(): boolean {
    return this.#host.isOpen;
  }

  #key(event: KeyboardEvent, isInside: boolean): void {
    if (event.key === 'Escape') this.close();
    else if (isInside && event.key === 'ArrowRight') this.step(1);
    else if (isInside && event.key === 'ArrowLeft') this.step(-1);
    else return;
    event.preventDefault();
  }

  async #toggleNote(): Promise<void> {
    const { reading } = this.#visit;
    const mark = this.#find(this.#markId);
    if (reading === null || mark === null) return;
    if (this.#noteFrame !== null) {
      this.closeNote();
      return;
    }
    const noteId = reading.notes.find(({ markId }) => markId === mark.id)?.noteId ?? null;
    const target = toNoteTarget(reading.text.text, reading.annotated, mark);
    const { token } = await this.#page.send('open-draft', { article: reading.article, target, noteId });
    if (this.#markId !== mark.id || !this.#isOpen) return;
    this.#noteFrame = `${browser.runtime.getURL(NOTE_FRAME)}#${token}`;
    this.#show(mark);
    this.#host.focusNoteFrame();
  }

  #dismiss(): void {
    const mark = this.#find(this.#markId);
    if (mark === null) return;
    this.close();
    this.#page.run(this.#visit.dismiss(mark));
  }

  #find(markId: string | null): PaintedMark | null {
    return this.#visit.reading?.marks.find(({ id }) => id === markId) ?? null;
  }

  #releaseKeys(): void {
    this.#keys.host = null;
    this.#keys.onKey = null;
  }
}
