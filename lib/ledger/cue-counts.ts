/**
 * An annotated text in, two plain counts of its wording out: which cues each side's sources are given ("said" here,
 * "claimed" there), and where the text speaks of verification and of which figures. Counts and places, no score. Pure.
 */
import type { AnnotatedText, CueClass, Verification } from '../annotations/annotation';
import type { Span } from '../text/span';
import { partiesOf, sideOf } from './reported-figure';

export interface CueCount {
  /** null: sources that speak for no side. */
  readonly party: string | null;
  /** Indexes in `AnnotatedText.attributions`, by class, in text order. */
  readonly byClass: Readonly<Partial<Record<CueClass, readonly number[]>>>;
  readonly total: number;
}

export interface VerificationPlace {
  readonly verification: Verification;
  /** The wording itself. */
  readonly span: Span;
  /** Indexes in `AnnotatedText.figures` that it covers, in text order. */
  readonly figures: readonly number[];
}

/** Counts the cues of named sources per side: parties by name, sources without one last. */
export function countCues(annotated: AnnotatedText): readonly CueCount[] {
  const parties = partiesOf(annotated);
  const counts = new Map<string | null, Map<CueClass, number[]>>();
  annotated.attributions.forEach(({ sourceId, cueClass }, index) => {
    const source = sourceId === null ? undefined : annotated.sources[sourceId];
    if (source === undefined) return;
    const party = sideOf(source, parties);
    const byClass = counts.get(party) ?? new Map<CueClass, number[]>();
    const indexes = byClass.get(cueClass) ?? [];
    indexes.push(index);
    counts.set(party, byClass.set(cueClass, indexes));
  });
  return [...counts].map(([party, byClass]) => toCount(party, byClass)).sort(byParty);
}

/** Lists the verification wording of a text with the figures under it, in text order. */
export function listVerification({ figures }: AnnotatedText): readonly VerificationPlace[] {
  const places = new Map<number, { verification: Verification; span: Span; figures: number[] }>();
  figures.forEach(({ verification, reasons }, index) => {
    const span = reasons.find(({ code }) => code === 'verification')?.evidence;
    if (verification === null || span === null || span === undefined) return;
    const place = places.get(span.start);
    if (place === undefined) places.set(span.start, { verification, span, figures: [index] });
    else place.figures.push(index);
  });
  return [...places.values()].sort((a, b) => a.span.start - b.span.start);
}

function toCount(party: string | null, byClass: ReadonlyMap<CueClass, readonly number[]>): CueCount {
  const total = [...byClass.values()].reduce((sum, { length }) => sum + length, 0);
  return { party, byClass: Object.fromEntries(byClass), total };
}

function byParty(a: CueCount, b: CueCount): number {
  if (a.party === null || b.party === null) return Number(a.party === null) - Number(b.party === null);
  return a.party < b.party ? -1 : 1;
}
