/**
 * One cue in its sentence in, source, cue and content as token ranges out: one function per construction. What the
 * sentence said before (`previous`) gives "adding that" and "and has said" their speaker.
 * Knows nothing of other sentences but quotations that reach into this one.
 */
import type { CueClass } from './annotation';
import type { Cue } from './attribution-cues';
import { clauseEnd, closingQuotation, contentBefore, quotationOpenedAt, trimContent } from './content-spans';
import { classifyCue } from './cue-class';
import { antecedentBefore, clauseSubject, holdsFiniteWord, subjectBefore } from './cue-subjects';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrases';
import { canSpeak, isDocument, isTalk } from './plausible-sources';
import { isNominal, isTimeWord, type MarkedText, type TokenRange, WORD_CLASS, wordAt } from './word-classes';

/** Source, cue and content as token ranges; the source is null when nobody is named. */
export interface Frame {
  readonly source: TokenRange | null;
  readonly cue: TokenRange | null;
  readonly content: readonly TokenRange[];
  readonly cueClass: CueClass;
}

/** Where a cue stands: its sentence (or, inside a quotation, what the marks leave of it) and what was found before. */
export interface Setting {
  readonly marked: MarkedText;
  readonly range: TokenRange;
  readonly previous: Frame | null;
}

/** Tokens; "In fact, ", "At the same time, " before "according to" at the head of a sentence. */
const LEAD_IN = 5;
/** Tokens; "on Wednesday in a televised address to the nation". */
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

function toFrame(
  setting: Setting,
  cue: Cue,
  source: TokenRange | null,
  content: readonly (TokenRange | null)[],
): Frame | null {
  const pieces = content.filter((piece) => piece !== null);
  return pieces.length === 0
    ? null
    : {
        source,
        cue,
        content: pieces,
        cueClass: classifyCue(cue, source !== null && isDocument(setting.marked, source)),
      };
}

// ---------------------------------------------------------------- verbs with a subject

function readActive(setting: Setting, cue: Cue): Frame | null {
  const { marked, range } = setting;
  const inverted = invertedSubject(setting, cue);
  if (inverted !== null) return readAround(setting, { cue, source: inverted, left: cue.first, right: inverted.end });
  const own = subjectBefore(marked, range.first, cue.first);
  const source = own ?? sharedSubject(setting, cue);
  if (source === null) return null;
  const left = own?.first ?? cue.first;
  const right = behindAddressee(setting, cue);
  if (own !== null && followsContent(setting, left) && endsSaying(setting, cue, right)) {
    return readAround(setting, { cue, source, left, right });
  }
  return readBehind(setting, cue, source);
}

/** "…, said the minister": a noun phrase behind the verb, and something said before it. */
function invertedSubject({ marked, range }: Setting, cue: Cue): TokenRange | null {
  if (cue.verb?.inverts !== true || cue.verb.addresses || cue.first === range.first || cue.end > cue.head + 1)
    return null;
  const before = marked.classes[cue.first - 1];
  const isBehindQuote = before === WORD_CLASS.quote;
  if (!isBehindQuote && before !== WORD_CLASS.comma) return null;
  const subject = nounPhraseAfter(marked, cue.end, range.end);
  if (subject === null || isTimeWord(marked, subject.first)) return null;
  if (!isBehindQuote && subjectBefore(marked, range.first, cue.first)?.first === range.first) return null;
  const next = marked.classes[subject.end];
  const goesOn =
    next === WORD_CLASS.auxiliary || next === WORD_CLASS.verb || next === WORD_CLASS.to || next === WORD_CLASS.that;
  return goesOn && subject.end < range.end && !isBehindQuote ? null : subject;
}

/** "has refused … and has said that": the subject of the verb before "and". */
function sharedSubject({ marked, range, previous }: Setting, cue: Cue): TokenRange | null {
  const before = wordAt(marked, cue.first - 1);
  const isShared = before === 'and' || before === 'but' || before === 'then' || before === ',';
  if (!isShared) return null;
  return previous?.source ?? clauseSubject(marked, range.first, cue.first - 1);
}

