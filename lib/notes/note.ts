/**
 * What the reader keeps. A note points at one target (figure, claim, quotation or selected words) in one
 * article; what the engine reported is copied in as it was and never changed afterwards. Types only.
 */

import type { ArticleMetadata } from '../anchors/article-metadata';
import type { Selectors } from '../anchors/selectors';
import type { Claim, CueClass, Figure, Source } from '../annotations/annotation';

export type TargetKind = 'figure' | 'claim' | 'quotation' | 'selection';

/** The reader's own judgement of a claim; the software never sets it. */
export type Rating = 'none' | 'supported' | 'disputed' | 'contradicted' | 'unresolvable' | 'needs-check';

/** The attribution in words, as the engine read it when the note was made. */
export interface ReportedAttribution {
  readonly source: Source | null;
  /** Words on the page that name the source, "" when none. */
  readonly sourceWords: string;
  readonly cue: string;
  readonly cueClass: CueClass;
  /** Sentences between target and source, null when unattributed. */
  readonly distance: number | null;
}

/** What a note is about, as reported: immutable once stored. */
export interface NoteTarget {
  readonly kind: TargetKind;
  readonly quote: string;
  readonly selectors: Selectors;
  readonly figure: Figure | null;
  readonly claim: Claim | null;
  readonly attribution: ReportedAttribution | null;
}

export interface EvidenceLink {
  readonly url: string;
  readonly addedAt: number;
}

/** The part of a note the reader writes. */
export interface NoteBody {
  readonly markdown: string;
  readonly tags: readonly string[];
  readonly rating: Rating;
  readonly evidence: readonly EvidenceLink[];
}

/** One stored note. Times are milliseconds since the epoch; `id` is made by the client and sorts by time. */
export interface Note extends NoteBody {
  readonly id: string;
  /** Grows by one with each stored change; a save must name the revision it started from. */
  readonly rev: number;
  readonly articleUrl: string;
  readonly target: NoteTarget;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** When the note went to the trash, null while it is live. */
  readonly deletedAt: number | null;
  /** Outcome of the last visit: anchored, orphaned, or not visited since it was made. */
  readonly anchorState: 'anchored' | 'orphaned' | 'unknown';
}

/** One stored article. */
export interface Article extends ArticleMetadata {
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
}
