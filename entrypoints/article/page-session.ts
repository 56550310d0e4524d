/**
 * All that happens to one loaded page: the visit to the article that is there, the one after it when a single-page
 * site shows another, and the end. In: the window; out: what the reader sees. When the extension is updated, switched
 * off or told to leave, one AbortSignal ends everything.
 */

import type { FoundArticle } from '../../lib/anchors/article';
import { readArticleInSteps } from '../../lib/anchors/article-text';
import type { Outline } from '../../lib/anchors/outline';
import { type ChangedNodes, ChangeWatch, watchForChange } from '../../lib/highlights/change-watch';
import { watchRoute } from '../../lib/highlights/route-watch';
import { Slices } from '../../lib/highlights/slices';
import { MessageError } from '../../lib/messaging/message-error';
import { onPageMessage, sendToBackground } from '../../lib/messaging/messenger';
import { browser } from '../../lib/platform/browser';
import { reportError } from '../../lib/platform/report-error';
import { CardOpener } from './card-opener';
import { findOnPage, type LeftArticle } from './find-on-page';
import { PageVisit } from './page-visit';

/** Single-page sites change the address first and show its article later; milliseconds between the looks for it. */
const LOOKS_MS: readonly number[] = [200, 600, 1_200, 2_500];
/** The page is asked so often whether article and marks are still there. Milliseconds. */
const BEAT_MS = 500;

const NOTHING_KNOWN = { kept: null, outline: null };

type Timer = ReturnType<typeof setTimeout>;

/** A visit with all that belongs to it. */
interface OpenVisit {
  readonly visit: PageVisit;
  readonly card: CardOpener;
  readonly changes: ChangeWatch;
  readonly ending: AbortController;
}

export class PageSession {
  readonly #window: Window;
  readonly #ending = new AbortController();
  #open: OpenVisit | null = null;
  /** The article of the address the reader came from, as long as the new one's is awaited or shown. */
  #left: LeftArticle | null = null;
  /** The look that is awaited under a new address. */
  #looking: Timer | undefined;
  #isFinding = false;

