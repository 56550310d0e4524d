/** A token in, the vague number that is written from it on out: "several", "a few hundred", "tens of thousands". */
import type { NumberReading } from './number-readings';
import { SCALES, VAGUE_NUMBERS } from './number-words';
import type { TextUnits } from './text-units';

/** "several", "a few hundred", "dozens", "tens of thousands", "a couple of dozen". */
export function readVague(units: TextUnits, token: number): NumberReading | null {
  const start = units.words[token] === 'a' ? token + 1 : token;
  const word = units.words[start] ?? '';
  const vague = VAGUE_NUMBERS.get(word);
  // "a dozens" is no number, and "few" without "a" means "hardly any".
  const isSmall = word === 'few' || word === 'couple' || word === 'handful';
  if (vague === undefined || isSmall !== start > token) return null;
  const { low, high } = vague;
  const scaleAt = vagueScaleAt(units, start + 1, isSmall);
  if (scaleAt === null) return word === 'tens' ? null : { kind: 'vague', end: start + 1, low, high, suffix: '' };
  const scale = vagueScale(units.words[scaleAt] ?? '');
  return { kind: 'vague', end: scaleAt + 1, low: low * scale, high: high === null ? null : high * scale, suffix: '' };
}

/** Where the scale of "several hundred", "tens of thousands", "a couple of dozen" stands; "dozens of million" is none. */
function vagueScaleAt(units: TextUnits, after: number, isSmall: boolean): number | null {
  const isDirect = units.words[after] !== 'of';
  const at = isDirect ? after : after + 1;
  const word = units.words[at] ?? '';
  return vagueScale(word) > 0 && (isDirect || isSmall || word.endsWith('s')) ? at : null;
}

function vagueScale(word: string): number {
  const plural = VAGUE_NUMBERS.get(word);
  return plural !== undefined && plural.low >= 12 ? plural.low : (SCALES.get(word) ?? 0);
}
