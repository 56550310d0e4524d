/**
 * What the engine says about a text: sources, attributions, figures, quantities, claims.
 * The field names are those of the batch interface, so that the command line, the messages
 * and the stored "as reported" copy all carry the same shape. Types only.
 */

import type { Span } from '../text/span';
import type { CATEGORIES, OUTCOMES } from './vocabulary';

/** How the reporting words stand towards what is reported. */
export type CueClass = 'neutral' | 'claiming' | 'confirming' | 'denying' | 'demanding' | 'showing' | 'judging';

export type SourceKind = 'person' | 'organization' | 'government' | 'document' | 'media' | 'group' | 'anonymous';

/** Somebody or something that is said to have said something; one entry per real-world source. */
export interface Source {
  /** Index of this source in `AnnotatedText.sources`. */
  readonly id: number;
  /** Fullest name the article gives: "Igor Konashenkov", "Ukraine’s General Staff", "a state department spokesperson". */
  readonly name: string;
  readonly role: string | null;
  readonly kind: SourceKind | null;
  /** Party to the conflict this source speaks for ("Russia"), null when the text does not tell. */
  readonly party: string | null;
}

export type AttributionForm = 'direct' | 'indirect' | 'mixed';

/** One source–cue–content triple (PolNeAR); each part may be in pieces or, but for content or cue, absent (`[]`). */
export interface Attribution {
  readonly source: readonly Span[];
  /** Index into `sources`; null when nobody is named and nobody could be resolved. */
  readonly sourceId: number | null;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly form: AttributionForm;
  readonly cueClass: CueClass;
  /** Index of the attribution whose content this one is nested in. */
  readonly parent: number | null;
}

export type Modifier = 'exact' | 'approx' | 'at-least' | 'at-most' | 'range' | 'vague';

/** A number as an interval. `value` is the best single reading, null for ranges and vague words; an open bound is null. */
export interface Magnitude {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly modifier: Modifier;
}

export type Category = (typeof CATEGORIES)[number];

export type Outcome = (typeof OUTCOMES)[number];

export type VictimClass = 'civilian' | 'combatant' | 'mixed' | 'unknown';
export type Scope = 'incident' | 'cumulative' | 'none';
export type Verification = 'unverified' | 'disputed' | 'confirmed';

/** Why something is marked, as a code the surfaces put into words, and the words in the text that made it so. */
export interface Reason {
  readonly code: ReasonCode;
  readonly evidence: Span | null;
}

export type ReasonCode =
  | 'number'
  | 'item'
  | 'outcome'
  | 'modifier'
  | 'affected'
  | 'scope'
  | 'cue'
  | 'inherited-source'
  | 'unattributed'
  | 'verification'
  | 'attributed-statement'
  | 'past-event'
  | 'named-party'
  | 'quantity'
  | 'comparison'
  | 'future'
  | 'promise'
  | 'opinion'
  | 'question';

/** A count of people harmed or moved, of equipment, or of infrastructure hit; the span runs from modifier to item head. */
export interface Figure extends Span, Magnitude {
  /** The number as printed, without its modifier. */
  readonly number: Span;
  /** The counted noun as written, "" when elided. */
  readonly item: string;
  readonly category: Category;
  readonly outcome: Outcome;
  /** Shortest resolved name of who suffers or whose equipment it is; null when the text does not tell. */
  readonly affected: string | null;
  /** null unless `category` is person. */
  readonly victimClass: VictimClass | null;
  readonly scope: Scope;
  readonly verification: Verification | null;
  /** Index into `attributions`, null when the outlet says it in its own voice. */
  readonly attribution: number | null;
  /** Sentences between the figure and the source that governs it (0 = same sentence), null when unattributed. */
  readonly distance: number | null;
  readonly place: string | null;
  readonly time: string | null;
  /** Index of the figure it is counted in: 12 for the 3 of "12 people, including 3 children"; absent for a count of its own. */
  readonly partOf?: number;
  readonly reasons: readonly Reason[];
}

/** Any counted or measured amount in the text, figures included. `unit` is an ISO 4217 code, a unit word or null. */
export interface Quantity extends Span, Magnitude {
  readonly unit: string | null;
}

export type ClaimKind = 'fact' | 'opinion' | 'prediction' | 'promise';

/** A sentence or clause that asserts something; `checkWorthiness` is 0–1. */
export interface Claim extends Span {
  readonly kind: ClaimKind;
  readonly checkWorthiness: number;
  readonly attribution: number | null;
  /** Indexes into `figures`. */
  readonly figures: readonly number[];
  readonly reasons: readonly Reason[];
}

/** Everything `annotate` found in one text. Lists are in text order; indexes refer to each other's lists. */
export interface AnnotatedText {
  readonly sources: readonly Source[];
  readonly attributions: readonly Attribution[];
  readonly figures: readonly Figure[];
  readonly quantities: readonly Quantity[];
  readonly claims: readonly Claim[];
  /** True when the text was longer than the cap and only its beginning was read. */
  readonly partial: boolean;
}

/** Which of the annotations the reader wants to see marked. */
export interface MarkChoice {
  readonly figures: boolean;
  readonly claims: boolean;
  readonly quotations: boolean;
  /** Claims worth a check less than this (0–1) are not marked. */
  readonly leastCheckWorthiness: number;
  /** Whether the marks are printed with the page. */
  readonly inPrint: boolean;
}
