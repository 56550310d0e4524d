/**
 * One visit to one article: reads it, has it annotated, paints the marks, reports them, and does so again when the
 * page changes. In: an article and an AbortSignal that ends the visit; out: the state other parts of the page script
 * look at. Gives way to the page while it works.
 */

import type { FoundArticle } from '../../lib/anchors/article';
import type { ArticleMetadata } from '../../lib/anchors/article-metadata';
import { type ArticleText, readArticleInSteps } from '../../lib/anchors/article-text';
import { KeptBlocks } from '../../lib/anchors/kept-blocks';
import type { Outline } from '../../lib/anchors/outline';
import { caretAt } from '../../lib/anchors/safe-dom';
import type { AnnotatedText, MarkChoice } from '../../lib/annotations/annotation';
import type { ChangedNodes } from '../../lib/highlights/change-watch';
import { isOnDarkGround } from '../../lib/highlights/ground';
import { Highlighter } from '../../lib/highlights/highlighter';
import { KeptRanges } from '../../lib/highlights/kept-ranges';
import type { Mark } from '../../lib/highlights/marks';
import { Slices } from '../../lib/highlights/slices';
import { sendToBackground } from '../../lib/messaging/messenger';
import type { PauseReason, SavedAnchor } from '../../lib/messaging/protocol';
import type { SavedNote } from '../card/saved-notes';
import { toReport } from '../connect/page-report';
import { loadCard } from './load-card';
import { groupByLook, type PaintedMark, toPaintedMarks } from './painted-marks';

/** All that is known of the page at one moment. */
export interface Reading {
  readonly article: ArticleMetadata;
  readonly text: ArticleText;
  readonly annotated: AnnotatedText;
  readonly saved: readonly SavedAnchor[];
  readonly choice: MarkChoice;
  readonly marks: readonly PaintedMark[];
  /** False when the text or the marks were cut to what a page can bear. */
  readonly isComplete: boolean;
  readonly notes: readonly SavedNote[];
}

/** Milliseconds between two questions to the engine about one page. */
const LEAST_GAP_MS = 2_000;
/** Code units of text the engine is asked about: a book would keep it busy past the time a question may take. */
const MOST_ASKED = 300_000;
/** A long text takes the engine long; it is left alone this many times as long as it last worked. */
const GAP_SHARE = 10;

/** So many are painted within one frame; of more, those around the reader come first, and finding the reader costs layout. */
const MARKS_AT_ONCE = 300;

export class PageVisit {
  #root: Element;
  #article: ArticleMetadata;
  readonly #highlighter: Highlighter;
  readonly #signal: AbortSignal;
  /** Marks the reader dismissed: by their words, so that they stay away when the page changes. */
  readonly #dismissed = new Set<string>();
  readonly #blocks = new KeptBlocks();
  #reading: Reading | null = null;
  #pausedReason: PauseReason | null = null;
  /** Number of the newest reading of the page; an answer about an older one is dropped. */
  #reads = 0;
  #mayAskAt = 0;
  /** Paintings follow each other, each from what the one before left. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor({ root, metadata }: FoundArticle, signal: AbortSignal) {
    this.#root = root;
    this.#article = metadata;
    this.#signal = signal;
    this.#highlighter = new Highlighter(root.ownerDocument, isOnDarkGround(root), signal);
  }

  get root(): Element {
    return this.#root;
  }

  get article(): ArticleMetadata {
    return this.#article;
  }

  get reading(): Reading | null {
    return this.#reading;
  }

  /** The page put the same article into another element, or calls it by another address now. */
  moveTo({ root, metadata }: FoundArticle): void {
    this.#root = root;
    this.#article = metadata;
  }

