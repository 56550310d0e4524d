/**
 * Finds the reader's saved notes on the page again: anchors and marks in, the fate of each note out. Pure; knows
 * where a note points, never what it says.
 */

import { anchor, type OrphanReason } from '../../lib/anchors/anchor';
import { type Mark, wholeOf } from '../../lib/highlights/marks';
import type { SavedAnchor } from '../../lib/messaging/protocol';
import { overlapsSpan, type Span } from '../../lib/text/span';

export interface SavedNote {
  readonly noteId: string;
  readonly state: 'anchored' | 'orphaned';
  readonly reason: string | null;
  /** Mark the note is on; null for an orphan and for words that carry no mark now. */
  readonly markId: string | null;
}

/** The popup shows these words beside the saved quote. */
const REASONS: Readonly<Record<OrphanReason, string>> = {
  'not-found': 'These words are no longer on the page.',
  'number-changed': 'The sentence is there, but its number is another now.',
  ambiguous: 'Several places on the page fit equally well.',
};

/** Anchors the notes of an article in its text of today. */
export function findSavedNotes(
  text: string,
  saved: readonly SavedAnchor[],
  marks: readonly Mark[],
): readonly SavedNote[] {
  return saved.map(({ noteId, selectors }) => {
    const found = anchor(text, selectors);
    return found.state === 'anchored'
      ? { noteId, state: 'anchored', reason: null, markId: findClosest(marks, found.span)?.id ?? null }
      : { noteId, state: 'orphaned', reason: REASONS[found.reason], markId: null };
  });
}

/** The mark that covers most nearly the same words. */
function findClosest(marks: readonly Mark[], span: Span): Mark | null {
  let closest: Mark | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const whole = wholeOf(mark);
    const difference = Math.abs(whole.start - span.start) + Math.abs(whole.end - span.end);
    if (overlapsSpan(whole, span) && difference < least) {
      closest = mark;
      least = difference;
    }
  }
  return closest;
}