/** Tells whether something that can be said ends right before `left`: a comma, a closing quotation, a dash. */
function followsContent({ marked, range }: Setting, left: number): boolean {
  if (left <= range.first) return closingQuotation(marked, left) !== null;
  const before = marked.classes[left - 1];
  if (before === WORD_CLASS.quote) return closingQuotation(marked, left) !== null;
  const isMark = before === WORD_CLASS.comma || /^[–—-]$/u.test(wordAt(marked, left - 1));
  return isMark && holdsFiniteWord(marked, range.first, left);
}

/** Tells whether the saying ends at `right`, so that what was said stands before it. */
function endsSaying({ marked, range }: Setting, cue: Cue, right: number): boolean {
  const next = behindAdjuncts(marked, right, range.end);
  if (next >= range.end) return true;
  const wordClass = marked.classes[next];
  if (wordClass === WORD_CLASS.comma) return true;
  if (wordClass === WORD_CLASS.mark) return wordAt(marked, next) !== ':';
  const isAside =
    wordClass === WORD_CLASS.preposition || wordClass === WORD_CLASS.conjunction || wordClass === WORD_CLASS.gerund;
  return isAside && cue.verb?.inverts === true && cue.verb.particles.length === 0;
}

interface Around {
  readonly cue: Cue;
  readonly source: TokenRange;
  /** First token of source and cue together. */
  readonly left: number;
  /** Token behind source and cue. */
  readonly right: number;
}

/** Content before the cue, and behind it when the sentence goes on with it. */
function readAround(setting: Setting, { cue, source, left, right }: Around): Frame | null {
  const { marked, range } = setting;
  const before = contentBefore(marked, range, left);
  const next = behindAdjuncts(marked, right, range.end);
  const resumes = before !== null && resumesContent(setting, next, closingQuotation(marked, before.end) !== null);
  const behind = resumes ? trimContent(marked, next, clauseEnd(marked, range, next + 1)) : null;
  return toFrame(setting, cue, source, [before, behind]);
}

/** Tells whether ", …" behind the saying goes on with what is said: a quotation after a quotation, a clause after one. */
function resumesContent({ marked, range }: Setting, comma: number, wasQuoted: boolean): boolean {
  if (comma + 2 >= range.end) return false;
  const opens = quotationOpenedAt(marked, comma + 1) !== null;
  const isMark = marked.classes[comma] === WORD_CLASS.comma || /^[:;–—]$/u.test(wordAt(marked, comma));
  if (wasQuoted) return isMark && opens;
  return (
    isMark &&
    !/^(?:adding|and|but|who|which|as|while|after|when|a|an|the|according|in|on|at)$/u.test(wordAt(marked, comma + 1))
  );
}

/** "said that …", "said: “…”", "announced a ceasefire". */
function readBehind(setting: Setting, cue: Cue, source: TokenRange): Frame | null {
  const { marked, range } = setting;
  const first = contentStart(setting, cue);
  if (first === null || isTalk(marked, source) || !isGoverned(setting, { cue, source, first })) return null;
  const isNaming = wordAt(marked, source.first - 1) === 'what';
  const end = isNaming ? namedEnd(setting, first) : clauseEnd(marked, range, first);
  return toFrame(setting, cue, source, [trimContent(marked, first, end)]);
}

/** "what he called “a mistake” and …": only the name given. */
function namedEnd({ marked, range }: Setting, first: number): number {
  const quotation = quotationOpenedAt(marked, first);
  return quotation?.endToken ?? nounPhraseAfter(marked, first, range.end)?.end ?? range.end;
}

/** Finds where the content behind a cue begins, past the person addressed, time and channel. */
function contentStart(setting: Setting, cue: Cue): number | null {
  const { marked, range } = setting;
  const right = behindAddressee(setting, cue);
  let first = behindAdjuncts(marked, right, range.end);
  const opener = openerWithin(marked, first, range.end);
  if (opener !== null) first = opener;
  while (first < range.end && /^[:,]$/u.test(wordAt(marked, first))) first += 1;
  return first < range.end && trimContent(marked, first, range.end) !== null ? first : null;
}

