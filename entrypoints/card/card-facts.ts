/**
 * Puts one mark into the words of its card: the annotated text and a mark in, facts out. Pure; says nothing that is
 * not on the page or derived from it.
 */

import type { CardFacts, CardReason, CardRow, CardSource } from '../../components/card-facts';
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
import type { AnnotatedText, Attribution, Claim, Figure, Reason } from '../../lib/annotations/annotation';
import { attributionOf, type Mark, quoteOf } from '../../lib/highlights/marks';
import type { Span } from '../../lib/text/span';

/** Longest quotation on a card, in UTF-16 code units: the whole is on the page. */
const LONGEST_QUOTE = 280;

export interface CardContext {
  readonly text: string;
  readonly annotated: AnnotatedText;
  /** "3 of 19". */
  readonly position: string;
  readonly hasNote: boolean;
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
    rows: figure === null ? [] : rowsOf(figure),
    reasons: (figure ?? claim)?.reasons.map((reason) => toReason(text, reason)) ?? quotationReasons(text, attribution),
    position,
    hasNote,
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

function rowsOf({ affected, victimClass, scope, place, time }: Figure): readonly CardRow[] {
  const rows: readonly (readonly [string, string | null])[] = [
    ['Whose', affected ?? 'not stated'],
    ['Who', victimClass === null || victimClass === 'unknown' ? null : victimClassText(victimClass)],
    ['Period', scope === 'none' ? null : scopeText(scope)],
    ['Time', time],
    ['Place', place],
  ];
  return rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
}

function toSource({ text, annotated }: CardContext, attribution: Attribution, distance: number): CardSource {
  const { source: spans, sourceId, cue, cueClass } = attribution;
  const source = sourceId === null ? null : (annotated.sources[sourceId] ?? null);
  const kind = source?.kind ? sourceKindText(source.kind) : null;
  return {
    name: source?.name ?? (joinWords(text, spans) || 'Not named'),
    role: source?.role ?? kind,
    cue: joinWords(text, cue),
    cueClass: cueClassText(cueClass),
    distance: distanceText(distance),
  };
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
