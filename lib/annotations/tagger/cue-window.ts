/**
 * A cue in, the tokens out among which its source and content are looked for: its sentence, and around it
 * those of the paragraph that are quoted or have no cue of their own, and the next paragraph where a quotation goes on. Bounded, so that a text of cues stays linear.
 */
import { ROLE } from './labels';
import { QUOTE, type TokenTraits } from './token-traits';
import { MARK_KIND } from './word-kind';

/** Tokens `[first, end)`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

const SENTENCES_BEFORE = 2;
const SENTENCES_AFTER = 4;
/** Tokens looked at before and behind the cue. */
const TOKENS_BEFORE = 110;
const TOKENS_AFTER = 140;
/** Tokens of the longest window, a cue of a few words included. */
export const WINDOW_CAP = 512;

/** Marks the sentences that may belong to a cue elsewhere: quoted ones, and those with content but no cue of their own. */
export function looseSentences({ units, quotedShare }: TokenTraits, roles: Uint8Array): Uint8Array {
  const { length, first, end } = units.sentences;
  const loose = new Uint8Array(length);
  for (let s = 0; s < length; s += 1) {
    const labels = roles.subarray(first[s] ?? 0, end[s] ?? 0);
    const isOrphan = labels.includes(ROLE.content) && !labels.includes(ROLE.cueStart);
    loose[s] = isOrphan || (quotedShare[s] ?? 0) > 0 ? 1 : 0;
  }
  return loose;
}

/** Returns the window of a cue that lies within one sentence; beyond that sentence it holds `loose` ones only. */
export function windowOf(traits: TokenTraits, loose: Uint8Array, cue: TokenRange): TokenRange {
  const end = Math.min(cue.end, cue.first + WINDOW_CAP - TOKENS_BEFORE - TOKENS_AFTER);
  return { first: firstOf(traits, loose, cue), end: endOf(traits, loose, { first: cue.first, end }) };
}

function firstOf({ units }: TokenTraits, loose: Uint8Array, cue: TokenRange): number {
  const { sentences, sentenceOf, paragraphOf } = units;
  const here = sentenceOf[cue.first] ?? 0;
  let first = Math.max(sentences.first[here] ?? 0, cue.first - TOKENS_BEFORE);
  for (let s = here - 1; s >= Math.max(0, here - SENTENCES_BEFORE) && loose[s] === 1; s -= 1) {
    const start = sentences.first[s] ?? 0;
    if (paragraphOf[start] !== paragraphOf[cue.first] || cue.first - start > TOKENS_BEFORE) break;
    first = start;
  }
  return first;
}

function endOf(traits: TokenTraits, loose: Uint8Array, cue: TokenRange): number {
  const { sentences, sentenceOf } = traits.units;
  const here = sentenceOf[cue.first] ?? 0;
  const last = Math.min(sentences.length - 1, here + SENTENCES_AFTER);
  let end = Math.min(sentences.end[here] ?? 0, cue.end + TOKENS_AFTER);
  for (let s = here + 1; s <= last && (loose[s] === 1 || endsWithColon(traits, s - 1)); s += 1) {
    const next = sentences.end[s] ?? 0;
    if (next - cue.end > TOKENS_AFTER || !goesOn(traits, cue, s)) break;
    end = next;
  }
  return end;
}

/** Content stays in its paragraph, but for what a colon announces and quotations that open the next paragraph. */
function goesOn(traits: TokenTraits, cue: TokenRange, sentence: number): boolean {
  const { sentences, paragraphOf } = traits.units;
  const first = sentences.first[sentence] ?? 0;
  const steps = (paragraphOf[first] ?? 0) - (paragraphOf[cue.first] ?? 0);
  if (steps === 0) return true;
  return steps === 1 && (endsWithColon(traits, sentence - 1) || ((traits.quote[first] ?? 0) & QUOTE.inside) !== 0);
}

function endsWithColon({ units, kind }: TokenTraits, sentence: number): boolean {
  return kind[(units.sentences.end[sentence] ?? 0) - 1] === MARK_KIND.colon;
}
