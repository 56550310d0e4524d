/**
 * A verb, its subject and the first token behind it in, whether that token begins something the verb reports out.
 * "announced a ceasefire" does and "condemned the raid" does; "showed a ticket" does not. See `Governs` for the choices.
 */
import type { Cue } from './attribution-cues';
import { quotationOpenedAt } from './content-spans';
import type { Setting } from './frame';
import { nounPhraseAfter } from './noun-phrase-after';
import { canSpeak, isDocument } from './plausible-sources';
import { type MarkedText, type TokenRange, WORD_CLASS, wordAt } from './word-classes';

/** Tokens; how far behind its first word a clause shows its verb. */
const CLAUSE_WINDOW = 14;

/** Tells whether what follows is something the verb governs (see `Governs`). */
export function isGoverned(
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

/** Verbs that turn whatever stands before them into a speaker. */
function isSpeechVerb({ verb, cueClass }: Cue): boolean {
  return verb === null || (verb.inverts && (cueClass === 'neutral' || cueClass === 'claiming'));
}

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
