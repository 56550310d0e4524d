/**
 * What the reader keeps. A note points at one target (figure, claim, quotation, selected words, a source or the whole
 * article) in one article; what the engine reported is copied in as it was and never changed afterwards: what the
 * reader corrects stands beside it. Types only.
 */

import type { ArticleMetadata } from '../anchors/article-metadata';
import type { Selectors } from '../anchors/selectors';
import type { Claim, ClaimKind, CueClass, Figure, Source } from '../annotations/annotation';
import type { RATINGS } from './ratings';

export type TargetKind = 'figure' | 'claim' | 'quotation' | 'selection' | 'source' | 'article';

/** The reader's own judgement of a claim; the software never sets it. */
export type Rating = (typeof RATINGS)[number];

/** How well a claim is borne out, in the reader's eyes; the software never sets it. */
export type Strength = 'none' | 'confirmed' | 'fair' | 'weak' | 'contested' | 'discounted';

/** Admiralty grade of a source, A (reliable) to E (unreliable); F: cannot be judged. */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** Admiralty grade of what is said, 1 (confirmed by others) to 5 (improbable); 6: cannot be judged. */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;

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
  /** The words on the page; the name of a source, the title of an article. */
  readonly quote: string;
  /** null for a source or an article as a whole: there is no place to find again. */
  readonly selectors: Selectors | null;
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

/** A target that has a place in the text. */
export interface PlacedTarget extends NoteTarget {
  readonly selectors: Selectors;
}

export interface EvidenceLink {
  readonly url: string;
  readonly addedAt: number;
  /** The same page in a web archive, null when the reader gave none. */
  readonly archiveUrl: string | null;
  /** When the archive took its copy, null when unknown. */
  readonly capturedAt: number | null;
}

/** What the reader reads otherwise than the engine did; a field that is absent stands as reported. */
export interface Corrections {
  readonly value?: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly modifier?: Figure['modifier'];
  readonly item?: string;
  readonly category?: Figure['category'];
  readonly outcome?: Figure['outcome'];
  readonly affected?: string | null;
  readonly victimClass?: Figure['victimClass'];
  readonly scope?: Figure['scope'];
  readonly verification?: Figure['verification'];
  readonly place?: string | null;
  readonly time?: string | null;
  readonly claimKind?: ClaimKind;
  /** null: nobody is said to have said it. */
  readonly source?: string | null;
  readonly sourceRole?: string | null;
  readonly sourceKind?: Source['kind'];
  readonly party?: string | null;
  readonly cueClass?: CueClass;
}

/** The part of a note the reader writes. */
export interface NoteBody {
  readonly markdown: string;
  readonly tags: readonly string[];
  readonly rating: Rating;
  readonly strength: Strength;
  readonly reliability: Reliability;
  readonly credibility: Credibility;
  readonly evidence: readonly EvidenceLink[];
  readonly corrections: Corrections;
}

/** What every row of the reader's carries, so that two devices can be brought together later. Times in ms since the epoch. */
export interface Kept {
  /** Grows by one with each stored change; a save must name the revision it started from. */
  readonly rev: number;
  readonly updatedAt: number;
  /** When the row went to the trash, null while it is live. */
  readonly deletedAt: number | null;
}

/** One stored note; `id` is made by the client and sorts by time. */
export interface Note extends NoteBody, Kept {
  readonly id: string;
  readonly articleUrl: string;
  readonly target: NoteTarget;
  readonly createdAt: number;
  /** Outcome of the last visit: found as it was, found changed, not found, or not visited since it was made. */
  readonly anchorState: 'anchored' | 'changed' | 'orphaned' | 'unknown';
  /** What the last visit found changed, null when nothing was; absent in notes of earlier builds, like the next. */
  readonly change?: QuoteChange | null;
  /** null while the note stands on its first words. */
  readonly reattached?: Reattachment | null;
}

/** What a note said before a save replaced it. Never changed. */
export interface Revision {
  readonly noteId: string;
  /** The revision of the note that said this. */
  readonly rev: number;
  /** `updatedAt` of that revision. */
  readonly savedAt: number;
  readonly body: NoteBody;
}

/** One stored article. */
export interface Article extends ArticleMetadata, Kept {
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
}
