/**
 * What a new note will be about: the annotated text and a mark in, the target with its selectors, as reported, out.
 * Everything is cut to what a note may hold, so that a page of endless sentences still takes notes. Pure.
 */

import { describe } from '../../lib/anchors/anchor';
import type { AnnotatedText, Attribution, Claim, Figure, Source } from '../../lib/annotations/annotation';
import { attributionOf, type Mark, wholeOf } from '../../lib/highlights/marks';
import type { PlacedTarget, ReportedAttribution } from '../../lib/notes/note';
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

interface Governing {
  readonly attribution: Attribution;
  readonly distance: number | null;
}

function toReported(text: string, annotated: AnnotatedText, { attribution, distance }: Governing): ReportedAttribution {
  const { source, sourceId, cue, cueClass } = attribution;
  const words = (spans: Attribution['source']) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const known = sourceId === null ? null : (annotated.sources[sourceId] ?? null);
  return {
    source: known && cutSource(known),
    sourceWords: cut(words(source)),
    cue: cut(words(cue)),
    cueClass,
    distance,
  };
}

function cutFigure(figure: Figure): Figure {
  const { item, affected, place, time, reasons } = figure;
  return {
    ...figure,
    item: cut(item),
    affected: affected && cut(affected),
    place: place && cut(place),
    time: time && cut(time),
    reasons: reasons.slice(0, LIMITS.list),
  };
}

function cutClaim(claim: Claim): Claim {
  return { ...claim, figures: claim.figures.slice(0, LIMITS.list), reasons: claim.reasons.slice(0, LIMITS.list) };
}

function cutSource(source: Source): Source {
  const { name, role, party } = source;
  return { ...source, name: cut(name), role: role && cut(role), party: party && cut(party) };
}

function cut(line: string): string {
  return line.slice(0, LIMITS.line);
}
