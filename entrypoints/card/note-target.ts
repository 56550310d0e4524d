/**
 * What a new note will be about: the annotated text and a mark in, the target with its selectors, as reported, out.
 * Everything is cut to what a note may hold, so that a page of endless sentences still takes notes. Pure.
 */

import { describe } from '../../lib/anchors/anchor';
import type { AnnotatedText, Claim } from '../../lib/annotations/annotation';
import { attributionOf, type Mark, wholeOf } from '../../lib/highlights/marks';
import { cutFigure, toReported } from '../../lib/notes/as-reported';
import type { PlacedTarget } from '../../lib/notes/note';
import { LIMITS } from '../../lib/notes/note-limits';

/** Copies what the engine reported about a mark. */
export function toNoteTarget(text: string, annotated: AnnotatedText, mark: Mark): PlacedTarget {
  const { start, end } = wholeOf(mark);
  const whole = { start, end: Math.min(end, start + LIMITS.quote) };
  const figure = mark.kind === 'figure' ? (annotated.figures[mark.index] ?? null) : null;
  const claim = mark.kind === 'claim' ? (annotated.claims[mark.index] ?? null) : null;
  const attribution = attributionOf(annotated, mark);
  return {
    kind: mark.kind,
    quote: text.slice(whole.start, whole.end),
    selectors: describe(text, whole),
    figure: figure && cutFigure(figure),
    claim: claim && cutClaim(claim),
    attribution: attribution && toReported(text, annotated, { attribution, distance: figure ? figure.distance : 0 }),
  };
}

function cutClaim(claim: Claim): Claim {
  return { ...claim, figures: claim.figures.slice(0, LIMITS.list), reasons: claim.reasons.slice(0, LIMITS.list) };
}
