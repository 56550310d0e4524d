/**
 * A marked text and a range of it in, the reporting cues of that range out: verb groups with their auxiliaries, adverbs
 * and channel ("has since said in a statement"), "according to", governing nouns, "reportedly".
 * Says nothing of who speaks or what is said.
 */
import type { CueClass } from './annotation';
import { findCueNoun } from './lexicon/cue-nouns';
import { type CueVerb, findCueVerb, type VerbForm } from './lexicon/cue-verbs';
import { BE_FORMS } from './lexicon/function-words';
import { channelEnd, groupStart, hasAuxiliary, holdsNegation, isMereChance, lastAuxiliary } from './verb-groups';
import { isPartOfName, readsAsNoun, readsAsVerb } from './verb-readings';
import { type MarkedText, type TokenRange, wordAt } from './word-classes';

export type CueKind = 'active' | 'gerund' | 'passive' | 'according' | 'noun' | 'adverb';

/** Reporting words: the range is all of them, `head` the token that made them a cue. */
export interface Cue extends TokenRange {
  readonly kind: CueKind;
  readonly head: number;
  readonly cueClass: CueClass;
  readonly isNegated: boolean;
  /** null for cues that are no verbs. */
  readonly verb: CueVerb | null;
}

/** One cue per this many tokens, and two to begin with: what denser text holds is no reporting but a word list. */
const TOKENS_PER_CUE = 12;

const REPORTED_ADVERBS = /^(?:reportedly|allegedly|purportedly|supposedly)$/u;

/** Finds the cues in `[range.first, range.end)`, in order. */
export function findCues(marked: MarkedText, range: TokenRange): readonly Cue[] {
  const cues: Cue[] = [];
  const budget = 2 + Math.floor((range.end - range.first) / TOKENS_PER_CUE);
  for (let token = range.first; token < range.end && cues.length < budget; token += 1) {
    const cue = cueAt(marked, range, token);
    if (cue === null) continue;
    cues.push(cue);
    token = Math.max(token, cue.end - 1);
  }
  return cues;
}

function cueAt(marked: MarkedText, range: TokenRange, token: number): Cue | null {
  const word = wordAt(marked, token);
  if (word === 'according' && wordAt(marked, token + 1) === 'to')
    return plainCue(token, token + 2, 'according', 'neutral');
  if (REPORTED_ADVERBS.test(word))
    return plainCue(token, token + 1, 'adverb', word === 'reportedly' ? 'neutral' : 'claiming');
  return nounCueAt(marked, range, token) ?? verbCueAt(marked, range, token);
}

function plainCue(first: number, end: number, kind: CueKind, cueClass: CueClass): Cue {
  return { first, end, head: first, kind, cueClass, isNegated: false, verb: null };
}

function nounCueAt(marked: MarkedText, range: TokenRange, token: number): Cue | null {
  const entry = findCueNoun(wordAt(marked, token));
  if (entry === null || !readsAsNoun(marked, range, token)) return null;
  const next = wordAt(marked, token + 1);
  if (next === 'that' || next === 'by') return plainCue(token, token + 1, 'noun', entry.cueClass);
  if (entry.particle !== null && next === entry.particle) return plainCue(token, token + 2, 'noun', entry.cueClass);
  return null;
}

function verbCueAt(marked: MarkedText, range: TokenRange, token: number): Cue | null {
  const entry = findCueVerb(wordAt(marked, token));
  if (entry === null) return null;
  const chosen = chooseVerb(marked, entry.verbs, token);
  if (chosen === null || isPartOfName(marked, range, token)) return null;
  if (!readsAsVerb(marked, range, token, entry.form)) return null;
  const { verb, end } = chosen;
  const first = groupStart(marked, range.first, token);
  const kind = kindOf(marked, first, token, entry.form);
  if (isMereChance(marked, first, token)) return null;
  if (entry.form === 'participle' && kind !== 'passive' && !hasAuxiliary(marked, first, token)) return null;
  const reach = verb.inverts && kind !== 'passive' ? channelEnd(marked, range, end) : end;
  const isNegated = holdsNegation(marked, first, token);
  return { first, end: reach, head: token, kind, cueClass: verb.cueClass, isNegated, verb };
}

/** Picks the entry whose particle follows ("called for") before one that needs none ("called it"). */
function chooseVerb(
  marked: MarkedText,
  verbs: readonly CueVerb[],
  token: number,
): { verb: CueVerb; end: number } | null {
  const next = wordAt(marked, token + 1);
  const withParticle = verbs.find((verb) => verb.particles.includes(next));
  if (withParticle !== undefined) return { verb: withParticle, end: token + 2 };
  const plain = verbs.find((verb) => verb.particles.length === 0);
  return plain === undefined ? null : { verb: plain, end: token + 1 };
}

function kindOf(marked: MarkedText, first: number, head: number, form: VerbForm): CueKind {
  const last = lastAuxiliary(marked, first, head);
  const isBe = last !== null && BE_FORMS.has(last);
  if (form === 'gerund') return isBe ? 'active' : 'gerund';
  return isBe && (form === 'past' || form === 'participle') ? 'passive' : 'active';
}
