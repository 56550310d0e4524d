/**
 * Which card is open and why: connects the visit's marks with the card, the pointer, the keys and the background's
 * commands. In: a visit; out: nothing but what the reader sees. Ends with the visit's AbortSignal.
 */

import type { CardActions } from '../../components/card';
import { findMarkAt, type Point } from '../../lib/highlights/hit-test';
import { guardKeys, installKeyGuard, type KeyGuard } from '../../lib/highlights/key-guard';
import { sendToBackground } from '../../lib/messaging/messenger';
import { browser } from '../../lib/platform/browser';
import type { CardContent, CardHost } from '../card/card-host';
import { loadCard } from './load-card';
import { boxOf, firstVisible, scrollToMark } from './mark-place';
import type { PageVisit } from './page-visit';
import type { PaintedMark } from './painted-marks';
import { watchPointer } from './pointer';

const NOTE_FRAME = '/note-frame.html';

type OpenedBy = 'hover' | 'reader';

export class CardControl {
  readonly #visit: PageVisit;
  readonly #signal: AbortSignal;
  /** There from the first card on. */
  #host: CardHost | null = null;
  readonly #keys: KeyGuard = installKeyGuard();
  readonly #run: (work: Promise<unknown>) => void;
  /** Mark of the open card, or of the one closed last: where "next" starts. */
  #markId: string | null = null;
  #openedBy: OpenedBy = 'hover';
  #noteFrame: string | null = null;
  /** Mark whose card shall be open, also while its script is still loading. */
  #wantedId: string | null = null;

  constructor(visit: PageVisit, run: (work: Promise<unknown>) => void, signal: AbortSignal) {
    this.#visit = visit;
    this.#run = run;
    this.#signal = signal;
    const { ownerDocument } = visit.root;
    watchPointer(
      ownerDocument,
      (target) => target !== null && target === this.#host?.element,
      { onRest: (point) => this.#rest(point), onClick: (point, isFree) => this.#click(point, isFree) },
      signal,
    );
    const view = ownerDocument.defaultView;
    view?.addEventListener('resize', () => this.#refresh(), { signal });
    if (view !== null) guardKeys(view);
    signal.addEventListener('abort', () => this.#releaseKeys());
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
    this.#refresh();
  }

  /** The extension is gone: an open card says so, and is the last. */
  sayGone(): void {
    if (this.#isOpen) this.#host?.sayGone();
  }

  close(): void {
    this.#noteFrame = null;
    this.#wantedId = null;
    this.#host?.close();
    this.#releaseKeys();
    this.#visit.showCurrent(null);
  }

  #goTo(mark: PaintedMark): void {
    this.#noteFrame = null;
    scrollToMark(mark);
    this.#open(mark, 'reader');
  }

  #rest(point: Point): void {
    if (this.#isOpen && this.#openedBy === 'reader') return;
    const mark = this.#markAt(point);
    if (mark === null) this.close();
    else if (mark.id !== this.#markId || !this.#isOpen) this.#open(mark, 'hover');
  }

  /** A draft the reader is writing is not closed by a stray click. */
  #click(point: Point, isFree: boolean): void {
    const mark = isFree && !this.#isSelecting() ? this.#markAt(point) : null;
    if (mark !== null) this.#open(mark, 'reader');
    else if (this.#noteFrame === null) this.close();
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
    this.#wantedId = mark.id;
    this.#openedBy = openedBy;
    this.#run(this.#show(mark));
  }

  /** The first card waits for its script; by then the reader may have gone on to another mark. */
  async #show(mark: PaintedMark): Promise<void> {
    this.#host ??= (await loadCard()).makeCard(this.#visit.root.ownerDocument, this.#actions(), this.#signal);
    const content = this.#contentOf(mark);
    if (this.#signal.aborted || mark.id !== this.#wantedId || content === null) return;
    this.#host.show(content, this.#openedBy === 'reader');
    this.#visit.showCurrent(mark);
    this.#keys.host = this.#host.element;
    this.#keys.onKey = (event, isInside) => this.#key(event, isInside);
  }

  #refresh(): void {
    const mark = this.#isOpen ? this.#find(this.#markId) : null;
    const content = mark === null ? null : this.#contentOf(mark);
    if (mark === null || content === null) return;
    this.#host?.show(content, false);
    this.#visit.showCurrent(mark);
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
      onNote: () => this.#run(this.#toggleNote()),
      onDismiss: () => this.#dismiss(),
      onPrevious: () => this.step(-1),
      onNext: () => this.step(1),
      onClose: () => this.close(),
    };
  }

  get #isOpen(): boolean {
    return this.#host?.isOpen ?? false;
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
    const { toNoteTarget } = await loadCard();
    const target = toNoteTarget(reading.text.text, reading.annotated, mark);
    const { token } = await sendToBackground('open-draft', { article: reading.article, target, noteId });
    if (this.#markId !== mark.id || !this.#isOpen) return;
    this.#noteFrame = `${browser.runtime.getURL(NOTE_FRAME)}#${token}`;
    await this.#show(mark);
    this.#host?.focusNoteFrame();
  }

  #dismiss(): void {
    const mark = this.#find(this.#markId);
    if (mark === null) return;
    this.close();
    this.#run(this.#visit.dismiss(mark));
  }

  #markAt(point: Point): PaintedMark | null {
    const { reading } = this.#visit;
    return reading === null ? null : findMarkAt(reading, point);
  }

  #find(markId: string | null): PaintedMark | null {
    return this.#visit.reading?.marks.find(({ id }) => id === markId) ?? null;
  }

  #releaseKeys(): void {
    this.#keys.host = null;
    this.#keys.onKey = null;
  }
}
