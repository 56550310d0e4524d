/**
 * A read sentence in, the kind of statement it makes out. Rules from the outside in: what somebody binds himself to,
 * what is to come, what somebody thinks; a statement about the world is what is left.
 */
import type { ClaimKind } from './annotation';
import type { ClaimSentence } from './claim-sentence';

/** Tells the kind of a sentence. */
export function claimKind(sentence: ClaimSentence): ClaimKind {
  if (isPromise(sentence)) return 'promise';
  if (isPrediction(sentence)) return 'prediction';
  return isOpinion(sentence) ? 'opinion' : 'fact';
}

/** "vowed to rebuild", "we will rebuild"; not "vowed", told of with a count of what was done. */
function isPromise({ counts, found, quotedShare, hasPast }: ClaimSentence): boolean {
  if (found.figures.length > 0) return false;
  if (counts.promise > 0 && counts.deed === 0) return true;
  return counts.will > 0 && counts.speaker > 0 && (quotedShare > 0.3 || !hasPast);
}

/** "talks will resume", "it may strike again"; not a future told beside something that has happened. */
function isPrediction({ counts, found, regularPasts, quotedShare }: ClaimSentence): boolean {
  const isPlain = found.figures.length === 0 && counts.deed + counts.comparison === 0;
  if (counts.will > 0) return isPlain || (regularPasts === 0 && found.figures.length === 0) || quotedShare > 0.6;
  return counts.hedge > 0 && isPlain && regularPasts === 0 && found.quantities === 0;
}

/** Judgement, belief or demand that no number and no deed goes with. */
function isOpinion({ counts, found, isQuestion, isExclamation }: ClaimSentence): boolean {
  if (found.figures.length > 0 || found.quantities > 0) return false;
  const opinion = counts.judgement + counts.belief + counts.demand + (isQuestion || isExclamation ? 1 : 0);
  const fact = counts.deed + counts.comparison + counts.measure;
  return opinion > fact || (opinion > 0 && found.attribution?.cueClass === 'demanding');
}
