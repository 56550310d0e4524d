/**
 * Units and the lists of the other finders in, a look-up out: what was found in sentence number n. Each list is walked
 * once, in text order, so the whole costs the sum of their lengths.
 */
import type { Span } from '../text/span';
import { spanOfRange, type TextUnits } from '../text/text-units';
import type { Attribution, Figure, Quantity } from './annotation';
import type { FoundInSentence } from './claim-sentence';

export interface FoundLists {
  readonly attributions: readonly Attribution[];
  readonly figures: readonly Figure[];
  readonly quantities: readonly Quantity[];
}

/** An attribution may run over this many sentences; a longer one is counted in its first ones only. */
const CONTENT_SENTENCES = 40;

/** Makes the look-up. */
export function indexFound(units: TextUnits, found: FoundLists): (sentence: number) => FoundInSentence {
  const figures = groupBySentence(units, found.figures);
  const quantities = groupBySentence(units, found.quantities);
  const attributions = mainAttributions(units, found.attributions);
  return (sentence) => {
    const ownFigures = figures.get(sentence) ?? [];
    const ownQuantities = quantities.get(sentence) ?? [];
    const attributionIndex = attributions.get(sentence) ?? null;
    return {
      figures: ownFigures,
      firstFigure: found.figures[ownFigures[0] ?? -1] ?? null,
      quantities: ownQuantities.length,
      firstQuantity: found.quantities[ownQuantities[0] ?? -1] ?? null,
      attribution: attributionIndex === null ? null : (found.attributions[attributionIndex] ?? null),
      attributionIndex,
    };
  };
}

/** Indexes of the spans that begin in each sentence. */
function groupBySentence(units: TextUnits, spans: readonly Span[]): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  spans.forEach((span, index) => {
    const sentence = sentenceAt(units, span.start);
    const group = groups.get(sentence);
    if (group === undefined) groups.set(sentence, [index]);
    else group.push(index);
  });
  return groups;
}

/** For each sentence the attribution whose content covers most of it; the earlier one when two cover the same. */
function mainAttributions(units: TextUnits, attributions: readonly Attribution[]): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  const covered = new Map<number, number>();
  attributions.forEach(({ content }, index) => {
    for (const piece of content) {
      for (const [sentence, shared] of sharedWith(units, piece)) {
        if (shared <= (covered.get(sentence) ?? 0)) continue;
        covered.set(sentence, shared);
        best.set(sentence, index);
      }
    }
  });
  return best;
}

/** Sentences that a span touches, each with the number of characters they share. */
function sharedWith(units: TextUnits, span: Span): readonly (readonly [number, number])[] {
  const shared: [number, number][] = [];
  const first = sentenceAt(units, span.start);
  const last = Math.min(units.sentences.length, first + CONTENT_SENTENCES);
  for (let index = first; index < last; index += 1) {
    const sentence = spanOfRange(units, units.sentences, index);
    if (sentence.start >= span.end) break;
    shared.push([index, Math.min(sentence.end, span.end) - Math.max(sentence.start, span.start)]);
  }
  return shared;
}

/** First sentence that ends behind `offset`. */
function sentenceAt(units: TextUnits, offset: number): number {
  let low = 0;
  let high = units.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOfRange(units, units.sentences, middle).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
