/**
 * A noun phrase in, whether it can speak, judge or show out: people, bodies, papers and names can, missiles cannot.
 */
import { LINKING_PREPOSITIONS } from './lexicon/function-words';
import { DOCUMENT_NOUNS, kindOfNoun } from './lexicon/source-nouns';
import { isPronoun } from './noun-phrase-parts';
import { isNominal, type MarkedText, type TokenRange, WORD_CLASS, wordAt } from './word-classes';

/** Tells whether the phrase names somebody or something that can be a source. */
export function canSpeak(marked: MarkedText, source: TokenRange): boolean {
  if (isPronoun(marked, source.first) && !/^(?:this|that|these|those)$/u.test(wordAt(marked, source.first)))
    return true;
  const head = headToken(marked, source);
  return marked.classes[head] === WORD_CLASS.name || kindOfNoun(wordAt(marked, head)) !== null;
}

/** Tells whether the phrase names a document or data. */
export function isDocument(marked: MarkedText, source: TokenRange): boolean {
  return (
    DOCUMENT_NOUNS.has(wordAt(marked, headToken(marked, source))) || DOCUMENT_NOUNS.has(wordAt(marked, source.end - 1))
  );
}

/** "you said", "I believe" inside a quotation: the talk of the person quoted, not a report. */
export function isTalk(marked: MarkedText, source: TokenRange): boolean {
  const isQuoted = (marked.quotationOf[source.first] ?? -1) >= 0;
  return isQuoted && /^(?:i|you|we)$/u.test(wordAt(marked, source.first));
}

/** Finds the head noun: the last noun before a tied preposition, an apposition or a bracket. */
export function headToken(marked: MarkedText, source: TokenRange): number {
  for (let token = source.first + 1; token < source.end; token += 1) {
    if (!isNominal(marked, token - 1)) continue;
    const wordClass = marked.classes[token];
    const closes =
      wordClass === WORD_CLASS.comma || wordClass === WORD_CLASS.bracket || wordAt(marked, token) === 'who';
    if (closes || LINKING_PREPOSITIONS.has(wordAt(marked, token))) return token - 1;
  }
  return source.end - 1;
}
