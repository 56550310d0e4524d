/**
 * A figure and the attributions of its text in, the attribution that governs it and how far away its source stands out:
 * the innermost whose content contains it, else the one that the sentence plainly goes on with, else none.
 */
import { containsSpan, type Span } from '../text/span';
import { type TextUnits, tokenAt } from '../text/text-units';
import type { Attribution } from './annotation';

export interface GoverningAttribution {
  /** Index into the attributions. */
  readonly attribution: number;
  /** Sentences between figure and source. */
  readonly distance: number;
  readonly isInherited: boolean;
}

/** Looks attributions up by figure; built once per text. */
export interface AttributionIndex {
  readonly governing: (figure: Span, sentence: number) => GoverningAttribution | null;
}

/** Sentences; a quotation or an anaphor ("the toll", "another 24") carries a source no further. */
const INHERIT_REACH = 1;
/** Longer than any text: puts attributions without a source last. */
const NAMELESS = 1e9;
/** A sentence that begins so goes on with the report before it. */
const CONTINUERS: ReadonlySet<string> = new Set([
  'another',
  'they',
  'it',
  'he',
  'she',
  'these',
  'those',
  'of',
  'among',
  'some',
]);

/** One piece of an attribution’s content: a speaker who goes on for a thousand paragraphs has as many. */
interface Piece {
  readonly attribution: number;
  readonly content: Span;
}

/** Prepares the look-up. */
export function indexAttributions(units: TextUnits, attributions: readonly Attribution[]): AttributionIndex {
  const bySentence = contentsBySentence(units, attributions);
  return {
    governing: (figure, sentence) => {
      const own = innermost(attributions, bySentence.get(sentence) ?? [], figure);
      if (own !== null)
        return { attribution: own, distance: distanceTo(units, attributions[own], sentence), isInherited: false };
      return inherited(units, attributions, bySentence, sentence);
    },
  };
}

/** Pieces of content by each sentence they touch, those of one attribution together. */
function contentsBySentence(
  units: TextUnits,
  attributions: readonly Attribution[],
): ReadonlyMap<number, readonly Piece[]> {
  const bySentence = new Map<number, Piece[]>();
  attributions.forEach((attribution, index) => {
    for (const span of attribution.content) {
      const last = sentenceAt(units, Math.max(span.start, span.end - 1));
      for (let sentence = sentenceAt(units, span.start); sentence <= last; sentence += 1) {
        const list = bySentence.get(sentence) ?? [];
        list.push({ attribution: index, content: span });
        bySentence.set(sentence, list);
      }
    }
  });
  return bySentence;
}

/** The shortest content around the figure; one that names nobody ("reportedly") only when no other does. */
function innermost(attributions: readonly Attribution[], pieces: readonly Piece[], figure: Span): number | null {
  let best: number | null = null;
  let bestLength = Number.POSITIVE_INFINITY;
  for (const { attribution, content } of pieces) {
    if (!containsSpan(content, figure)) continue;
    const length = content.end - content.start + (attributions[attribution]?.source.length === 0 ? NAMELESS : 0);
    if (length < bestLength) {
      best = attribution;
      bestLength = length;
    }
  }
  return best;
}

function distanceTo(units: TextUnits, attribution: Attribution | undefined, sentence: number): number {
  const anchor = attribution?.source[0] ?? attribution?.cue[0];
  return anchor === undefined ? 0 : Math.abs(sentenceAt(units, anchor.start) - sentence);
}

/** A sentence without any attribution that begins like a continuation keeps the source of the one before. */
function inherited(
  units: TextUnits,
  attributions: readonly Attribution[],
  bySentence: ReadonlyMap<number, readonly Piece[]>,
  sentence: number,
): GoverningAttribution | null {
  if ((bySentence.get(sentence) ?? []).length > 0 || !isContinuation(units, sentence)) return null;
  const before = bySentence.get(sentence - INHERIT_REACH) ?? [];
  const outermost = before.find(({ attribution }) => attributions[attribution]?.parent === null);
  const attribution = (outermost ?? before[0])?.attribution;
  return attribution === undefined ? null : { attribution, distance: INHERIT_REACH, isInherited: true };
}

function isContinuation(units: TextUnits, sentence: number): boolean {
  const first = units.sentences.first[sentence] ?? 0;
  const previous = (units.sentences.first[sentence] ?? 1) - 1;
  const sameParagraph = previous >= 0 && units.paragraphOf[previous] === units.paragraphOf[first];
  return sameParagraph && CONTINUERS.has(units.words[first] ?? '');
}

function sentenceAt(units: TextUnits, offset: number): number {
  return units.sentenceOf[Math.min(tokenAt(units.tokens, offset), units.tokens.length - 1)] ?? -1;
}
