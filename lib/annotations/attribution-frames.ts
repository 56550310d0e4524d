/**
 * One cue in its sentence in, source, cue and content as token ranges out: one function per construction. What the
 * sentence said before (`previous`) gives "adding that" and "and has said" their speaker.
 * Knows nothing of other sentences but quotations that reach into this one.
 */
import { readActive, readGerund } from './active-frames';
import type { Cue } from './attribution-cues';
import { readAround, readBehind } from './content-sides';
import { clauseEnd, trimContent } from './content-spans';
import { antecedentBefore, subjectBefore } from './cue-subjects';
import { type Frame, type Setting, toFrame } from './frame';
import { findCueVerb } from './lexicon/cue-verbs';
import { isDemonym } from './lexicon/metonyms';
import { nounPhraseAfter } from './noun-phrase-after';
import { nounPhraseBefore } from './noun-phrase-before';
import { isNominal, type TokenRange, WORD_CLASS, wordAt } from './word-classes';

/** Tokens; "In fact, ", "At the same time, " before "according to" at the head of a sentence. */
const LEAD_IN = 5;
/** Tokens; "the report, published on Wednesday,". */
const ADJUNCT_WINDOW = 12;

/** Reads the attribution that a cue makes; null when it makes none. */
export function readFrame(setting: Setting, cue: Cue): Frame | null {
  switch (cue.kind) {
    case 'active':
      return readActive(setting, cue);
    case 'gerund':
      return readGerund(setting, cue);
    case 'passive':
      return readPassive(setting, cue);
    case 'according':
      return readAccording(setting, cue);
    case 'noun':
      return readNoun(setting, cue);
    case 'adverb':
      return readAdverb(setting, cue);
  }
}

const BELIEVED =
  /^(?:believe|think|say|report|estimate|allege|understand|know|consider|fear|rumour|rumor|claim|suspect)$/u;

function readPassive(setting: Setting, cue: Cue): Frame | null {
  const { marked, range } = setting;
  const subject = passiveSubject(setting, cue);
  if (wordAt(marked, cue.end) === 'by') {
    const source = nounPhraseAfter(marked, cue.end + 1, range.end);
    if (source === null) return null;
    return toFrame(setting, { ...cue, end: cue.end + 1 }, source, saidBehindAgent(setting, cue, source) ?? [subject]);
  }
  if (wordAt(marked, cue.end) === 'as' && wordAt(marked, cue.end + 1) === 'saying') {
    return readBehind(setting, { ...cue, end: cue.end + 2 }, subject ?? cue);
  }
  if (cue.verb?.addresses === true && marked.classes[cue.end] === WORD_CLASS.that) {
    return toFrame(setting, cue, null, [trimContent(marked, cue.end, clauseEnd(marked, range, cue.end))]);
  }
  if (cue.verb?.lemma === 'accuse')
    return toFrame(setting, cue, null, [subject, trimContent(marked, cue.end, clauseEnd(marked, range, cue.end))]);
  return BELIEVED.test(cue.verb?.lemma ?? '') ? readBelieved(setting, cue, subject) : null;
}

/** "was asked by a reporter [whether …]", "[the army] was accused by the rebels [of …]"; null when nothing follows. */
function saidBehindAgent(setting: Setting, cue: Cue, agent: TokenRange): readonly (TokenRange | null)[] | null {
  const { marked, range } = setting;
  const opener = wordAt(marked, agent.end);
  const said = (): TokenRange | null => trimContent(marked, agent.end, clauseEnd(marked, range, agent.end));
  if (/^(?:whether|if|why|how|what|that)$/u.test(opener)) return [said()];
  const isQuoted = (cue.verb?.lemma === 'quote' || cue.verb?.lemma === 'cite') && opener === 'as';
  if (isQuoted || (cue.verb?.lemma === 'accuse' && opener === 'of')) return [passiveSubject(setting, cue), said()];
  return null;
}

/** "is believed to have fled": who believes is not told; subject and infinitive are the content. */
function readBelieved(setting: Setting, cue: Cue, subject: TokenRange | null): Frame | null {
  const { marked, range } = setting;
  const next = marked.classes[cue.end];
  if (next === WORD_CLASS.that || next === WORD_CLASS.to) {
    const rest = trimContent(marked, cue.end, clauseEnd(marked, range, cue.end));
    return toFrame(setting, cue, null, next === WORD_CLASS.that ? [rest] : [subject, rest]);
  }
  return toFrame(setting, cue, null, [subject]);
}

