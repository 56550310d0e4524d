/**
 * Units and what the other finders found in, claims out: one per sentence that has words, with its kind, its
 * check-worthiness and the words that speak for it. It never says whether a claim is true. Callers show those above a
 * threshold of their own: every sentence is there, because a ranking needs the low ones too.
 */
import type { TextUnits } from '../text/text-units';
import type { AnnotatedText, Claim } from './annotation';
import { type Register, weighSentences } from './check-worthiness';
import { claimKind } from './claim-kind';
import { claimReasons } from './claim-reasons';
import { type ClaimSentence, readClaimSentence } from './claim-sentence';
import { indexFound } from './claim-surroundings';
import type { ClaimVocabulary } from './claim-vocabulary';

/** What the other finders found in the same text. */
export type FoundInText = Pick<AnnotatedText, 'sources' | 'attributions' | 'figures' | 'quantities'>;

/** Share of sentences outside quotation marks that say "I" or "we": news stays below it, speeches and debates above. */
const SPEECH_FROM = 0.42;
/** Fewer sentences than this are no ground to call a text a speech. */
const SPEECH_LEAST = 8;

/** Finds the claims of a text, in text order; without a vocabulary the structure of the sentences has to do. */
export function findClaims(
  units: TextUnits,
  found: FoundInText,
  vocabulary: ClaimVocabulary | null = null,
): readonly Claim[] {
  const sentences = readClaimSentences(units, found);
  const worths = weighSentences(units, sentences, registerOf(sentences), vocabulary);
  return sentences.map((sentence, index) => toClaim(sentence, worths[index] ?? 0));
}

/** Reads every sentence that has words, together with what was found in it. */
export function readClaimSentences(units: TextUnits, found: FoundInText): readonly ClaimSentence[] {
  const foundIn = indexFound(units, found);
  return Array.from({ length: units.sentences.length }, (_, index) =>
    readClaimSentence(units, index, foundIn(index)),
  ).filter(({ words }) => words > 0);
}

/** Tells a speech or debate, where everything is somebody's "we", from a text about others. */
function registerOf(sentences: readonly ClaimSentence[]): Register {
  const unquoted = sentences.filter(({ quotedShare }) => quotedShare < 0.5);
  const personal = unquoted.filter(({ counts }) => counts.speaker > 0);
  return unquoted.length >= SPEECH_LEAST && personal.length >= SPEECH_FROM * unquoted.length ? 'speech' : 'article';
}

function toClaim(sentence: ClaimSentence, checkWorthiness: number): Claim {
  const kind = claimKind(sentence);
  return {
    start: sentence.start,
    end: sentence.end,
    kind,
    checkWorthiness,
    attribution: sentence.found.attributionIndex,
    figures: sentence.found.figures,
    reasons: claimReasons(sentence, kind),
  };
}
