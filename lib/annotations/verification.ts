/**
 * Text units in, the verification wording of each sentence out: what says that something could not be verified, is
 * disputed, or was confirmed. The wording is shown, never judged.
 */
import type { Span } from '../text/span';
import { spanOfTokens, type TextUnits } from '../text/text-units';
import type { Verification } from './annotation';
import { FIGURE_REFERENCES, VERIFICATION_PHRASES } from './lexicon/verification-wording';

export interface VerificationWording {
  readonly verification: Verification;
  readonly evidence: Span;
  readonly sentence: number;
  /** The sentence speaks of claims or figures made before it. */
  readonly refersBack: boolean;
}

interface Phrase {
  readonly words: readonly string[];
  readonly verification: Verification;
}

/** Sentences after a figure whose wording still covers it. */
const REACH = 2;
const BY_FIRST_WORD = groupByFirstWord();

/** Finds verification wording, in text order, at most one per sentence (the first). */
export function findVerificationWording(units: TextUnits): readonly VerificationWording[] {
  const found: VerificationWording[] = [];
  for (let token = 0; token < units.tokens.length; token += 1) {
    const phrase = phraseAt(units, token);
    const sentence = units.sentenceOf[token] ?? -1;
    if (phrase === undefined || found.at(-1)?.sentence === sentence) continue;
    const evidence = spanOfTokens(units.tokens, token, token + phrase.words.length);
    found.push({ verification: phrase.verification, evidence, sentence, refersBack: refersBack(units, sentence) });
  }
  return found;
}

/** Returns the wording that covers figures of `sentence`: in it, or in the next ones when they speak of the claim. */
export function verificationOf(wordings: readonly VerificationWording[], sentence: number): VerificationWording | null {
  for (let index = firstFrom(wordings, sentence); index < wordings.length; index += 1) {
    const wording = wordings[index];
    if (wording === undefined || wording.sentence > sentence + REACH) return null;
    if (wording.sentence === sentence || wording.refersBack) return wording;
  }
  return null;
}

/** Index of the first wording in `sentence` or behind it. */
function firstFrom(wordings: readonly VerificationWording[], sentence: number): number {
  let low = 0;
  let high = wordings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((wordings[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

function groupByFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const { phrase, verification } of VERIFICATION_PHRASES) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), { words, verification }]);
  }
  return groups;
}

function phraseAt(units: TextUnits, token: number): Phrase | undefined {
  const candidates = BY_FIRST_WORD.get(units.words[token] ?? '');
  return candidates?.find(({ words }) => words.every((word, i) => units.words[token + i] === word));
}

function refersBack(units: TextUnits, sentence: number): boolean {
  const first = units.sentences.first[sentence] ?? 0;
  const end = units.sentences.end[sentence] ?? 0;
  for (let token = first; token < end; token += 1) {
    if (FIGURE_REFERENCES.has(units.words[token] ?? '')) return true;
  }
  return false;
}