/** "that" or a colon a few words on, with no verb between: "said of the attack that". */
function openerWithin(marked: MarkedText, from: number, end: number): number | null {
  if (!canPrecedeOpener(marked, from)) return null;
  for (let token = from; token < end && token < from + ADJUNCT_WINDOW; token += 1) {
    const wordClass = marked.classes[token];
    if (wordClass === WORD_CLASS.that) return token;
    if (wordAt(marked, token) === ':') return token + 1;
    if (wordClass === WORD_CLASS.verb || wordClass === WORD_CLASS.auxiliary || wordClass === WORD_CLASS.quote) break;
  }
  return null;
}

function canPrecedeOpener(marked: MarkedText, token: number): boolean {
  const wordClass = marked.classes[token];
  if (wordClass === WORD_CLASS.that || wordAt(marked, token) === ':') return true;
  return wordClass === WORD_CLASS.preposition || wordClass === WORD_CLASS.adverb || wordClass === WORD_CLASS.comma;
}

/** Steps over the person addressed: "told [reporters] that". */
function behindAddressee({ marked, range }: Setting, cue: Cue): number {
  if (cue.verb?.addresses !== true) return cue.end;
  const addressee = nounPhraseAfter(marked, cue.end, range.end);
  return addressee?.end ?? cue.end;
}

/** Steps over time and channel: "on Wednesday", "last week", "at a news conference in Geneva". */
function behindAdjuncts(marked: MarkedText, from: number, end: number): number {
  let token = from;
  while (token < end && token < from + ADJUNCT_WINDOW) {
    const next = behindAdjunct(marked, token, end);
    if (next === token) break;
    token = next;
  }
  return token;
}

/** "he said [quietly].": not the first word of what is said. */
function isClosingAdverb(marked: MarkedText, token: number): boolean {
  const next = marked.classes[token + 1];
  return (
    marked.classes[token] === WORD_CLASS.adverb &&
    (next === WORD_CLASS.mark || next === WORD_CLASS.comma || next === WORD_CLASS.that)
  );
}

function behindAdjunct(marked: MarkedText, token: number, end: number): number {
  if (marked.classes[token] === WORD_CLASS.time || isClosingAdverb(marked, token)) return token + 1;
  const word = wordAt(marked, token);
  if (/^(?:late|early|last|earlier|this)$/u.test(word) && token + 1 < end && isTimeWord(marked, token + 1))
    return token + 2;
  if (!/^(?:in|on|at|during|via|after|through|over)$/u.test(word)) return token;
  const phrase = nounPhraseAfter(marked, token + 1, end);
  if (phrase === null) return marked.classes[token + 1] === WORD_CLASS.time ? token + 2 : token;
  const next = marked.classes[phrase.end];
  const closes = phrase.end >= end || next === WORD_CLASS.that || next === WORD_CLASS.time || next === WORD_CLASS.quote;
  return closes || next === WORD_CLASS.mark || next === WORD_CLASS.preposition ? phrase.end : token;
}

/** Verbs that turn whatever stands before them into a speaker. */
function isSpeechVerb({ verb, cueClass }: Cue): boolean {
  return verb === null || (verb.inverts && (cueClass === 'neutral' || cueClass === 'claiming'));
}

/** Tells whether what follows is something the verb governs (see `Governs`). */
function isGoverned(
  setting: Setting,
  { cue, source, first }: { cue: Cue; source: TokenRange; first: number },
): boolean {
  const { marked } = setting;
  const governs = cue.verb?.governs ?? 'anything';
  const wordClass = marked.classes[first];
  if (!isSpeechVerb(cue) && !isDocument(marked, source) && !canSpeak(marked, source)) return false;
  const isPlain =
    wordClass === WORD_CLASS.that || wordAt(marked, first - 1) === ':' || quotationOpenedAt(marked, first) !== null;
  if (isPlain) return true;
  switch (governs) {
    case 'anything':
      return true;
    case 'infinitive':
      return opensRequest(marked, setting.range, first) || opensClause(marked, setting.range, first);
    case 'clause':
      return opensClause(marked, setting.range, first);
    case 'quoted':
      return false;
    case 'document':
      return isDocument(marked, source) || /^(?:how|what|whether)$/u.test(wordAt(marked, first));
  }
}

/** Tokens; how far behind its first word a clause shows its verb. */
const CLAUSE_WINDOW = 14;