function passiveSubject({ marked, range }: Setting, cue: Cue): TokenRange | null {
  const relative = cue.first - 1;
  if (/^(?:which|who|that)$/u.test(wordAt(marked, relative))) return antecedentBefore(marked, range.first, relative);
  return subjectBefore(marked, range.first, cue.first);
}

function readAccording(setting: Setting, cue: Cue): Frame | null {
  const { marked, range } = setting;
  const source = nounPhraseAfter(marked, cue.end, range.end);
  if (source === null) return null;
  if (!isLeading(setting, cue)) return readAround(setting, { cue, source, left: cue.first, right: source.end });
  let first = behindCited(setting, source.end);
  while (first < range.end && marked.classes[first] !== WORD_CLASS.comma && first < source.end + ADJUNCT_WINDOW)
    first += 1;
  if (marked.classes[first] !== WORD_CLASS.comma) first = source.end;
  return toFrame(setting, cue, source, [trimContent(marked, first, clauseEnd(marked, range, first + 1))]);
}

/** "According to the agency, [citing the mayor,] nine died." */
function behindCited({ marked, range }: Setting, comma: number): number {
  if (marked.classes[comma] !== WORD_CLASS.comma || !/^(?:citing|quoting)$/u.test(wordAt(marked, comma + 1)))
    return comma;
  return nounPhraseAfter(marked, comma + 2, range.end)?.end ?? comma;
}

/** "According to …", "But according to …", "In fact, according to …": nothing to report stands before. */
function isLeading({ marked, range }: Setting, cue: Cue): boolean {
  const before = cue.first - 1;
  if (before < range.first) return true;
  const isConjunction = marked.classes[before] === WORD_CLASS.conjunction;
  const isBehindThat = marked.classes[before] === WORD_CLASS.comma && marked.classes[before - 1] === WORD_CLASS.that;
  if (isConjunction || isBehindThat) return true;
  const isShort = marked.classes[before] === WORD_CLASS.comma && cue.first - range.first <= LEAD_IN;
  const opener = marked.classes[range.first];
  return (
    isShort && (opener === WORD_CLASS.adverb || opener === WORD_CLASS.preposition || opener === WORD_CLASS.conjunction)
  );
}

function readNoun(setting: Setting, cue: Cue): Frame | null {
  const { marked, range } = setting;
  if (wordAt(marked, cue.end) === 'by') {
    const source = nounPhraseAfter(marked, cue.end + 1, range.end);
    if (source === null || marked.classes[source.end] !== WORD_CLASS.that) return null;
    return toFrame(setting, cue, source, [trimContent(marked, source.end, clauseEnd(marked, range, source.end))]);
  }
  const isClause = marked.classes[cue.end] === WORD_CLASS.that;
  const end = isClause
    ? Math.min(clauseEnd(marked, range, cue.end), closingSaying(setting))
    : (nounPhraseAfter(marked, cue.end, range.end)?.end ?? cue.end);
  return toFrame(setting, cue, possessorBefore(setting, cue.first), [trimContent(marked, cue.end, end)]);
}

/** "Rumours that he left were false[, the ministry said]": the comma before the saying, else the end of the range. */
function closingSaying({ marked, range }: Setting): number {
  const last = marked.classes[range.end - 1] === WORD_CLASS.mark ? range.end - 2 : range.end - 1;
  if (findCueVerb(wordAt(marked, last))?.form !== 'past') return range.end;
  const comma = (subjectBefore(marked, range.first, last)?.first ?? range.end) - 1;
  return marked.classes[comma] === WORD_CLASS.comma ? comma : range.end;
}

/** "his claim", "the ministry’s latest warning", "Russian threats": whose noun it is. */
function possessorBefore({ marked, range }: Setting, noun: number): TokenRange | null {
  for (let token = noun - 1; token >= range.first && token > noun - 4; token -= 1) {
    if (/^(?:his|her|its|their)$/u.test(wordAt(marked, token))) return { first: token, end: token + 1 };
    if (marked.classes[token] === WORD_CLASS.possessive) return nounPhraseBefore(marked, range.first, token);
    if (isDemonym(wordAt(marked, token))) return { first: token, end: token + 1 };
    if (!isNominal(marked, token)) return null;
  }
  return null;
}

function readAdverb(setting: Setting, cue: Cue): Frame | null {
  const { marked, range } = setting;
  let group = cue.first;
  while (group > range.first && marked.classes[group - 1] === WORD_CLASS.auxiliary) group -= 1;
  const subject = group > range.first ? nounPhraseBefore(marked, range.first, group) : null;
  return toFrame(setting, cue, null, [subject, trimContent(marked, cue.end, clauseEnd(marked, range, cue.end))]);
}
