/**
 * A cue and its source in, the frame with what is said around them or behind them out: `readAround` for "…, he said, …",
 * `readBehind` for "he said that …". Does not look for the source; the constructions do.
 */
import type { Cue } from './attribution-cues';
import { clauseEnd, closingQuotation, contentBefore, quotationOpenedAt, trimContent } from './content-spans';
import { behindAdjuncts, contentStart } from './cue-adjuncts';
import { type Frame, type Setting, toFrame } from './frame';
import { isGoverned } from './governed-content';
import { findCueVerb } from './lexicon/cue-verbs';
import { nounPhraseAfter } from './noun-phrase-after';
import { isTalk } from './plausible-sources';
import { type TokenRange, WORD_CLASS, wordAt } from './word-classes';

interface Around {
  readonly cue: Cue;
  readonly source: TokenRange;
  /** First token of source and cue together. */
  readonly left: number;
  /** Token behind source and cue. */
  readonly right: number;
}

/** Content before the cue, and behind it when the sentence goes on with it. */
export function readAround(setting: Setting, { cue, source, left, right }: Around): Frame | null {
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
    marked.classes[comma + 1] !== WORD_CLASS.gerund &&
    !/^(?:and|but|who|whose|which|as|while|after|before|since|when|where|a|an|the|according|in|on|at|with|including)$/u.test(
      wordAt(marked, comma + 1),
    )
  );
}

/** "said that …", "said: “…”", "announced a ceasefire". */
export function readBehind(setting: Setting, cue: Cue, source: TokenRange): Frame | null {
  const { marked, range } = setting;
  const first = contentStart(setting, cue);
  if (
    first === null ||
    opensNextCue(setting, first) ||
    isTalk(marked, source) ||
    !isGoverned(setting, { cue, source, first })
  )
    return null;
  const isNaming = wordAt(marked, source.first - 1) === 'what';
  const end = isNaming ? namedEnd(setting, first) : clauseEnd(marked, range, first);
  return toFrame(setting, cue, source, [relativeBefore(setting, source), trimContent(marked, first, end)]);
}

/** "declined to comment, [citing] …": what follows the comma is a saying of its own. */
function opensNextCue({ marked }: Setting, first: number): boolean {
  return marked.classes[first - 1] === WORD_CLASS.comma && findCueVerb(wordAt(marked, first))?.form === 'gerund';
}

/** "strikes [which] the army called …", "in [what] it said …": the pronoun stands for what is spoken of. */
function relativeBefore({ marked, range }: Setting, { first }: TokenRange): TokenRange | null {
  const pronoun = first - 1;
  if (pronoun < range.first || !/^(?:which|whom)$/u.test(wordAt(marked, pronoun))) return null;
  return { first: pronoun, end: first };
}

/** "what he called “a mistake” and …": only the name given. */
function namedEnd({ marked, range }: Setting, first: number): number {
  const quotation = quotationOpenedAt(marked, first);
  return quotation?.endToken ?? nounPhraseAfter(marked, first, range.end)?.end ?? range.end;
}
