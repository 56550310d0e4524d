/**
 * One sentence in, what it is made of out: how many words of each class it has and where the first one stands, names,
 * numbers, quotation, and which figures, quantities and attributions touch it. Counting only; weighing is done elsewhere.
 */
import type { Span } from '../text/span';
import { spanOfRange, spanOfTokens, type TextUnits } from '../text/text-units';
import { TOKEN } from '../text/tokens';
import type { Attribution } from './annotation';
import { ClaimTally } from './claim-tally';
import { CLAIM_WORD, type ClaimWordClass, claimWordClasses } from './lexicon/claim-words';

/** What other finders found in one sentence. */
export interface FoundInSentence {
  /** Indexes into the list of figures. */
  readonly figures: readonly number[];
  readonly firstFigure: Span | null;
  /** How many quantities, figures included. */
  readonly quantities: number;
  readonly firstQuantity: Span | null;
  /** Outermost attribution that says something in this sentence. */
  readonly attribution: Attribution | null;
  readonly attributionIndex: number | null;
}

export interface ClaimSentence extends Span {
  /** Index into the sentences of the text. */
  readonly index: number;
  /** Word and number tokens. */
  readonly words: number;
  /** Mean length of a word that is no name, in characters. */
  readonly wordLength: number;
  readonly counts: Readonly<Record<ClaimWordClass, number>>;
  /** The first word of a class, null when it has none; looked up when asked for, because few are. */
  readonly evidence: (name: ClaimWordClass) => Span | null;
  /** Words in "-ed" that no list holds. */
  readonly regularPasts: number;
  readonly hasPast: boolean;
  /** Full verbs in a past form, the first few of them. */
  readonly pasts: readonly Span[];
  /** The first of them that is violence or another act that leaves traces. */
  readonly pastDeed: Span | null;
  /** "was destroyed", "is planned". */
  readonly passives: number;
  /** "are building", "was burning". */
  readonly progressives: number;
  /** "was wrong", "is a shameful". */
  readonly judged: number;
  /** "I will", "we’ll". */
  readonly ownWill: number;
  /** "vowed to". */
  readonly promises: number;
  /** Words in "-est". */
  readonly superlatives: number;
  /** "it is", "that was". */
  readonly pointings: number;
  /** Years written in four digits. */
  readonly years: number;
  readonly isMoney: boolean;
  /** "Smoke rises over the port". */
  readonly isPictured: boolean;
  /** Ends in brackets, as captions do: "a bridge in Kesh (Press Pool)". */
  readonly isCredited: boolean;
  /** Capitalised words behind the first. */
  readonly names: number;
  readonly parties: number;
  readonly firstParty: Span | null;
  readonly numbers: number;
  /** Share of tokens inside quotation marks. */
  readonly quotedShare: number;
  readonly isQuestion: boolean;
  readonly isExclamation: boolean;
  /** Ends with a full stop or another terminal, as headings, captions and by-lines mostly do not. */
  readonly isStopped: boolean;
  /** Share of words printed in capitals. */
  readonly upperShare: number;
  readonly firstWord: string;
  readonly found: FoundInSentence;
}

const QUESTION_END = /\?["”’')\]]*$/u;
const EXCLAMATION_END = /!["”’')\]]*$/u;
const STOPPED_END = /[.?!…]["”’')\]]*$/u;
const CREDITED_END = /\)$/u;
/** Characters at the end of a sentence that hold its last marks. */
const TAIL = 6;

/** Reads sentence `index`. */
export function readClaimSentence(units: TextUnits, index: number, found: FoundInSentence): ClaimSentence {
  const span = spanOfRange(units, units.sentences, index);
  const first = units.sentences.first[index] ?? 0;
  const end = units.sentences.end[index] ?? first;
  const tally = new ClaimTally(units);
  for (let token = first; token < end; token += 1) tally.add(token);
  const tail = units.text.slice(Math.max(span.start, span.end - TAIL), span.end);
  return {
    start: span.start,
    end: span.end,
    index,
    words: tally.words,
    wordLength: tally.plainWords > 0 ? tally.letters / tally.plainWords : 0,
    counts: tally.counts,
    evidence: (name) => (tally.counts[name] === 0 ? null : firstOfClass(units, first, name)),
    regularPasts: tally.regularPasts,
    hasPast: tally.hasPast(),
    isPictured: tally.isPictured,
    isCredited: CREDITED_END.test(tail),
    pasts: tally.pasts,
    pastDeed: tally.pastDeed,
    passives: tally.passives,
    progressives: tally.progressives,
    judged: tally.judged,
    ownWill: tally.ownWill,
    promises: tally.promises,
    superlatives: tally.superlatives,
    pointings: tally.pointings,
    years: tally.years,
    isMoney: tally.isMoney,
    names: tally.names,
    parties: tally.parties,
    firstParty: tally.firstParty,
    numbers: tally.numbers,
    quotedShare: end > first ? tally.quoted / (end - first) : 0,
    isQuestion: QUESTION_END.test(tail),
    isExclamation: EXCLAMATION_END.test(tail),
    isStopped: STOPPED_END.test(tail),
    upperShare: tally.words > 0 ? tally.upper / tally.words : 0,
    firstWord: tally.firstWord,
    found,
  };
}

/** The first word of a class at or behind token `from`; there is one. */
function firstOfClass(units: TextUnits, from: number, name: ClaimWordClass): Span {
  let token = from;
  while (
    units.tokens.kind[token] !== TOKEN.word ||
    (claimWordClasses(units.words[token] ?? '') & CLAIM_WORD[name]) === 0
  )
    token += 1;
  return spanOfTokens(units.tokens, token, token + 1);
}
