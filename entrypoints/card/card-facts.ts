/**
 * Puts one mark into the words of its card: the annotated text and a mark in, facts out. Pure; says nothing that is
 * not on the page or derived from it.
 */

import type { CardFacts, CardReason, CardRelay, CardRow, CardSource } from '../../components/card-facts';
import { distanceText, magnitudeText } from '../../components/format';
import {
  cueClassText,
  outcomeText,
  reasonText,
  scopeText,
  sourceKindText,
  verificationText,
  victimClassText,
} from '../../components/words';
import type { AnnotatedText, Attribution, Claim, Figure, Reason, Source } from '../../lib/annotations/annotation';
import { attributionOf, type Mark, quoteOf } from '../../lib/highlights/marks';
import type { QuoteChange } from '../../lib/notes/note';
import type { Span } from '../../lib/text/span';
import { neighbourRows } from './neighbour-rows';

/** Longest quotation on a card, in UTF-16 code units: the whole is on the page. */
const LONGEST_QUOTE = 280;
/** Links of the longest chain that is shown. */
const MOST_RELAYS = 4;

export interface CardContext {
  readonly text: string;
  readonly annotated: AnnotatedText;
  /** "3 of 19". */
  readonly position: string;
  readonly hasNote: boolean;
  /** What of these words changed since a note was made on them; null when nothing did. */
  readonly change: QuoteChange | null;
}

/** Returns what the card of a mark says. */
export function toCardFacts(context: CardContext, mark: Mark): CardFacts {
  const { text, annotated, position, hasNote } = context;
  const figure = mark.kind === 'figure' ? (annotated.figures[mark.index] ?? null) : null;
  const claim = mark.kind === 'claim' ? (annotated.claims[mark.index] ?? null) : null;
  const attribution = attributionOf(annotated, mark);
  return {
    look: mark.look,
    number: figure && { magnitude: magnitudeText(figure), printed: wordsAt(text, figure), what: whatOf(figure) },
    quote: figure === null ? shorten(quoteOf(text, mark)) : null,
    kind: claim?.kind ?? null,
    source: attribution && toSource(context, attribution, distanceOf(context, figure, claim)),
    verification: figure?.verification ? sentence(verificationText(figure.verification)) : null,
    rows: figure === null ? [] : [...rowsOf(context, figure), ...neighbourRows(text, annotated, mark.index)],
    reasons: (figure ?? claim)?.reasons.map((reason) => toReason(text, reason)) ?? quotationReasons(text, attribution),
    position,
    hasNote,
    change: context.change,
  };
}

/** A claim's source stands as far away as that of the figures in it; without figures it is its own sentence's. */
function distanceOf({ annotated }: CardContext, figure: Figure | null, claim: Claim | null): number {
  const first = claim?.figures[0];
  const inClaim = first === undefined ? null : (annotated.figures[first] ?? null);
  return (figure ?? inClaim)?.distance ?? 0;
}

function whatOf({ item, outcome }: Figure): string {
  const words = outcome === 'none' ? '' : outcomeText(outcome);
  return [item, words].filter((part) => part !== '').join(' ') || 'not stated';
}

function rowsOf({ text, annotated }: CardContext, figure: Figure): readonly CardRow[] {
  const { affected, victimClass, scope, place, time, partOf } = figure;
  const whole = partOf === undefined ? undefined : annotated.figures[partOf];
  const rows: readonly (readonly [string, string | null])[] = [
    ['Part of', whole === undefined ? null : wordsAt(text, whole)],
    ['Whose', affected ?? 'not stated'],
    ['Who', victimClass === null || victimClass === 'unknown' ? null : victimClassText(victimClass)],
    ['Period', scope === 'none' ? null : scopeText(scope)],
    ['Time', time],
    ['Place', place],
  ];
  return rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
}

function toSource(context: CardContext, attribution: Attribution, distance: number): CardSource {
  const source = sourceOf(context.annotated, attribution);
  const kind = source?.kind ? sourceKindText(source.kind) : null;
  return {
    ...toRelay(context, attribution),
    role: source?.role ?? kind,
    distance: distanceText(distance),
    relays: relaysOf(context.annotated, attribution).map((outer) => toRelay(context, outer)),
  };
}

function toRelay({ text, annotated }: CardContext, attribution: Attribution): CardRelay {
  return {
    name: sourceOf(annotated, attribution)?.name ?? (joinWords(text, attribution.source) || 'Not named'),
    cue: joinWords(text, attribution.cue),
    cueClass: cueClassText(attribution.cueClass),
  };
}

/** The attributions around this one, without those of a source that stands in the chain already. */
function relaysOf({ attributions }: AnnotatedText, inner: Attribution): readonly Attribution[] {
  const relays: Attribution[] = [];
  const seen = new Set([inner.sourceId]);
  let outer = inner.parent === null ? undefined : attributions[inner.parent];
  while (outer !== undefined && relays.length < MOST_RELAYS) {
    if (outer.sourceId !== null && !seen.has(outer.sourceId)) relays.push(outer);
    seen.add(outer.sourceId);
    outer = outer.parent === null ? undefined : attributions[outer.parent];
  }
  return relays;
}

function sourceOf({ sources }: AnnotatedText, { sourceId }: Attribution): Source | null {
  return sourceId === null ? null : (sources[sourceId] ?? null);
}

function toReason(text: string, { code, evidence }: Reason): CardReason {
  return { text: reasonText(code), evidence: evidence === null ? null : shorten(wordsAt(text, evidence)) };
}

function quotationReasons(text: string, attribution: Attribution | null): readonly CardReason[] {
  if (attribution === null) return [];
  return [{ text: reasonText('cue'), evidence: joinWords(text, attribution.cue) || null }];
}

function joinWords(text: string, spans: readonly Span[]): string {
  return spans.map((span) => wordsAt(text, span)).join(' … ');
}

function wordsAt(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function shorten(words: string): string {
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE).trimEnd()}…`;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
