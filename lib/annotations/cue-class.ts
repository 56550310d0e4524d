/**
 * A cue in, how it stands towards what it reports out. "did not confirm" denies nothing: it only fails to tell.
 */
import type { CueClass } from './annotation';
import type { Cue } from './attribution-cues';

/** Classifies a cue, by its lexicon entry and its negation. */
export function classifyCue(cue: Cue): CueClass {
  if (!cue.isNegated) return cue.cueClass;
  return cue.cueClass === 'confirming' ? 'denying' : cue.cueClass === 'denying' ? 'neutral' : cue.cueClass;
}