  /**
   * Reads what changed on the page and marks it; asks the engine only when the words are others. Returns the
   * milliseconds of work. `outline` is what was found below the root, as long as nothing has changed since.
   */
  async read(changed: ChangedNodes, outline: Outline | null = null): Promise<number> {
    this.#reads += 1;
    const number = this.#reads;
    const slices = new Slices(this.#signal);
    this.#blocks.forget(changed);
    const text = await slices.run(readArticleInSteps(this.#root, { kept: this.#blocks, outline }));
    if (text === null || number !== this.#reads) return slices.spent;
    const before = this.#reading;
    if (before !== null && before.text.text === text.text && before.article === this.#article) {
      await this.#show({ text }, slices);
      return slices.spent;
    }
    await pause(this.#mayAskAt - performance.now());
    if (this.#signal.aborted) return slices.spent;
    const article = this.#article;
    const asked = performance.now();
    const answer = await sendToBackground('annotate-article', { article, text: text.text.slice(0, MOST_ASKED) });
    const now = performance.now();
    this.#mayAskAt = Math.max(asked + LEAST_GAP_MS, now + (now - asked) * GAP_SHARE);
    if (this.#signal.aborted || number !== this.#reads) return slices.spent;
    await this.#show({ article, text, ...answer }, slices);
    await this.report();
    return slices.spent;
  }

  /** Marks the page anew by another choice of kinds and sensitivity, from what the engine said already. */
  async applyChoice(choice: MarkChoice): Promise<void> {
    await this.#show({ choice });
    await this.report();
  }

  /** Takes over the anchors of notes that were saved or deleted meanwhile. */
  async updateNotes(saved: readonly SavedAnchor[]): Promise<void> {
    await this.#show({ saved });
    await this.report();
  }

  /** Hides a mark for the rest of this visit. */
  async dismiss(mark: Mark): Promise<void> {
    if (this.#reading === null) return;
    this.#dismissed.add(keyOf(this.#reading.text.text, mark));
    await this.#show({});
    await this.report();
  }

  showCurrent(mark: PaintedMark | null): void {
    this.#highlighter.showCurrent(mark?.ranges ?? []);
  }

  /** Puts back highlights the page took away; after a few times gives up and says so. */
  async restore(): Promise<void> {
    if (this.#pausedReason === 'marks-removed' || this.#highlighter.restore()) return;
    await this.stop('marks-removed');
  }

  /** Says that marking has stopped by itself. What is painted stays. */
  async stop(reason: PauseReason): Promise<void> {
    this.#pausedReason = reason;
    await this.report();
  }

  /** Goes on after marking had stopped by itself. */
  async resume(): Promise<void> {
    this.#pausedReason = null;
    this.#highlighter.resume();
    await this.report();
  }

  /** Tells the background about this page once more: its record of the tab may be another page's by now. */
  async report(): Promise<void> {
    const reading = this.#reading;
    if (reading === null || this.#signal.aborted) return;
    const parts = { ...reading, text: reading.text.text, pausedReason: this.#pausedReason };
    await sendToBackground('report-page', toReport(parts));
  }

  /** Shows what is known with a change to it; nothing happens before the first answer of the engine. */
  #show(change: Partial<Reading>, slices = new Slices(this.#signal)): Promise<void> {
    const next = this.#turn.then(() => this.#paint(change, slices));
    this.#turn = next.catch(() => undefined);
    return next;
  }

  async #paint(change: Partial<Reading>, slices: Slices): Promise<void> {
    const before = this.#reading;
    const known = { ...before, ...change };
    if (!isAnswered(known)) return;
    const { text, annotated, choice, saved } = known;
    const offset = countIn(annotated) <= MARKS_AT_ONCE ? 0 : this.#readerOffset(text);
    const painted = await slices.run(
      toPaintedMarks(known, {
        isHidden: (mark) => this.#dismissed.has(keyOf(text.text, mark)),
        kept: new KeptRanges((before?.marks ?? []).flatMap(({ ranges, painted: drawn }) => [...ranges, ...drawn])),
        offset,
      }),
    );
    if (painted === null) return;
    const { marks } = painted;
    const isWhole = !text.isPartial && !annotated.partial && text.text.length <= MOST_ASKED;
    const isComplete = painted.isComplete && isWhole;
    this.#reading = { ...known, marks, isComplete, notes: before?.notes ?? [] };
    this.#highlighter.showInPrint(choice.inPrint);
    await slices.run(this.#highlighter.paint(groupByLook(marks, offset)));
    const notes =
      saved.length === 0 ? [] : (await loadCard()).findSavedNotes({ text: text.text, annotated, marks }, saved);
    this.#reading = { ...this.#reading, notes };
  }

  /** Where in the text the upper part of the window is; 0 when no text of the article is there. */
  #readerOffset(text: ArticleText): number {
    const { ownerDocument } = this.#root;
    const view = ownerDocument.defaultView;
    if (view === null) return 0;
    const { shadowRoots } = text;
    const caret = caretAt(ownerDocument, { x: view.innerWidth / 2, y: view.innerHeight / 4, shadowRoots });
    return (caret && text.toOffset(caret)) ?? 0;
  }
}

/** The first answer of the engine brings all that is missing before it. */
function isAnswered(known: Partial<Reading>): known is Omit<Reading, 'marks' | 'isComplete' | 'notes'> {
  return known.text !== undefined && known.annotated !== undefined;
}

function countIn({ figures, claims, attributions }: AnnotatedText): number {
  return figures.length + claims.length + attributions.length;
}

function pause(ms: number): Promise<void> {
  return ms <= 0 ? Promise.resolve() : new Promise((resolve) => void setTimeout(resolve, ms));
}

function keyOf(text: string, { kind, spans }: Mark): string {
  return `${kind}: ${spans.map(({ start, end }) => text.slice(start, end)).join(' … ')}`;
}
