/**
 * The reader's corrections laid over what was reported: a note in, its target as the reader reads it out. The report
 * itself stays as it was. Pure.
 */

import type { Claim, Figure, Source } from '../annotations/annotation';
import type { Corrections, NoteBody, NoteTarget, ReportedAttribution } from './note';

/** Returns the target with every corrected field in its place; the same object when nothing is corrected. */
export function correctedTarget(target: NoteTarget, corrections: Corrections): NoteTarget {
  if (Object.keys(corrections).length === 0) return target;
  return {
    ...target,
    figure: target.figure && correctFigure(target.figure, corrections),
    claim: target.claim && correctClaim(target.claim, corrections),
    attribution: correctAttribution(target.attribution, corrections),
  };
}

/** Returns the name of the source as the reader reads it, null when there is none. */
export function sourceNameOf({ target, corrections }: Pick<NoteBody, 'corrections'> & { readonly target: NoteTarget }) {
  const attribution = correctAttribution(target.attribution, corrections);
  return attribution?.source?.name || attribution?.sourceWords || null;
}

/** Returns the corrections without those that say what was reported anyway. */
export function withoutEmptyCorrections(target: NoteTarget, corrections: Corrections): Corrections {
  const kept = Object.entries(corrections).filter(([field, value]) => reportedValue(target, field) !== value);
  // Entries of a record of corrections make a record of corrections again, which the type system cannot follow.
  return Object.fromEntries(kept) as Corrections;
}

/** Where each correctable field stands in what was reported. */
function reportedValue({ figure, claim, attribution }: NoteTarget, field: string): unknown {
  const source = attribution?.source;
  const elsewhere: Readonly<Record<string, unknown>> = {
    claimKind: claim?.kind,
    source: attribution === null ? null : (source?.name ?? attribution.sourceWords),
    sourceRole: source?.role,
    sourceKind: source?.kind,
    party: source?.party,
    cueClass: attribution?.cueClass,
  };
  if (Object.hasOwn(elsewhere, field)) return elsewhere[field];
  return figure === null ? undefined : (figure as unknown as Readonly<Record<string, unknown>>)[field];
}

function correctFigure(figure: Figure, corrections: Corrections): Figure {
  const { claimKind, source, sourceRole, sourceKind, party, cueClass, ...ofFigure } = corrections;
  return { ...figure, ...ofFigure };
}

function correctClaim(claim: Claim, { claimKind }: Corrections): Claim {
  return claimKind === undefined ? claim : { ...claim, kind: claimKind };
}

const NO_ATTRIBUTION: ReportedAttribution = {
  source: null,
  sourceWords: '',
  cue: '',
  cueClass: 'neutral',
  distance: null,
};
const NO_SOURCE: Source = { id: 0, name: '', role: null, kind: null, party: null };

function correctAttribution(
  reported: ReportedAttribution | null,
  corrections: Corrections,
): ReportedAttribution | null {
  const { source, sourceRole, sourceKind, party, cueClass } = corrections;
  if (source === null) return null;
  if ([source, sourceRole, sourceKind, party, cueClass].every((field) => field === undefined)) return reported;
  const base = reported ?? NO_ATTRIBUTION;
  const was = base.source ?? { ...NO_SOURCE, name: base.sourceWords };
  return {
    ...base,
    cueClass: cueClass ?? base.cueClass,
    source: {
      ...was,
      name: source ?? was.name,
      role: sourceRole === undefined ? was.role : sourceRole,
      kind: sourceKind === undefined ? was.kind : sourceKind,
      party: party === undefined ? was.party : party,
    },
  };
}
