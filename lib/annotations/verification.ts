/**
 * Text units in, the verification wording of each sentence out: what says that something could not be verified, is
 * disputed, or was confirmed, and how far back it reaches. The wording is shown, never judged.
 */
import type { Span } from '../text/span';
import { spanOfTokens, type TextUnits } from '../text/text-units';
import type { Verification } from './annotation';
import {
  BACK_REFERENCES,
  BOTH_SIDES,
  DENIED_THINGS,
  FIGURE_REFERENCES,
  LIGHT_WORDS,
  NEGATORS,
  VERIFICATION_PHRASES,
} from './lexicon/verification-wording';

export interface VerificationWording {
  readonly verification: Verification;
  readonly evidence: Span;
  readonly sentence: number;
  /** Sentences before its own whose figures it covers too; 0 when it speaks of its own alone. */
  readonly reach: number;
}

interface Phrase {
  readonly words: readonly string[];
  readonly verification: Verification;
}

/** A phrase in its sentence. */
interface PhrasePlace extends Phrase {
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
}

/** Sentences; "the claim could not be verified" still covers a claim told in two. */
const CLAIM_REACH = 2;
/** Sentences; "neither side's figures" covers the claims of both, each told in two or three. */
const BOTH_SIDES_REACH = 5;
/** A denial answers what was said just before. */
const DENIAL_REACH = 1;
/** Light words between two words of a phrase. */
const LIGHT_GAP = 3;
/** Tokens before "independently verified" in which a negator turns it round. */
const NEGATION_WINDOW = 8;
/** Tokens at the head of a sentence where a pronoun takes up the sentence before: "But it". */
const HEAD_WINDOW = 2;
const BY_FIRST_WORD = groupByFirstWord();

/** Finds verification wording, in text order, at most one per sentence (the first). */
export function findVerificationWording(units: TextUnits): readonly VerificationWording[] {
  const found: VerificationWording[] = [];
  for (let token = 0; token < units.tokens.length; token += 1) {
    const sentence = units.sentenceOf[token] ?? -1;
    if (found.at(-1)?.sentence === sentence) continue;
    const phrase = phraseAt(units, token);
    const wording = phrase === undefined ? null : readWording(units, phrase);
    if (wording !== null) found.push(wording);
  }
  return found;
}

/** Returns the wording that covers figures of `sentence`: in it, or in a later one that reaches back to it. */
export function verificationOf(wordings: readonly VerificationWording[], sentence: number): VerificationWording | null {
  for (let index = firstFrom(wordings, sentence); index < wordings.length; index += 1) {
    const wording = wordings[index];
    if (wording === undefined || wording.sentence > sentence + BOTH_SIDES_REACH) return null;
    if (wording.sentence - wording.reach <= sentence) return wording;
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

/** The phrase that begins at the token, light words between its words passed over. */
function phraseAt(units: TextUnits, token: number): PhrasePlace | undefined {
  for (const phrase of BY_FIRST_WORD.get(units.words[token] ?? '') ?? []) {
    const end = endOfPhrase(units, token, phrase.words);
    if (end !== null) return { ...phrase, sentence: units.sentenceOf[token] ?? -1, first: token, end };
  }
  return undefined;
}

function endOfPhrase(units: TextUnits, token: number, words: readonly string[]): number | null {
  let at = token;
  for (const word of words) {
    const limit = at + LIGHT_GAP;
    while (at > token && at < limit && units.words[at] !== word && LIGHT_WORDS.has(units.words[at] ?? '')) at += 1;
    if (units.words[at] !== word) return null;
    at += 1;
  }
  return at;
}

function readWording(units: TextUnits, phrase: PhrasePlace): VerificationWording | null {
  const { sentence, first, end } = phrase;
  const evidence = spanOfTokens(units.tokens, first, end);
  switch (phrase.verification) {
    case 'disputed':
      return isAboutFigures(units, phrase)
        ? { verification: 'disputed', evidence, sentence, reach: DENIAL_REACH }
        : null;
    case 'unverified':
      return { verification: 'unverified', evidence, sentence, reach: reachOf(units, sentence) };
    case 'confirmed': {
      const verification = isNegated(units, phrase) ? 'unverified' : 'confirmed';
      return { verification, evidence, sentence, reach: reachOf(units, sentence) };
    }
  }
}

/** "denied that anything was hit", "denied the figure"; not "denied that its guns had fired", "denied a visa". */
function isAboutFigures(units: TextUnits, { sentence, end, words }: PhrasePlace): boolean {
  if (words[0] === 'contradicted' || words.includes('figure') || words.includes('by')) return true;
  const limit = units.sentences.end[sentence] ?? 0;
  for (let token = end; token < limit; token += 1) {
    if (DENIED_THINGS.has(units.words[token] ?? '')) return true;
  }
  return false;
}

function isNegated(units: TextUnits, { sentence, first }: PhrasePlace): boolean {
  const limit = Math.max(units.sentences.first[sentence] ?? 0, first - NEGATION_WINDOW);
  for (let token = first - 1; token >= limit; token -= 1) {
    const word = units.words[token] ?? '';
    if (NEGATORS.has(word)) return true;
    if (word === ',' || word === ';' || word === 'but' || word === 'and') return false;
  }
  return false;
}

function reachOf(units: TextUnits, sentence: number): number {
  const first = units.sentences.first[sentence] ?? 0;
  const end = units.sentences.end[sentence] ?? 0;
  let refersBack = false;
  let isOfBoth = false;
  for (let token = first; token < end; token += 1) {
    const word = units.words[token] ?? '';
    if (FIGURE_REFERENCES.has(word) || (token < first + HEAD_WINDOW && BACK_REFERENCES.has(word))) refersBack = true;
    if (BOTH_SIDES.has(word)) isOfBoth = true;
  }
  if (!refersBack) return 0;
  return isOfBoth ? BOTH_SIDES_REACH : CLAIM_REACH;
}
