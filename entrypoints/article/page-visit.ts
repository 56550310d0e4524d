/**
 * One visit to one article: reads it, has it annotated, paints the marks, reports them, and does so again when the
 * page changes. In: an AbortSignal that ends the visit; out: the state other parts of the page script look at.
 */

import { findArticle } from '../../lib/anchors/article';
import type { ArticleMetadata } from '../../lib/anchors/article-metadata';
import { type ArticleText, readArticleText } from '../../lib/anchors/article-text';
import type { AnnotatedText, MarkChoice } from '../../lib/annotations/annotation';
import { isOnDarkGround } from '../../lib/highlights/ground';
import { Highlighter } from '../../lib/highlights/highlighter';
import type { Mark } from '../../lib/highlights/marks';
import { sendToBackground } from '../../lib/messaging/messenger';
import type { SavedAnchor } from '../../lib/messaging/protocol';
import { toReport } from '../connect/page-report';
import { groupByLook, type PaintedMark, toPaintedMarks } from './painted-marks';
import { findSavedNotes, type SavedNote } from './saved-notes';

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

export class PageVisit {
  readonly root: Element;
  readonly #article: ArticleMetadata;
  readonly #highlighter: Highlighter;
  readonly #signal: AbortSignal;
  /** Marks the reader dismissed: by their words, so that they stay away when the page changes. */
  readonly #dismissed = new Set<string>();
  #reading: Reading | null = null;
  #pausedReason: string | null = null;

  /** Starts a visit; null when the page holds no article. */
  static start(document: Document, pageUrl: string, signal: AbortSignal): PageVisit | null {
    const found = findArticle(document, pageUrl);
    return found === null ? null : new PageVisit(found.root, found.metadata, signal);
  }

  private constructor(root: Element, article: ArticleMetadata, signal: AbortSignal) {
    this.root = root;
    this.#article = article;
    this.#signal = signal;
    this.#highlighter = new Highlighter(root.ownerDocument, isOnDarkGround(root), signal);
  }

  get reading(): Reading | null {
    return this.#reading;
  }

  /** Reads the page and marks it. Asks the engine only when the words changed. */
  async read(): Promise<void> {
    const text = readArticleText(this.root);
    const before = this.#reading;
    if (before !== null && before.text.text === text.text) {
      this.#show({ ...before, text });
      return;
    }
    const answer = await sendToBackground('annotate-article', { article: this.#article, text: text.text });
    if (this.#signal.aborted) return;
    this.#show({ article: this.#article, text, ...answer, marks: [], isComplete: true, notes: [] });
    await this.report();
  }

  /** Marks the page anew by another choice of kinds and sensitivity, from what the engine said already. */
  async applyChoice(choice: MarkChoice): Promise<void> {
    if (this.#reading === null) return;
    this.#show({ ...this.#reading, choice });
    await this.report();
  }

  /** Takes over the anchors of notes that were saved or deleted meanwhile. */
  async updateNotes(saved: readonly SavedAnchor[]): Promise<void> {
    if (this.#reading === null) return;
    this.#show({ ...this.#reading, saved });
    await this.report();
  }

  /** Hides a mark for the rest of this visit. */
  async dismiss(mark: Mark): Promise<void> {
    if (this.#reading === null) return;
    this.#dismissed.add(keyOf(this.#reading.text.text, mark));
    this.#show(this.#reading);
    await this.report();
  }

  showCurrent(mark: PaintedMark | null): void {
    this.#highlighter.showCurrent(mark?.ranges ?? []);
  }

  /** Puts back highlights the page took away; after a few times gives up and says so. */
  async restore(): Promise<void> {
    if (this.#pausedReason !== null || this.#highlighter.restore()) return;
    this.#pausedReason = 'The page keeps removing the marks.';
    await this.report();
  }

  /** Tells the background about this page once more: its record of the tab may be another page's by now. */
  async report(): Promise<void> {
    const reading = this.#reading;
    if (reading === null) return;
    const parts = { ...reading, text: reading.text.text, pausedReason: this.#pausedReason };
    await sendToBackground('report-page', toReport(parts));
  }

  #show(reading: Reading): void {
    const { text, annotated, saved } = reading;
    const painted = toPaintedMarks(reading, (mark) => this.#dismissed.has(keyOf(text.text, mark)));
    const { marks } = painted;
    const isComplete = painted.isComplete && !text.isPartial && !annotated.partial;
    this.#reading = {
      ...reading,
      marks,
      isComplete,
      notes: findSavedNotes({ text: text.text, annotated, marks }, saved),
    };
    this.#highlighter.paint(groupByLook(marks));
  }
}

function keyOf(text: string, { kind, spans }: Mark): string {
  return `${kind}: ${spans.map(({ start, end }) => text.slice(start, end)).join(' … ')}`;
}
