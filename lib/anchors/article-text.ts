/**
 * The article as one string, and the only code that turns its spans into DOM ranges and back. In: the article's
 * root element; out: text, blocks and two converters. Offsets are UTF-16 code units into `text`. Changes nothing.
 */

import type { Span } from '../text/span';
import { runAtOnce, type Steps } from '../text/steps';
import type { KnownPage } from './draft-reader';
import { type Caret, createRange, firstChildOf, isText, isWithin, nextNode, nextSiblingOf } from './safe-dom';
import { readBlocks, type TextBlock } from './text-blocks';
import type { TextRun } from './text-run';

export interface ArticleText {
  /** Blocks separated by an empty line, `<br>` as a single line feed, white space collapsed, soft hyphens dropped. */
  readonly text: string;
  /** In text order, disjoint; only break characters lie between them. */
  readonly blocks: readonly TextBlock[];
  readonly isPartial: boolean;
  /** Open shadow roots some of it may stand in. */
  readonly shadowRoots: readonly ShadowRoot[];
  /** Returns the range that shows a span; null when it holds no page text or the page changed under it. */
  readonly toRange: (span: Span) => Range | null;
  /** Returns the span a range covers, cut to the article; null when nothing of the article is in it. */
  readonly toSpan: (range: Range) => Span | null;
  /** Returns the offset of a place inside a text node of the article; null outside it. */
  readonly toOffset: (place: Caret) => number | null;
}

/** Reads the article below `root`. The converters hold for as long as the page leaves these text nodes alone. */
export function readArticleText(root: Element): ArticleText {
  return runAtOnce(readArticleInSteps(root, { kept: null, outline: null }));
}

/** The same, giving way in between, with what is known of the page already. */
export function* readArticleInSteps(root: Element, known: KnownPage): Steps<ArticleText> {
  const { text, runs, blocks, isPartial, shadowRoots } = yield* readBlocks(root, known);
  const firstRunOf = indexRuns(runs);
  return {
    text,
    blocks,
    isPartial,
    shadowRoots,
    toRange: (span) => toRange(runs, span),
    toSpan: (range) => toSpan({ root, runs, firstRunOf }, range),
    toOffset: (place) => toOffset({ root, runs, firstRunOf }, place),
  };
}

interface RunIndex {
  readonly root: Element;
  readonly runs: readonly TextRun[];
  readonly firstRunOf: ReadonlyMap<Node, number>;
}

/** A place in the text: a run, and code units into it. */
interface Place {
  readonly index: number;
  readonly within: number;
}

function indexRuns(runs: readonly TextRun[]): ReadonlyMap<Node, number> {
  const firstRunOf = new Map<Node, number>();
  runs.forEach(({ node }, index) => {
    if (!firstRunOf.has(node)) firstRunOf.set(node, index);
  });
  return firstRunOf;
}

function toRange(runs: readonly TextRun[], { start, end }: Span): Range | null {
  const first = runs[countRunsEndingBy(runs, start)];
  const last = runs[countRunsStartingBefore(runs, end) - 1];
  if (first === undefined || last === undefined) return null;
  const from = Math.max(start, first.start);
  const to = Math.min(end, last.start + last.length);
  if (from >= to || !isIntact(first) || !isIntact(last)) return null;
  const range = createRange(first.node.ownerDocument);
  range.setStart(first.node, first.nodeStart + from - first.start);
  range.setEnd(last.node, last.nodeStart + to - last.start);
  return range;
}

function isIntact({ node, nodeStart, length }: TextRun): boolean {
  return node.isConnected && node.data.length >= nodeStart + length;
}

/** Number of runs that lie wholly before `offset`: the index of the first run that reaches past it. */
function countRunsEndingBy(runs: readonly TextRun[], offset: number): number {
  return bisect(runs, ({ start, length }) => start + length <= offset);
}

function countRunsStartingBefore(runs: readonly TextRun[], offset: number): number {
  return bisect(runs, ({ start }) => start < offset);
}

/** Counts the leading runs that pass a test which no run after them passes. */
function bisect(runs: readonly TextRun[], isBefore: (run: TextRun) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && isBefore(run)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function toSpan(index: RunIndex, range: Range): Span | null {
  const from = locate(index, range.startContainer, range.startOffset);
  const to = locate(index, range.endContainer, range.endOffset);
  const first = index.runs[from.index];
  if (first === undefined) return null;
  const start = first.start + from.within;
  const end = endAt(index.runs, to);
  return start < end ? { start, end } : null;
}

function toOffset(index: RunIndex, { node, offset }: Caret): number | null {
  const place = isText(node) ? locateInNode(index, node, offset) : null;
  return place === null ? null : endAt(index.runs, place);
}

/** A range that ends at the start of a run ends with the run before it, not after the break between them. */
function endAt(runs: readonly TextRun[], { index, within }: Place): number {
  const run = runs[index];
  if (run !== undefined && within > 0) return run.start + within;
  const before = runs[index - 1];
  return before === undefined ? 0 : before.start + before.length;
}

/** Finds the first code unit of the article at or after a DOM boundary. */
function locate(index: RunIndex, container: Node, offset: number): Place {
  if (!isWithin(container, index.root)) return locateOutside(index, container, offset);
  if (isText(container)) {
    const place = locateInNode(index, container, offset);
    return place ?? locateAfter(index, nextNode(container, index.root, false));
  }
  const child = childAt(container, offset);
  return locateAfter(index, child ?? nextNode(container, index.root, false));
}

function locateInNode({ runs, firstRunOf }: RunIndex, node: Text, offset: number): Place | null {
  const first = firstRunOf.get(node);
  if (first === undefined) return null;
  let index = first;
  for (let run = runs[index]; run?.node === node; run = runs[index]) {
    if (offset < run.nodeStart + run.length) return { index, within: Math.max(0, offset - run.nodeStart) };
    index += 1;
  }
  return { index, within: 0 };
}

/** First run at or below `node`, or after it. */
function locateAfter({ root, runs, firstRunOf }: RunIndex, node: Node | null): Place {
  for (let current = node; current !== null; current = nextNode(current, root, true)) {
    const index = firstRunOf.get(current);
    if (index !== undefined) return { index, within: 0 };
  }
  return { index: runs.length, within: 0 };
}

/** A boundary outside the article lies before or after all of it. */
function locateOutside({ root, runs }: RunIndex, container: Node, offset: number): Place {
  const whole = createRange(root.ownerDocument);
  whole.selectNodeContents(root);
  return { index: whole.comparePoint(container, offset) < 0 ? 0 : runs.length, within: 0 };
}

function childAt(container: Node, offset: number): Node | null {
  let child = firstChildOf(container);
  for (let i = 0; i < offset && child !== null; i += 1) child = nextSiblingOf(child);
  return child;
}
