/**
 * A cue in, how it stands towards what it reports out. "did not confirm" denies nothing: it only fails to tell.
 */
import type { CueClass } from './annotation';
import type { Cue } from './attribution-cues';

/** What a document shows, a person only says: "the report suggests" but "she suggested". */
const SHOWS_OR_SAYS: ReadonlySet<string> = new Set(['suggest', 'conclude', 'indicate', 'reveal', 'imply', 'signal']);

/** Classifies a cue by its lexicon entry, its negation and whether its source is a document. */
export function classifyCue(cue: Cue, isDocument: boolean): CueClass {
  if (SHOWS_OR_SAYS.has(cue.verb?.lemma ?? '')) return isDocument ? 'showing' : 'neutral';
  if (!cue.isNegated) return cue.cueClass;
  return cue.cueClass === 'confirming' ? 'denying' : cue.cueClass === 'denying' ? 'neutral' : cue.cueClass;
}
