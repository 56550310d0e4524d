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

/** What an article changed about the words a note stands on: the most serious change of those there are. */
export interface QuoteChange {
  /** `missing`: the words are not on the page; `now` is what comes nearest to them, "" when nothing does. */
  readonly kind: 'wording' | 'attribution' | 'number' | 'missing';
  /** As the note has it and as the page had it at the last visit: a sentence, or source and cue; "" for no source. */
  readonly was: string;
  readonly now: string;
  /** What the note would be about on the new words, null when nothing stands there that it could be about. */
  readonly target: NoteTarget | null;
}

/** New words the reader chose to keep a note on. What was reported at first stays in `Note.target`. */
export interface Reattachment {
  readonly target: NoteTarget;
  readonly acceptedAt: number;
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
  /** Outcome of the last visit: found as it was, found changed, not found, or not visited since it was made. */
  readonly anchorState: 'anchored' | 'changed' | 'orphaned' | 'unknown';
  /** What the last visit found changed, null when nothing was; absent in notes of earlier builds, like the next. */
  readonly change?: QuoteChange | null;
  /** null while the note stands on its first words. */
  readonly reattached?: Reattachment | null;
}

/** One stored article. */
export interface Article extends ArticleMetadata {
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
}