/** A noun phrase with a finite verb behind it: "it will end", "up to 18 people are missing". */
function opensClause(marked: MarkedText, range: TokenRange, first: number): boolean {
  const opener = marked.classes[first];
  if (/^(?:there|what|how|whether|why|if|up|about|around|over|at|more|less)$/u.test(wordAt(marked, first))) return true;
  if (opener === WORD_CLASS.preposition || opener === WORD_CLASS.to || opener === WORD_CLASS.conjunction) return false;
  for (let token = first; token < range.end && token < first + CLAUSE_WINDOW; token += 1) {
    const wordClass = marked.classes[token];
    if (wordClass === WORD_CLASS.auxiliary || wordClass === WORD_CLASS.verb) return true;
    if (wordClass === WORD_CLASS.comma || wordClass === WORD_CLASS.mark || wordClass === WORD_CLASS.that) return false;
  }
  return false;
}

/** "ask [the army to leave]", "asked [about the attack]". */
function opensRequest(marked: MarkedText, range: TokenRange, first: number): boolean {
  if (/^(?:to|about|for|if|whether|how|why|what|when|who)$/u.test(wordAt(marked, first))) return true;
  const person = nounPhraseAfter(marked, first, range.end);
  return person !== null && /^(?:to|about|for|if|whether|how|why|what|not)$/u.test(wordAt(marked, person.end));
}

// ---------------------------------------------------------------- participles

function readGerund(setting: Setting, cue: Cue): Frame | null {
  const { marked, range, previous } = setting;
  const hasOwnSubject = cue.first > range.first && isNominal(marked, cue.first - 1);
  const own = hasOwnSubject ? nounPhraseBefore(marked, range.first, cue.first) : null;
  const source =
    own ??
    previous?.source ??
    clauseSubject(marked, range.first, cue.first) ??
    clauseSubject(marked, cue.first, range.end);
  return source === null ? null : readBehind(setting, cue, source);
}

// ---------------------------------------------------------------- passives

const BELIEVED =
  /^(?:believe|think|say|report|estimate|allege|understand|know|consider|fear|rumour|rumor|claim|suspect)$/u;

function readPassive(setting: Setting, cue: Cue): Frame | null {
  const { marked, range } = setting;
  const subject = passiveSubject(setting, cue);
  if (wordAt(marked, cue.end) === 'by') {
    const source = nounPhraseAfter(marked, cue.end + 1, range.end);
    return source === null ? null : toFrame(setting, { ...cue, end: cue.end + 1 }, source, [subject]);
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

// ---------------------------------------------------------------- according to, nouns, adverbs

function readAccording(setting: Setting, cue: Cue): Frame | null {
  const { marked, range } = setting;
  const source = nounPhraseAfter(marked, cue.end, range.end);
  if (source === null) return null;
  if (!isLeading(setting, cue)) return readAround(setting, { cue, source, left: cue.first, right: source.end });
  let first = source.end;
  while (first < range.end && marked.classes[first] !== WORD_CLASS.comma && first < source.end + ADJUNCT_WINDOW)
    first += 1;
  if (marked.classes[first] !== WORD_CLASS.comma) first = source.end;
  return toFrame(setting, cue, source, [trimContent(marked, first, clauseEnd(marked, range, first + 1))]);
}

/** "According to …", "But according to …", "In fact, according to …": nothing to report stands before. */
function isLeading({ marked, range }: Setting, cue: Cue): boolean {
  const before = cue.first - 1;
  if (before < range.first) return true;
  const isConjunction = marked.classes[before] === WORD_CLASS.conjunction;
  if (isConjunction) return true;
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
    ? clauseEnd(marked, range, cue.end)
    : (nounPhraseAfter(marked, cue.end, range.end)?.end ?? cue.end);
  return toFrame(setting, cue, possessorBefore(setting, cue.first), [trimContent(marked, cue.end, end)]);
}

/** "his claim", "the ministry’s latest warning": whose noun it is. */
function possessorBefore({ marked, range }: Setting, noun: number): TokenRange | null {
  for (let token = noun - 1; token >= range.first && token > noun - 4; token -= 1) {
    if (/^(?:his|her|its|their)$/u.test(wordAt(marked, token))) return { first: token, end: token + 1 };
    if (marked.classes[token] === WORD_CLASS.possessive) return nounPhraseBefore(marked, range.first, token);
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
