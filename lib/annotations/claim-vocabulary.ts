/**
 * Bytes of a trained word list in, the say of the words of a sentence out: a weight per hashed word and register, learned
 * from labelled sentences through the company that words keep (CLAIMS-MODEL.md). Holds no word: only hashes.
 */
import { isCapitalised, type TextUnits } from '../text/text-units';
import { TOKEN } from '../text/tokens';
import type { Register } from './check-worthiness';
import { findParty } from './lexicon/parties';
import { hashText } from './tagger/hashing';

export interface ClaimVocabulary {
  /** Number of rows less one, all bits set: the row of a word is its hash under this mask. */
  readonly mask: number;
  readonly weights: Readonly<Record<Register, Int8Array>>;
  /** What a weight of 1 is worth. */
  readonly scales: Readonly<Record<Register, number>>;
}

/** First byte of the format: version, bits of a row number, two bytes unused, two scales (float32, little endian), rows. */
export const VOCABULARY_VERSION = 1;
export const VOCABULARY_HEADER = 12;
/** All numbers are one word: which number it is says little about the sentence. */
const NUMBER_HASH = hashText('#');
/** Printed with a capital everywhere. */
const SPEAKER: ReadonlySet<string> = new Set(['i', "i'm", "i've"]);
/** All names are one word too: no party, place or person is to weigh more than another. */
const NAME_HASH = hashText('@');

/** Reads a word list; null for bytes of another format, which are then done without. */
export function decodeClaimVocabulary(bytes: Uint8Array): ClaimVocabulary | null {
  const rows = 1 << (bytes[1] ?? 0);
  if (bytes[0] !== VOCABULARY_VERSION || bytes.length !== VOCABULARY_HEADER + 2 * rows) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const weightsAt = (offset: number): Int8Array => new Int8Array(bytes.buffer, bytes.byteOffset + offset, rows);
  return {
    mask: rows - 1,
    weights: { article: weightsAt(VOCABULARY_HEADER), speech: weightsAt(VOCABULARY_HEADER + rows) },
    scales: { article: view.getFloat32(4, true), speech: view.getFloat32(8, true) },
  };
}

/** The row of each word and number of a sentence, in text order. */
export function vocabularyRows(units: TextUnits, sentence: number, mask: number): readonly number[] {
  const rows: number[] = [];
  const end = units.sentences.end[sentence] ?? 0;
  for (let token = units.sentences.first[sentence] ?? end; token < end; token += 1) {
    const kind = units.tokens.kind[token];
    if (kind === TOKEN.word) rows.push(wordHash(units, token, rows.length === 0) & mask);
    else if (kind === TOKEN.number || kind === TOKEN.mixed) rows.push(NUMBER_HASH & mask);
  }
  return rows;
}

/** A capital makes a name, except at the head of a sentence, where only known parties are told. */
function wordHash(units: TextUnits, token: number, isFirst: boolean): number {
  const word = units.words[token] ?? '';
  const isName = isCapitalised(units, token) && (isFirst ? findParty(word) !== undefined : !SPEAKER.has(word));
  return isName ? NAME_HASH : hashText(word);
}

/** What the words of a sentence add to its score (log odds): their weights over the root of their number. */
export function wordEvidence(
  { mask, weights, scales }: ClaimVocabulary,
  units: TextUnits,
  sentence: number,
  register: Register,
): number {
  const rows = vocabularyRows(units, sentence, mask);
  const sum = rows.reduce((total, row) => total + (weights[register][row] ?? 0), 0);
  return rows.length === 0 ? 0 : (sum * scales[register]) / Math.sqrt(rows.length);
}
