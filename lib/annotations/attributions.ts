/**
 * Text units in, attributions out: who is said to have said what, by which words: rules over a lexicon, and a trained
 * tagger that corrects them where there is one. Sources are spans of text only: who they really are is the business of
 * `resolveSpeakers`.
 */
import type { Span } from '../text/span';
import { spanOfTokens, type TextUnits } from '../text/text-units';
import type { Attribution } from './annotation';
import type { Frame } from './frame';
import { withLearnedFrames } from './learned-frames';
import { findRuleFrames } from './rule-frames';
import type { Tagger } from './tagger/tagger';
import { type MarkedText, markWords, type TokenRange } from './word-classes';

/** An attribution whose source is still words in the text. */
export type UnresolvedAttribution = Omit<Attribution, 'sourceId'>;

/** How many attributions before one may hold it: nesting is local, and the search stays linear. */
const NESTING_WINDOW = 24;

/** Finds every attribution, in text order of their first words; never throws, on any string. */
export function findAttributions(
  units: TextUnits,
  marked: MarkedText = markWords(units),
  tagger: Tagger | null = null,
): readonly UnresolvedAttribution[] {
  const rules = findRuleFrames(marked);
  const frames = tagger === null ? rules : withLearnedFrames(marked, rules, tagger);
  return nest(frames.map((frame) => toAttribution(marked, frame)));
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
  const parents = sorted.map((inner, index) => parentOf(sorted, inner, index) ?? relayOf(sorted, inner, index));
  for (const index of parents.keys()) {
    if (isOwnAncestor(parents, index)) parents[index] = null;
  }
  return sorted.map((inner, index) => ({ ...inner, parent: parents[index] ?? null }));
}

/**
 * "She said that 40, according to a doctor, were left": the words of each go around the other's cue. The first is outer.
 */
function isOwnAncestor(parents: readonly (number | null)[], index: number): boolean {
  let ancestor = parents[index] ?? null;
  for (let step = 0; ancestor !== null && ancestor !== index && step < NESTING_WINDOW; step += 1) {
    ancestor = parents[ancestor] ?? null;
  }
  return ancestor === index;
}

/** "Reuters reported the raid, citing an official": Reuters has from the official what both are said to have said. */
function relayOf(
  sorted: readonly UnresolvedAttribution[],
  { cue: [cue], content: [said] }: UnresolvedAttribution,
  index: number,
): number | null {
  if (cue === undefined || said === undefined) return null;
  for (let outer = index - 1; outer >= Math.max(0, index - NESTING_WINDOW); outer -= 1) {
    const candidate = sorted[outer];
    const [piece] = candidate?.content ?? [];
    const isSame = piece?.start === said.start && piece.end === said.end;
    if (isSame && (candidate?.cue[0]?.start ?? cue.start) < cue.start) return outer;
  }
  return null;
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
