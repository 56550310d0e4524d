/**
 * What the card says about one mark, already in words. Types only. Everything in it stands on the page or is derived
 * from it: nothing the reader wrote may come in here, for a page can search the text of a card.
 */

import type { QuoteChange } from '../lib/notes/note';
import type { MarkLook } from './words';

export interface CardNumber {
  /** "32,500–33,000". */
  readonly magnitude: string;
  /** As the article prints it: "almost 33,000 troops". */
  readonly printed: string;
  /** "troops lost", "tanks destroyed". */
  readonly what: string;
}

export interface CardSource {
  readonly name: string;
  /** "Russian Defence Ministry spokesperson" or the kind of source; null when neither is known. */
  readonly role: string | null;
  /** The reporting words: "said", "according to"; "" when there are none. */
  readonly cue: string;
  readonly cueClass: string;
  /** "2 sentences earlier". */
  readonly distance: string;
  /** Those through whom it comes, nearest first: the agency that cites an official, the outlet that cites the agency. */
  readonly relays: readonly CardRelay[];
}

export interface CardRelay {
  readonly name: string;
  readonly cue: string;
  readonly cueClass: string;
}

export interface CardRow {
  readonly label: string;
  readonly value: string;
}

export interface CardReason {
  readonly text: string;
  /** Words of the article that gave the reason, null when it is their absence. */
  readonly evidence: string | null;
}

export interface CardFacts {
  readonly look: MarkLook;
  /** Figures only. */
  readonly number: CardNumber | null;
  /** Claims and quotations only: the words. */
  readonly quote: string | null;
  /** What kind of claim it is: "fact", "prediction"; null for figures and quotations. */
  readonly kind: string | null;
  /** null when nobody is said to have said it. */
  readonly source: CardSource | null;
  /** What the article says of verification nearby, null when it says nothing. */
  readonly verification: string | null;
  readonly rows: readonly CardRow[];
  readonly reasons: readonly CardReason[];
  /** "3 of 19" among the marks of the page. */
  readonly position: string;
  readonly hasNote: boolean;
  /** Old words of this page and the present ones, null when they are the same. */
  readonly change: Pick<QuoteChange, 'kind' | 'was' | 'now'> | null;
}
