/**
 * Figures of one annotated text in, the same figures as they are compared out: what is counted as a class, whose it is,
 * who says so and for which side. Pure; judges nothing.
 */
import type {
  AnnotatedText,
  Attribution,
  CueClass,
  Figure,
  Magnitude,
  Outcome,
  Scope,
  Source,
  SourceKind,
} from '../annotations/annotation';
import { PLACE_PREPOSITIONS } from '../annotations/lexicon/party-evidence';
import type { Span } from '../text/span';
import { itemClassOf } from './item-classes';
import type { ItemClass } from './lexicon/item-class-words';

/** What a number counts. Two figures are of the same thing when all of it agrees. */
export interface Thing {
  /** null when the item belongs to no class of the lexicon. */
  readonly itemClass: ItemClass | null;
  readonly outcome: Outcome;
  /** Party that suffers or owns, null when the text does not tell. */
  readonly affected: string | null;
  readonly scope: Scope;
  readonly place: string | null;
  readonly time: string | null;
}

export interface FigureSource {
  readonly name: string;
  readonly kind: SourceKind | null;
  /** Side the source speaks for, null for a third party. */
  readonly party: string | null;
  readonly cue: string;
  readonly cueClass: CueClass;
}

export interface ReportedFigure extends Thing {
  /** Index in `AnnotatedText.figures`. */
  readonly index: number;
  readonly span: Span;
  /** As printed, from modifier to item. */
  readonly quote: string;
  /** The counted noun as printed, "" when elided. */
  readonly item: string;
  readonly magnitude: Magnitude;
  /** null when the outlet says it in its own voice. */
  readonly source: FigureSource | null;
  /** Index of the figure this one is counted in, null for a count of its own. */
  readonly partOf: number | null;
}

/** Letters of a party's name that the name of a source must share with it: "Corvandi army" speaks for Corvand. */
const SHORTEST_STEM = 4;

/** "Valdoria’s air force": an owner and an office of state. */
const OWNED_OFFICE =
  /^(\p{Lu}[\p{L}-]+)[’']s? (?:\p{L}+ ){0,2}(?:army|military|forces?|navy|staff|ministry|government|command|police|president)$/iu;

/** Returns the figures of a text that count harm or material, in text order. */
export function readReportedFigures(text: string, annotated: AnnotatedText): readonly ReportedFigure[] {
  const parties = partiesOf(annotated);
  return annotated.figures.map((figure, index) => ({
    index,
    span: { start: figure.start, end: figure.end },
    quote: text.slice(figure.start, figure.end),
    item: figure.item,
    magnitude: magnitudeOf(figure),
    itemClass: itemClassOf(figure),
    outcome: figure.outcome,
    affected: figure.affected,
    scope: figure.scope,
    place: figure.place,
    time: figure.time,
    source: sourceOf(text, annotated, figure, parties),
    partOf: figure.partOf ?? null,
  }));
}

/** Returns the parties that a text names, most often named first, each once. */
export function partiesOf({ figures, sources }: AnnotatedText): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of [...figures.map(({ affected }) => affected), ...sources.map(({ party }) => party)]) {
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}

/**
 * Returns the side a source speaks for: the one the engine found, the party its name or role begins a word with, or whose
 * army or ministry it is ("Valdoria’s General Staff").
 */
export function sideOf({ party, name, role, kind }: Source, parties: readonly string[]): string | null {
  if (party !== null) return party;
  if (kind === 'media' || kind === 'document') return null;
  const words = [name, role ?? ''].flatMap(wordsOfOffice);
  const isNamed = (stem: string) => words.some((word) => word.startsWith(stem));
  const named = parties.find((candidate) => candidate.length >= SHORTEST_STEM && isNamed(candidate.toLowerCase()));
  return named ?? OWNED_OFFICE.exec(name)?.[1] ?? null;
}

/** "The Red Cross in Valdoria" works there and does not speak for it. */
function wordsOfOffice(name: string): readonly string[] {
  const words = name.toLowerCase().split(/[^\p{L}]+/u);
  const place = words.findIndex((word) => PLACE_PREPOSITIONS.has(word));
  return place < 0 ? words : words.slice(0, place);
}

function magnitudeOf({ value, low, high, modifier }: Figure): Magnitude {
  return { value, low, high, modifier };
}

function sourceOf(
  text: string,
  { attributions, sources }: AnnotatedText,
  { attribution }: Figure,
  parties: readonly string[],
): FigureSource | null {
  const found = attribution === null ? undefined : attributions[attribution];
  if (found === undefined) return null;
  const source = found.sourceId === null ? undefined : sources[found.sourceId];
  return {
    name: source?.name ?? wordsOf(text, found.source),
    kind: source?.kind ?? null,
    party: source === undefined ? null : sideOf(source, parties),
    cue: wordsOf(text, found.cue),
    cueClass: found.cueClass,
  };
}

function wordsOf(text: string, spans: Attribution['source']): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}
