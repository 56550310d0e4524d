/**
 * A read sentence and its kind in, the reasons it is marked for out, strongest first, each with the words that show it.
 * Only what can be pointed at in the text is a reason.
 */
import { overlapsSpan, type Span } from '../text/span';
import type { ClaimKind, Reason, ReasonCode } from './annotation';
import type { ClaimSentence } from './claim-sentence';
import type { ClaimWordClass } from './lexicon/claim-words';

/** Which words speak for a kind. */
const KIND_WORDS: Readonly<Record<ClaimKind, readonly [ReasonCode, readonly ClaimWordClass[]] | null>> = {
  fact: null,
  opinion: ['opinion', ['judgement', 'belief', 'demand']],
  prediction: ['future', ['will', 'chance']],
  promise: ['promise', ['promise', 'will']],
};

/** Lists the reasons. */
export function claimReasons(sentence: ClaimSentence, kind: ClaimKind): readonly Reason[] {
  const { found, evidence } = sentence;
  const reasons: Reason[] = [];
  const add = (code: ReasonCode, span: Reason['evidence'] | undefined): void => {
    if (span !== null && span !== undefined) reasons.push({ code, evidence: { start: span.start, end: span.end } });
  };
  add('quantity', found.firstFigure ?? found.firstQuantity);
  add('past-event', pastEvent(sentence));
  add('named-party', sentence.firstParty);
  add('attributed-statement', found.attribution?.cue[0]);
  add('comparison', evidence('comparison'));
  const ofKind = KIND_WORDS[kind];
  if (ofKind !== null)
    add(
      ofKind[0],
      ofKind[1].map(evidence).find((span) => span !== null),
    );
  if (sentence.isQuestion) reasons.push({ code: 'question', evidence: null });
  return reasons;
}

/** The deed told of, or else the first past form that does not itself report. */
function pastEvent({ pasts, pastDeed, found }: ClaimSentence): Span | null | undefined {
  const isReport = (past: Span): boolean => found.attribution?.cue.some((cue) => overlapsSpan(cue, past)) === true;
  return pastDeed !== null && !isReport(pastDeed) ? pastDeed : pasts.find((past) => !isReport(past));
}
