/**
 * What the reader keeps besides notes: rules about what not to mark, points of the ledger, reference packs. Types
 * only.
 */

import type { Category, Figure, Outcome } from '../annotations/annotation';
import type { Kept, ReportedAttribution, TargetKind } from './note';

/** One mark the reader waved away, in one article. */
export interface DismissedMark extends Kept {
  readonly id: string;
  readonly kind: 'mark';
  readonly articleUrl: string;
  readonly markKind: TargetKind;
  readonly quote: string;
  /** Words before the mark, to tell equal quotes apart. */
  readonly prefix: string;
}

/** "Don't mark things like this": each condition that is not null must hold. */
export interface LikenessRule extends Kept {
  readonly id: string;
  readonly kind: 'likeness';
  readonly markKind: TargetKind;
  readonly category: Category | null;
  readonly outcome: Outcome | null;
  readonly item: string | null;
  readonly source: string | null;
}

export type MarkRule = DismissedMark | LikenessRule;

/** A figure of an article that was read, kept for the ledger without a note. */
export interface SeriesPoint extends Kept {
  readonly id: string;
  readonly articleUrl: string;
  /** The day it stands for, ISO 8601, null when unknown. */
  readonly day: string | null;
  readonly quote: string;
  readonly figure: Figure;
  readonly attribution: ReportedAttribution | null;
  /** Publication, null when the page does not name it; absent, like the next, in rows of other builds. */
  readonly outlet?: string | null;
  /** Agency that the article credits, null when none. */
  readonly wire?: string | null;
}

/** A reference series the reader imported, as the file was; the ledger reads it. */
export interface Pack extends Kept {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  /** Whose claims these are, null when no party's. */
  readonly party: string | null;
  readonly addedAt: number;
  readonly content: string;
}
