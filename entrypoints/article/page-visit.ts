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
import type { MarkLook } from '../../lib/highlights/mark-styles';
import { type Mark, toMarks } from '../../lib/highlights/marks';
import { sendToBackground } from '../../lib/messaging/messenger';
import type { SavedAnchor } from '../../lib/messaging/protocol';
import { toReport } from './page-report';
import { findSavedNotes, type SavedNote } from './saved-notes';

/** A mark on the page as it is now. */
export interface PaintedMark extends Mark {
  readonly ranges: readonly Range[];
}

/** All that is known of the page at one moment. */
export interface Reading {
  readonly article: ArticleMetadata;
  readonly text: ArticleText;
  readonly annotated: AnnotatedText;
  readonly saved: readonly SavedAnchor[];
  readonly choice: MarkChoice;
  readonly marks: readonly PaintedMark[];
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
    this.#show({ article: this.#article, text, ...answer, marks: [], notes: [] });
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
    const { article, annotated, marks, notes, text } = reading;
    const isPartial = text.isPartial || annotated.partial;
    const parts = { article, text: text.text, annotated, marks, notes, isPartial, pausedReason: this.#pausedReason };
    await sendToBackground('report-page', toReport(parts));
  }

  #show(reading: Reading): void {
    const { text, annotated, saved, choice } = reading;
    const marks = toMarks(annotated, choice)
      .filter((mark) => !this.#dismissed.has(keyOf(text.text, mark)))
      .map((mark) => ({ ...mark, ranges: toRanges(text, mark) }))
      .filter(({ ranges }) => ranges.length > 0);
    this.#reading = { ...reading, marks, notes: findSavedNotes(text.text, saved, marks) };
    this.#highlighter.paint(groupByLook(marks));
  }
}

function toRanges(text: ArticleText, { spans }: Mark): readonly Range[] {
  return spans.map((span) => text.toRange(span)).filter((range) => range !== null);
}

function groupByLook(marks: readonly PaintedMark[]): ReadonlyMap<MarkLook, readonly Range[]> {
  const ranges = new Map<MarkLook, Range[]>();
  for (const mark of marks) {
    ranges.set(mark.look, [...(ranges.get(mark.look) ?? []), ...mark.ranges]);
  }
  return ranges;
}

function keyOf(text: string, { kind, spans }: Mark): string {
  return `${kind}: ${spans.map(({ start, end }) => text.slice(start, end)).join(' … ')}`;
}
