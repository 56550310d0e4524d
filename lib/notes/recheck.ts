/**
 * Which notes want another look, by one clear rule: a note and the present time in, the reasons out. Only the reader's own
 * judgement, its age, and what the last visit found count. Pure.
 */

import type { Note } from './note';

export type RecheckReason =
  /** The reader rated it "needs a check". */
  | 'needs-check'
  /** The page changed the words under it. */
  | 'changed'
  /** Its words were not on the page. */
  | 'orphaned'
  /** Judged fair or weak, and not looked at for {@link UNSETTLED_DAYS} days. */
  | 'unsettled';

export const RECHECK_REASONS = [
  'needs-check',
  'changed',
  'orphaned',
  'unsettled',
] as const satisfies readonly RecheckReason[];

/** A count that was weak a month ago has been revised or confirmed since, or never will be. */
export const UNSETTLED_DAYS = 30;
const DAY_MS = 86_400_000;

/** Returns the time before which an unsettled judgement is old. Milliseconds since the epoch. */
export function unsettledBefore(now: number): number {
  return now - UNSETTLED_DAYS * DAY_MS;
}

/** Tells whether a claim was judged neither firm nor void. */
export function isUnsettled({ strength }: Pick<Note, 'strength'>): boolean {
  return strength === 'fair' || strength === 'weak';
}

/** Returns every reason to look at a note again, none when there is none. */
export function reasonsToCheck(note: Note, now: number): readonly RecheckReason[] {
  const holds: Readonly<Record<RecheckReason, boolean>> = {
    'needs-check': note.rating === 'needs-check',
    changed: note.anchorState === 'changed',
    orphaned: note.anchorState === 'orphaned',
    unsettled: isUnsettled(note) && note.updatedAt < unsettledBefore(now),
  };
  return RECHECK_REASONS.filter((reason) => holds[reason]);
}
