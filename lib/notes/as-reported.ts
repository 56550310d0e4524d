/**
 * What the engine reported about a figure or a statement, as a row may keep it: in words instead of indexes into one
 * text, and cut to what a row may hold, so that a page of endless sentences still takes notes. Pure.
 */

import type { AnnotatedText, Attribution, Figure, Source } from '../annotations/annotation';
import type { ReportedAttribution } from './note';
import { LIMITS } from './note-limits';

export interface Governing {
  readonly attribution: Attribution;
  readonly distance: number | null;
}

/** Puts an attribution into the words of its text. */
export function toReported(
  text: string,
  annotated: AnnotatedText,
  { attribution, distance }: Governing,
): ReportedAttribution {
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

export function cutFigure(figure: Figure): Figure {
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

function cutSource(source: Source): Source {
  const { name, role, party } = source;
  return { ...source, name: cut(name), role: role && cut(role), party: party && cut(party) };
}

function cut(line: string): string {
  return line.slice(0, LIMITS.line);
}
