/**
 * Text units in, attributions out: who is said to have said what, by which words. Rules over a lexicon, word shape and
 * position; linear, because every look-up stays within one sentence or a fixed window. Sources are spans of text only:
 * who they really are is the business of `resolveSpeakers`.
 */
import type { Span } from '../text/span';
import { spanOfTokens, type TextUnits } from '../text/text-units';
import type { Attribution } from './annotation';
import { findCues } from './attribution-cues';
import { readFrame } from './attribution-frames';
import { withFollowingQuotations } from './floating-quotations';
import type { Frame } from './frame';
import { findHeadlineFrame } from './headline-colons';
import { type MarkedText, markWords, type TokenRange } from './word-classes';

/** An attribution whose source is still words in the text. */
export type UnresolvedAttribution = Omit<Attribution, 'sourceId'>;

/** How many attributions before one may hold it: nesting is local, and the search stays linear. */
const NESTING_WINDOW = 24;

/** Finds every attribution, in text order of their first words; never throws, on any string. */
export function findAttributions(units: TextUnits): readonly UnresolvedAttribution[] {
  const marked = markWords(units);
  const frames: Frame[] = [];
  for (let sentence = 0; sentence < units.sentences.length; sentence += 1) {
    for (const frame of framesOfSentence(marked, sentence)) frames.push(frame);
  }
  const whole = withFollowingQuotations(marked, frames);
  return nest(whole.map((frame) => toAttribution(marked, frame)));
}

function framesOfSentence(marked: MarkedText, sentence: number): readonly Frame[] {
  const range = { first: marked.sentences.first[sentence] ?? 0, end: marked.sentences.end[sentence] ?? 0 };
  const frames: Frame[] = [];
  const headline = findHeadlineFrame(marked, range);
  if (headline !== null) frames.push(headline);
  let previous: Frame | null = null;
  for (const cue of findCues(marked, range)) {
    const frame = readFrame({ marked, range: settingRange(marked, range, cue.head), previous }, cue);
    if (frame === null) continue;
    frames.push(frame);
    if (frame.source !== null && !holdsCue(previous, cue.head)) previous = frame;
  }
  return frames;
}

/** What somebody is said to have said gives no speaker to "and added": the outer one goes on. */
function holdsCue(outer: Frame | null, head: number): boolean {
  return outer?.content.some((piece) => piece.first <= head && head < piece.end) ?? false;
}

/** Inside a quotation a cue sees only what the marks enclose; a sentence sees what is left of a quotation that ends in it. */
function settingRange(marked: MarkedText, range: TokenRange, head: number): TokenRange {
  const quotation = marked.quotations[marked.quotationOf[head] ?? -1];
  if (quotation === undefined) return range;
  return { first: Math.max(range.first, quotation.firstToken + 1), end: Math.min(range.end, quotation.endToken - 1) };
}

function toAttribution(marked: MarkedText, frame: Frame): UnresolvedAttribution {
  const span = (range: TokenRange): Span => spanOfTokens(marked.tokens, range.first, range.end);
  const content = frame.content.map(span);
  return {
    source: frame.source === null ? [] : [span(frame.source)],
    cue: frame.cue === null ? [] : [span(frame.cue)],
    content,
    form: formOf(marked, frame.content),
    cueClass: frame.cueClass,
    parent: null,
  };
}

/** Direct when every word of it is quoted, indirect when none is. */
function formOf(marked: MarkedText, content: readonly TokenRange[]): Attribution['form'] {
  let quoted = 0;
  let total = 0;
  for (const range of content) {
    total += range.end - range.first;
    for (let token = range.first; token < range.end; token += 1)
      if ((marked.quotationOf[token] ?? -1) >= 0) quoted += 1;
  }
  if (quoted === 0) return 'indirect';
  return quoted === total ? 'direct' : 'mixed';
}

function firstOffset(attribution: UnresolvedAttribution): number {
  const parts = [...attribution.source, ...attribution.cue, ...attribution.content];
  return Math.min(...parts.map((part) => part.start));
}

/** Sorts, and finds for each attribution the innermost one whose content holds its cue. */
function nest(found: readonly UnresolvedAttribution[]): readonly UnresolvedAttribution[] {
  const sorted = [...found].sort((a, b) => firstOffset(a) - firstOffset(b) || sizeOf(b) - sizeOf(a));
  return sorted.map((inner, index) => ({ ...inner, parent: parentOf(sorted, inner, index) }));
}

function parentOf(
  sorted: readonly UnresolvedAttribution[],
  inner: UnresolvedAttribution,
  index: number,
): number | null {
  const cue = inner.cue[0] ?? inner.content[0];
  if (cue === undefined) return null;
  let parent: number | null = null;
  let size = sizeOf(inner) === 0 ? 0 : Number.POSITIVE_INFINITY;
  for (
    let outer = Math.max(0, index - NESTING_WINDOW);
    outer < Math.min(sorted.length, index + NESTING_WINDOW);
    outer += 1
  ) {
    const candidate = sorted[outer];
    if (outer === index || candidate === undefined || sizeOf(candidate) >= size) continue;
    if (!candidate.content.some((piece) => piece.start <= cue.start && cue.end <= piece.end)) continue;
    parent = outer;
    size = sizeOf(candidate);
  }
  return parent;
}

function sizeOf(attribution: UnresolvedAttribution): number {
  return attribution.content.reduce((sum, piece) => sum + piece.end - piece.start, 0);
}
