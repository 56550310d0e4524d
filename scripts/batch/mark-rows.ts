/**
 * One annotated text in, one row per mark out, in text order, for people: figures, and the check-worthy claims that
 * no figure of their own stands for. Words only; how a row is laid out is for the table and the CSV.
 */
import type { AnnotatedText, Attribution, Claim, Figure, Magnitude } from '../../lib/annotations/annotation';
import { type Span, textOf } from '../../lib/text/span';

export interface MarkRow extends Span {
  readonly kind: string;
  readonly quote: string;
  readonly value: string;
  readonly outcome: string;
  readonly whose: string;
  readonly source: string;
  readonly cue: string;
}

/** Claims under this check-worthiness are left to the JSON formats. */
const SHOWN_FROM = 0.5;

/** Lists the marks of a text. */
export function toMarkRows(text: string, found: AnnotatedText): readonly MarkRow[] {
  const figures = found.figures.map((figure) => figureRow(text, found, figure));
  const claims = found.claims
    .filter(({ checkWorthiness, figures: own }) => checkWorthiness >= SHOWN_FROM && own.length === 0)
    .map((claim) => claimRow(text, found, claim));
  return [...figures, ...claims].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Puts a magnitude into one short word: "≈33,000", "≥12", "40–50", "dozens" stays empty. */
export function magnitudeText({ value, low, high, modifier }: Magnitude): string {
  if (value === null) return low !== null && high !== null ? `${number(low)}–${number(high)}` : '';
  switch (modifier) {
    case 'exact':
    case 'range':
    case 'vague':
      return number(value);
    case 'approx':
      return `≈${number(value)}`;
    case 'at-least':
      return `≥${number(value)}`;
    case 'at-most':
      return `≤${number(value)}`;
  }
}

function figureRow(text: string, found: AnnotatedText, figure: Figure): MarkRow {
  return {
    start: figure.start,
    end: figure.end,
    kind: figure.category,
    quote: oneLine(textOf(text, figure)),
    value: magnitudeText(figure),
    outcome: figure.outcome === 'none' ? '' : figure.outcome,
    whose: figure.affected ?? '',
    ...voiceOf(text, found, figure.attribution),
  };
}

function claimRow(text: string, found: AnnotatedText, claim: Claim): MarkRow {
  return {
    start: claim.start,
    end: claim.end,
    kind: claim.kind,
    quote: oneLine(textOf(text, claim)),
    value: '',
    outcome: '',
    whose: '',
    ...voiceOf(text, found, claim.attribution),
  };
}

function voiceOf(text: string, found: AnnotatedText, index: number | null): Pick<MarkRow, 'source' | 'cue'> {
  const attribution = index === null ? undefined : found.attributions[index];
  if (attribution === undefined) return { source: '', cue: '' };
  return { source: sourceName(text, found, attribution), cue: joined(text, attribution.cue) };
}

function sourceName(text: string, found: AnnotatedText, { source, sourceId }: Attribution): string {
  const known = sourceId === null ? undefined : found.sources[sourceId];
  return known?.name ?? joined(text, source);
}

function joined(text: string, spans: readonly Span[]): string {
  return oneLine(spans.map((span) => textOf(text, span)).join(' … '));
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

function number(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 6 });
}
