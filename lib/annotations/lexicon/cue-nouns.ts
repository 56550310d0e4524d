/**
 * Nouns that govern what is said: "a claim that", "his warning of", "accusations of". Data only. A noun counts when
 * "that" follows, or "of" where the entry allows it.
 */
import type { CueClass } from '../annotation';

interface CueNoun {
  readonly cueClass: CueClass;
  /** "of" (or "for") may govern the content too: "reports of", "calls for". */
  readonly particle: string | null;
}

const ROWS: readonly (readonly [CueClass, string | null, string])[] = [
  ['neutral', 'of', 'report reports rumours rumors suggestions'],
  ['neutral', null, 'fears speculation'],
  [
    'neutral',
    null,
    'statement statements announcement remarks remark comment comments assessment belief view suggestion conclusion concern concerns',
  ],
  ['claiming', 'of', 'claim claims allegation allegations'],
  ['claiming', null, 'assertion assertions argument assurance assurances'],
  ['claiming', 'on', 'insistence'],
  ['confirming', 'of', 'admission acknowledgement acknowledgment confirmation'],
  ['denying', 'of', 'denial denials'],
  ['demanding', 'of', 'warning warnings'],
  ['demanding', null, 'threat threats'],
  ['demanding', 'for', 'call calls demand demands appeal appeals'],
  ['demanding', null, 'pledge promise vow'],
  ['judging', 'of', 'accusation accusations condemnation criticism'],
];

const NOUNS: ReadonlyMap<string, CueNoun> = new Map(
  ROWS.flatMap(([cueClass, particle, nouns]) =>
    nouns.split(' ').map((noun) => [noun, { cueClass, particle }] as const),
  ),
);

/** Lists every entry, for the table tests. */
export function allCueNouns(): readonly (readonly [string, CueNoun])[] {
  return [...NOUNS];
}

/** Looks up a lower-case noun; null when it governs no content. */
export function findCueNoun(word: string): CueNoun | null {
  return NOUNS.get(word) ?? null;
}