  constructor(window: Window) {
    this.#window = window;
    const { signal } = this.#ending;
    watchRoute(window, () => this.#follow(), signal);
    const beat = setInterval(() => this.#beat(), BEAT_MS);
    signal.addEventListener('abort', () => {
      clearInterval(beat);
      clearTimeout(this.#looking);
      this.#open?.ending.abort();
    });
    window.addEventListener('pageshow', (event) => event.persisted && this.#report(), { signal });
    this.#listen(signal);
  }

  get isOver(): boolean {
    return this.#ending.signal.aborted;
  }

  /** Looks for an article unless one is being visited; tells whether there is one. */
  async look(): Promise<boolean> {
    if (this.#open === null) {
      const hasChanged = watchForChange(this.#window.document);
      const found = await this.#find();
      this.#visit(found && { ...found, outline: hasChanged() ? null : found.outline });
    }
    if (this.#open === null && this.#left === null) this.#ending.abort();
    return this.#open !== null;
  }

  #find(): Promise<FoundArticle | null> {
    return new Slices(this.#ending.signal).run(findOnPage(this.#window.document, this.#left));
  }

  /** The address is another article's. What is marked stays as long as its words are what the page shows. */
  #follow(): void {
    const { visit } = this.#open ?? {};
    if (visit !== undefined) this.#left = { root: visit.root, metadata: visit.article };
    this.#lookAgain(0);
  }

  #lookAgain(earlierLooks: number): void {
    clearTimeout(this.#looking);
    const wait = LOOKS_MS[earlierLooks];
    if (wait === undefined) {
      this.#looking = undefined;
      return;
    }
    const timer = setTimeout(() => this.#run(this.#lookOnce(earlierLooks, timer)), wait);
    this.#looking = timer;
  }

  /** One look under the new address; nothing comes of it when the address has changed again meanwhile. */
  async #lookOnce(earlierLooks: number, timer: Timer): Promise<void> {
    const found = await this.#find();
    const text = found && (await new Slices(this.#ending.signal).run(readArticleInSteps(found.root, NOTHING_KNOWN)));
    if (this.isOver || this.#looking !== timer) return;
    const isLast = earlierLooks === LOOKS_MS.length - 1;
    if (!this.#takeOver(found, text?.text ?? null, isLast)) this.#lookAgain(earlierLooks + 1);
    else this.#looking = undefined;
  }

  /** Goes to what was found under the new address; false when the page still has to show it. */
  #takeOver(found: FoundArticle | null, text: string | null, isLast: boolean): boolean {
    const { visit } = this.#open ?? {};
    const isGone = visit !== undefined && (isLast || !visit.root.isConnected);
    if (found === null) {
      if (isGone) this.#leave();
      return false;
    }
    if (visit !== undefined && text === visit.reading?.text.text) {
      if (isGone) this.#move(found);
      return isLast;
    }
    if (visit !== undefined) this.#leave();
    this.#visit({ ...found, outline: null });
    return true;
  }

  #visit(found: FoundArticle | null): void {
    if (found === null || this.#open !== null || this.isOver) return;
    const ending = new AbortController();
    const { signal } = ending;
    const visit = new PageVisit(found, signal);
    const card = new CardOpener(visit, (work) => this.#run(work), signal);
    const changes = new ChangeWatch(
      { onChange: (changed) => this.#read(changed), onStorm: () => this.#run(visit.stop('changes-too-fast')) },
      signal,
    );
    this.#open = { visit, card, changes, ending };
    this.#run(this.#read(null, found.outline));
  }

  /** Reads the page; errors are told where all others are. */
  async #read(changed: ChangedNodes, outline: Outline | null = null): Promise<number> {
    const open = this.#open;
    if (open === null) return 0;
    const { visit, card, changes, ending } = open;
    changes.watch([visit.root, ...(visit.reading?.text.shadowRoots ?? [])]);
    const reading = visit.read(changed, outline);
    this.#run(reading);
    const cost = await reading.catch(() => 0);
    if (ending.signal.aborted) return cost;
    changes.watch([visit.root, ...(visit.reading?.text.shadowRoots ?? [])]);
    card.control?.refresh();
    return cost;
  }

  #move(found: FoundArticle): void {
    this.#open?.visit.moveTo(found);
    this.#run(this.#read(null));
  }

  #leave(): void {
    this.#open?.ending.abort();
    this.#open = null;
    this.#run(sendToBackground('report-page', null));
  }

  #beat(): void {
    if (!browser.runtime?.id) this.#end();
    const { visit } = this.#open ?? {};
    if (visit === undefined) return;
    if (visit.root.isConnected) this.#run(visit.restore());
    else if (this.#looking === undefined && !this.#isFinding) this.#run(this.#findAnew());
  }

  /** The page put its article into new elements, or took it away. */
  async #findAnew(): Promise<void> {
    this.#isFinding = true;
    const found = await this.#find().finally(() => {
      this.#isFinding = false;
    });
    if (found !== null && this.#looking === undefined) this.#move(found);
    else if (found === null) {
      this.#leave();
      this.#lookAgain(0);
    }
  }

  #report(): void {
    if (this.#open !== null) this.#run(this.#open.visit.report());
  }

  #listen(signal: AbortSignal): void {
    onPageMessage(
      {
        'show-mark': ({ markId }) => this.#open?.card.ask((control) => control.showMark(markId)),
        'remove-marks': () => this.#ending.abort(),
        command: ({ name }) => this.#open?.card.ask((control) => control.obey(name)),
        'choice-changed': ({ choice }) => this.#change(({ visit }) => visit.applyChoice(choice)),
        'notes-changed': ({ saved }) => this.#change(({ visit }) => visit.updateNotes(saved)),
        'close-draft': () => this.#open?.card.control?.closeNote(),
        resume: () => this.#resume(),
      },
      signal,
    );
  }

  #change(work: (open: OpenVisit) => Promise<void>): void {
    const open = this.#open;
    if (open !== null) this.#run(work(open).then(() => open.card.control?.refresh()));
  }

  #resume(): void {
    this.#open?.changes.resume();
    this.#change(({ visit }) => visit.resume());
  }

  #run(work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      if (error instanceof MessageError && error.code === 'extension-gone') this.#end();
      else if (!this.isOver) reportError('page', error);
    });
  }

  /** The extension was updated, switched off or removed: this script can do nothing more. */
  #end(): void {
    this.#open?.card.control?.sayGone();
    this.#ending.abort();
  }
}
