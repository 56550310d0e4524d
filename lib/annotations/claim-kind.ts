/**
 * A read sentence in, the kind of statement it makes out. Rules from the outside in: what somebody binds himself to,
 * what is to come, what somebody thinks or demands; a statement about the world is what is left, and what told events or
 * counts make of any sentence.
 */
import { overlapsSpan } from '../text/span';
import type { ClaimKind } from './annotation';
import type { ClaimSentence } from './claim-sentence';

/** Tells the kind of a sentence. */
export function claimKind(sentence: ClaimSentence): ClaimKind {
  if (sentence.found.figures.length > 0) return 'fact';
  const isTold = tellsEvents(sentence);
  if (isPromise(sentence, isTold)) return 'promise';
  if (isPrediction(sentence, isTold)) return 'prediction';
  return isOpinion(sentence, isTold) ? 'opinion' : 'fact';
}

/** Whether a past form stands there that is not itself the reporting verb: "shelled", in "said the army shelled it". */
function tellsEvents({ pasts, found }: ClaimSentence): boolean {
  return pasts.some((past) => !found.attribution?.cue.some((cue) => overlapsSpan(cue, past)));
}

/** "vowed to rebuild", "we will rebuild"; not "we will have to", and not the promise that was broken. */
function isPromise({ promises, ownWill, counts }: ClaimSentence, isTold: boolean): boolean {
  if (promises > 0) return true;
  return ownWill > 0 && counts.belief === 0 && !isTold;
}

/** "talks will resume", "it may strike again"; not a future told beside something that has happened. */
function isPrediction({ counts, quotedShare, found, firstWord }: ClaimSentence, isTold: boolean): boolean {
  if (counts.will > 0 && firstWord === 'if') return true;
  if (counts.will > 0) return !isTold || (quotedShare > 0.6 && counts.deed === 0);
  return counts.chance > 0 && !isTold && found.quantities === 0;
}

/** A judgement, belief or demand that no number and no event goes with. */
function isOpinion(sentence: ClaimSentence, isTold: boolean): boolean {
  const { counts, found, isQuestion, isExclamation } = sentence;
  if (found.quantities > 0) return false;
  if (isQuestion || isExclamation) return true;
  if (found.attribution?.cueClass === 'demanding' && counts.demand + counts.belief + counts.judgement > 0) return true;
  return !isTold && (isDemand(sentence) || isJudgement(sentence));
}

/** "must stop", "we need more"; not what somebody else is said to want, beside a deed. */
function isDemand({ counts }: ClaimSentence): boolean {
  return counts.demand > 0 && counts.demand + counts.speaker + counts.listener > counts.deed;
}

/** "it was a shameful raid", "I believe", "senseless and cruel"; not one harsh word in a report. */
function isJudgement({ counts, judged }: ClaimSentence): boolean {
  const said = judged + counts.belief + (counts.judgement > 1 || counts.speaker > 0 ? counts.judgement : 0);
  return said > counts.deed + counts.measure;
}
