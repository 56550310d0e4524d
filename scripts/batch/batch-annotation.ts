/**
 * What the engine found in, one object of the batch interface out: exactly its keys, in its order. The engine's extras
 * (reasons, where the number stands, a source's party) stay inside, so that scripts can rely on the shape.
 */
import type { AnnotatedText, Attribution, Claim, Figure, Quantity, Source } from '../../lib/annotations/annotation';
import type { Span } from '../../lib/text/span';
import type { DocumentId } from './batch-document';

export interface BatchAnnotation {
  readonly id: DocumentId;
  /** The article's text; only for documents that came as HTML. */
  readonly text?: string;
  /** Present when only the beginning of a very long text was read. */
  readonly partial?: true;
  readonly sources: readonly Omit<Source, 'party'>[];
  readonly attributions: readonly Attribution[];
  readonly figures: readonly Omit<Figure, 'number' | 'reasons'>[];
  readonly quantities: readonly Quantity[];
  readonly claims: readonly Omit<Claim, 'reasons'>[];
}

/** Makes the printed object; `text` is given for HTML and null for text. */
export function toBatchAnnotation(id: DocumentId, text: string | null, found: AnnotatedText): BatchAnnotation {
  return {
    id,
    ...(text === null ? {} : { text }),
    ...(found.partial ? { partial: true as const } : {}),
    sources: found.sources.map(({ id: sourceId, name, role, kind }) => ({ id: sourceId, name, role, kind })),
    attributions: found.attributions.map(toAttribution),
    figures: found.figures.map(toFigure),
    quantities: found.quantities.map(toQuantity),
    claims: found.claims.map(toClaim),
  };
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}

function toAttribution(one: Attribution): Attribution {
  return {
    source: one.source.map(toSpan),
    sourceId: one.sourceId,
    cue: one.cue.map(toSpan),
    content: one.content.map(toSpan),
    form: one.form,
    cueClass: one.cueClass,
    parent: one.parent,
  };
}

function toFigure(one: Figure): BatchAnnotation['figures'][number] {
  return {
    start: one.start,
    end: one.end,
    value: one.value,
    low: one.low,
    high: one.high,
    modifier: one.modifier,
    item: one.item,
    category: one.category,
    outcome: one.outcome,
    affected: one.affected,
    victimClass: one.victimClass,
    scope: one.scope,
    verification: one.verification,
    attribution: one.attribution,
    distance: one.distance,
    place: one.place,
    time: one.time,
  };
}

function toQuantity({ start, end, value, low, high, modifier, unit }: Quantity): Quantity {
  return { start, end, value, low, high, modifier, unit };
}

function toClaim({
  start,
  end,
  kind,
  checkWorthiness,
  attribution,
  figures,
}: Claim): BatchAnnotation['claims'][number] {
  return { start, end, kind, checkWorthiness: roundTo3(checkWorthiness), attribution, figures };
}

function roundTo3(share: number): number {
  return Math.round(share * 1000) / 1000;
}
