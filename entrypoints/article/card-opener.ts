/**
 * Waits for the reader to want a card and hands everything to the card's own script, which comes with the first. In: a
 * visit, the pointer and the background's commands; out: calls to the control that decides which card is open. Knows
 * nothing of what a card says. Ends with the visit's AbortSignal.
 */

import { findMarkAt, type Point } from '../../lib/highlights/hit-test';
import { guardKeys, installKeyGuard } from '../../lib/highlights/key-guard';
import { sendToBackground } from '../../lib/messaging/messenger';
import type { CardControl } from '../card/card-control';
import { loadCard } from './load-card';
import type { PageVisit } from './page-visit';
import type { PaintedMark } from './painted-marks';
import { watchPointer } from './pointer';

export class CardOpener {
  readonly #visit: PageVisit;
  readonly #run: (work: Promise<unknown>) => void;
  readonly #signal: AbortSignal;
  #control: CardControl | null = null;
  /** Wishes that come while the script is loading are kept in their order. */
  #loading: Promise<CardControl> | null = null;

  constructor(visit: PageVisit, run: (work: Promise<unknown>) => void, signal: AbortSignal) {
    this.#visit = visit;
    this.#run = run;
    this.#signal = signal;
    const { ownerDocument } = visit.root;
    // Before the first card, so that few listeners of the page come earlier.
    installKeyGuard();
    if (ownerDocument.defaultView !== null) guardKeys(ownerDocument.defaultView);
    watchPointer(
      ownerDocument,
      (target) => target !== null && target === this.control?.element,
      {
        onRest: (point) => this.#pointAt(this.#markAt(point), (control, mark) => control.rest(mark)),
        onClick: (point, isFree) =>
          this.#pointAt(isFree ? this.#markAt(point) : null, (control, mark) => control.click(mark)),
      },
      signal,
    );
  }

  /** Null as long as there was no card. */
  get control(): CardControl | null {
    return this.#control;
  }

  /** Asks for a card; its script is fetched only where there is a mark to show. */
  ask(wish: (control: CardControl) => void): void {
    if (this.#control !== null) wish(this.#control);
    else if (this.#visit.reading?.marks.length) this.#run(this.#load().then(wish));
  }

  /** What is beside every mark matters to an open card alone, or to one that is about to open. */
  #pointAt(mark: PaintedMark | null, wish: (control: CardControl, mark: PaintedMark | null) => void): void {
    if (mark !== null || this.#loading !== null) this.ask((control) => wish(control, mark));
  }

  #load(): Promise<CardControl> {
    this.#loading ??= loadCard()
      .then(({ makeControl }) => {
        const page = { visit: this.#visit, run: this.#run, send: sendToBackground };
        this.#control = makeControl(page, this.#signal);
        return this.#control;
      })
      .finally(() => {
        // A script that did not load is asked for again.
        if (this.#control === null) this.#loading = null;
      });
    return this.#loading;
  }

  #markAt(point: Point): PaintedMark | null {
    const { reading } = this.#visit;
    return reading && findMarkAt(reading, point);
  }
}
