/**
 * Compares the annotations of one article with a gold file written by hand: which figures have every field right,
 * which attributions were found with the right source, and what was marked that should not be. Pure.
 */

import type { AnnotatedText, Attribution, Figure } from '../../lib/annotations/annotation';
import { containsSpan, overlapsSpan, type Span, textOf } from '../../lib/text/span';

export interface GoldFigure {
  readonly quote: string;
  readonly value: number | null;
  readonly modifier: string;
  readonly item: string;
  readonly category: string;
  readonly outcome: string;
  readonly affected: string | null;
  readonly scope: string;
  readonly source: string | null;
  readonly cue: string | null;
}

export interface GoldAttribution {
  readonly source: string;
  readonly cue: string;
  /** The first words of what is said, or all of it. */
  readonly content: string;
  /** Who it really is; the resolved name must hold it or be held by it. */
  readonly sourceName: string;
}

export interface GoldArticle {
  readonly figures: readonly GoldFigure[];
  readonly notFigures: readonly string[];
  readonly attributions: readonly GoldAttribution[];
}

export interface Tally {
  readonly right: number;
  readonly of: number;
  /** One line for each that is not right, saying what is wrong. */
  readonly wrong: readonly string[];
}

export interface GoldScore {
  readonly figures: Tally;
  readonly attributions: Tally;
  /** Figures that overlap a phrase the gold file names as none. */
  readonly falseFigures: readonly string[];
}

/** Scores one annotated article; the words of the gold file must stand in `text` as written. */
export function scoreGoldArticle(text: string, gold: GoldArticle, annotated: AnnotatedText): GoldScore {
  const figures = gold.figures.map((figure) => figureProblem(text, figure, annotated));
  const attributions = gold.attributions.map((attribution) => attributionProblem(text, attribution, annotated));
  return {
    figures: tallyOf(figures),
    attributions: tallyOf(attributions),
    falseFigures: gold.notFigures.filter((phrase) =>
      placesOf(text, phrase).some((place) => annotated.figures.some((figure) => containsSpan(place, figure.number))),
    ),
  };
}

function tallyOf(problems: readonly (string | null)[]): Tally {
  const wrong = problems.filter((problem) => problem !== null);
  return { right: problems.length - wrong.length, of: problems.length, wrong };
}

/** null = every field right. A short quote ("three") may stand in the text more than once: one right place is enough. */
function figureProblem(text: string, gold: GoldFigure, annotated: AnnotatedText): string | null {
  const found = placesOf(text, gold.quote).flatMap((place) =>
    annotated.figures.filter((figure) => figure.start === place.start && figure.end === place.end),
  );
  if (found.length === 0) return `«${gold.quote}»: no figure with these words`;
  const problems = found.map((figure) => wrongFields(text, gold, figure, annotated));
  const fewest = problems.reduce((best, next) => (next.length < best.length ? next : best));
  return fewest.length === 0 ? null : `«${gold.quote}»: ${fewest.join(', ')}`;
}

function wrongFields(text: string, gold: GoldFigure, figure: Figure, annotated: AnnotatedText): readonly string[] {
  const attribution = figure.attribution === null ? null : (annotated.attributions[figure.attribution] ?? null);
  const fields: readonly (readonly [string, unknown, unknown])[] = [
    ['value', gold.value, figure.value],
    ['modifier', gold.modifier, figure.modifier],
    ['category', gold.category, figure.category],
    ['outcome', gold.outcome, figure.outcome],
    ['affected', gold.affected, figure.affected],
    ['scope', gold.scope, figure.scope],
  ];
  const wrong = fields.filter(([, a, b]) => a !== b).map(([name, a, b]) => `${name} ${a} read as ${b}`);
  if (lastWord(gold.item) !== lastWord(figure.item)) wrong.push(`item ${gold.item} read as ${figure.item}`);
  const source = wordsOf(text, attribution?.source ?? []);
  const isSource = gold.source === null ? attribution === null : source.includes(gold.source);
  if (!isSource) wrong.push(`source ${gold.source} read as ${source || null}`);
  const cue = wordsOf(text, attribution?.cue ?? []);
  if (gold.cue !== null && !cue.includes(gold.cue)) wrong.push(`cue ${gold.cue} read as ${cue || null}`);
  return wrong;
}

/** null = found: the cue at hand, words of the content shared, and the source resolved to the right name. */
function attributionProblem(text: string, gold: GoldAttribution, annotated: AnnotatedText): string | null {
  const cues = placesOf(text, gold.cue);
  const contents = placesOf(text, gold.content);
  const found = annotated.attributions.filter(
    (attribution) =>
      cues.some((place) => attribution.cue.some((span) => overlapsSpan(span, place))) &&
      (gold.content === '' || contents.some((place) => attribution.content.some((span) => overlapsSpan(span, place)))),
  );
  const label = `«${gold.source} … ${gold.cue}»`;
  if (found.length === 0) return `${label}: not found`;
  const names = found.map((attribution) => nameOf(attribution, annotated));
  return names.some((name) => sameName(name, gold.sourceName))
    ? null
    : `${label}: ${gold.sourceName} read as ${names.join(' / ')}`;
}

function nameOf(attribution: Attribution, annotated: AnnotatedText): string | null {
  return attribution.sourceId === null ? null : (annotated.sources[attribution.sourceId]?.name ?? null);
}

function sameName(name: string | null, gold: string): boolean {
  if (name === null) return false;
  const [a, b] = [plainName(name), plainName(gold)];
  return a.includes(b) || b.includes(a);
}

/** Articles and "the … statement" make no other source. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/^(?:a|an|the) /, '');
}

function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map((span) => textOf(text, span)).join(' ');
}

function lastWord(item: string): string {
  return item.split(' ').at(-1) ?? '';
}

function placesOf(text: string, words: string): readonly Span[] {
  const places: Span[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}
