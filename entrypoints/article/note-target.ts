/** What a new note will be about: the annotated text and a mark in, the target with its selectors, as reported, out. Pure. */

import { describe } from '../../lib/anchors/anchor';
import type { AnnotatedText, Attribution } from '../../lib/annotations/annotation';
import { attributionOf, type Mark, wholeOf } from '../../lib/highlights/marks';
import type { NoteTarget, ReportedAttribution } from '../../lib/notes/note';

/** Copies what the engine reported about a mark. */
export function toNoteTarget(text: string, annotated: AnnotatedText, mark: Mark): NoteTarget {
  const whole = wholeOf(mark);
  const figure = mark.kind === 'figure' ? (annotated.figures[mark.index] ?? null) : null;
  const claim = mark.kind === 'claim' ? (annotated.claims[mark.index] ?? null) : null;
  const attribution = attributionOf(annotated, mark);
  return {
    kind: mark.kind,
    quote: text.slice(whole.start, whole.end),
    selectors: describe(text, whole),
    figure,
    claim,
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
  return {
    source: sourceId === null ? null : (annotated.sources[sourceId] ?? null),
    sourceWords: words(source),
    cue: words(cue),
    cueClass,
    distance,
  };
}
