/**
 * An annotated text in, who says what in it out: its sources in order of weight, each with its figures and claims; then
 * what is attributed to nobody in particular, and last what the outlet says in its own voice. Pure.
 */
import type { AnnotatedText, Claim, CueClass, Source } from '../annotations/annotation';
import { groupBy } from '../text/group-by';
import { partiesOf, type ReportedFigure, readReportedFigures, sideOf } from './reported-figure';

export interface SourceShare {
  /** A source of the article, somebody it does not name, or the outlet itself. */
  readonly voice: 'source' | 'unnamed' | 'outlet';
  readonly source: Source | null;
  /** Side the source speaks for, null for none. */
  readonly party: string | null;
  /** Cue classes it is given, most often first. */
  readonly cues: readonly CueClass[];
  /** Attributions to it. */
  readonly told: number;
  readonly figures: readonly ReportedFigure[];
  /** Facts worth a check, in text order. */
  readonly claims: readonly Claim[];
}

/** A figure weighs as much as so many statements: readers look for numbers first. */
const FIGURE_WEIGHT = 2;
/** Stand for the two voices that have no source. */
const UNNAMED = -1;
const OUTLET = -2;

/** Returns the shares of a text, heaviest source first. Claims below `leastCheckWorthiness` (0–1) are left out. */
export function summariseSources(
  text: string,
  annotated: AnnotatedText,
  leastCheckWorthiness: number,
): readonly SourceShare[] {
  const { sources, attributions, claims } = annotated;
  const speakerOf = (attribution: number | null | undefined) =>
    attribution === null || attribution === undefined ? OUTLET : (attributions[attribution]?.sourceId ?? UNNAMED);
  const parties = partiesOf(annotated);
  const told = groupBy(attributions, ({ sourceId }) => sourceId ?? UNNAMED);
  const figures = groupBy(readReportedFigures(text, annotated), ({ index }) =>
    speakerOf(annotated.figures[index]?.attribution),
  );
  const facts = claims.filter((claim) => claim.kind === 'fact' && claim.checkWorthiness >= leastCheckWorthiness);
  const worthy = groupBy(facts, ({ attribution }) => speakerOf(attribution));
  const toShare = (speaker: number, voice: SourceShare['voice']): SourceShare => ({
    voice,
    source: sources[speaker] ?? null,
    party: sources[speaker] === undefined ? null : sideOf(sources[speaker], parties),
    cues: mostOften((told.get(speaker) ?? []).map(({ cueClass }) => cueClass)),
    told: told.get(speaker)?.length ?? 0,
    figures: figures.get(speaker) ?? [],
    claims: worthy.get(speaker) ?? [],
  });
  const named = sources.map(({ id }) => toShare(id, 'source')).sort((a, b) => weightOf(b) - weightOf(a));
  const shares = [...named, toShare(UNNAMED, 'unnamed'), toShare(OUTLET, 'outlet')];
  return shares.filter((share) => weightOf(share) > 0);
}

function weightOf({ told, figures, claims }: SourceShare): number {
  return told + claims.length + FIGURE_WEIGHT * figures.length;
}

function mostOften(classes: readonly CueClass[]): readonly CueClass[] {
  const counts = [...groupBy(classes, (cueClass) => cueClass)];
  return counts.sort(([, a], [, b]) => b.length - a.length).map(([cueClass]) => cueClass);
}
