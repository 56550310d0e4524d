/**
 * One sentence in, what it is made of out: how many words of each class it has and where the first one stands, names,
 * numbers, quotation, and which figures, quantities and attributions touch it. Counting only; weighing is done elsewhere.
 */
import type { Span } from '../text/span';
import { isCapitalised, spanOfRange, spanOfTokens, type TextUnits } from '../text/text-units';
import { TOKEN } from '../text/tokens';
import type { Attribution } from './annotation';
import {
  CLAIM_WORD,
  type ClaimWordClass,
  claimWordClasses,
  noWordCounts,
  PAST_AUXILIARIES,
} from './lexicon/claim-words';
import { findParty } from './lexicon/parties';

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
  /** Word and number tokens. */
  readonly words: number;
  readonly counts: Readonly<Record<ClaimWordClass, number>>;
  /** The first word of a class, null when it has none; looked up when asked for, because few are. */
  readonly evidence: (name: ClaimWordClass) => Span | null;
  /** Words in "-ed" that no list holds. */
  readonly regularPasts: number;
  readonly hasPast: boolean;
  /** Full verbs in a past form, the first few of them. */
  readonly pasts: readonly Span[];
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

/** Word classes in the order of their bits. */
const CLASS_NAMES = Object.keys(CLAIM_WORD) as readonly ClaimWordClass[];
const QUESTION_END = /\?["”’')\]]*$/u;
const EXCLAMATION_END = /!["”’')\]]*$/u;
const STOPPED_END = /[.?!…]["”’')\]]*$/u;
/** Characters at the end of a sentence that hold its last marks. */
const TAIL = 6;
/** Enough to find one that is not the reporting verb. */
const PASTS_KEPT = 6;

/** Reads sentence `index`. */
export function readClaimSentence(units: TextUnits, index: number, found: FoundInSentence): ClaimSentence {
  const span = spanOfRange(units, units.sentences, index);
  const first = units.sentences.first[index] ?? 0;
  const end = units.sentences.end[index] ?? first;
  const tally = new Tally(units);
  for (let token = first; token < end; token += 1) tally.add(token);
  const tail = units.text.slice(Math.max(span.start, span.end - TAIL), span.end);
  return {
    start: span.start,
    end: span.end,
    words: tally.words,
    counts: tally.counts,
    evidence: (name) => (tally.counts[name] === 0 ? null : firstOfClass(units, first, name)),
    regularPasts: tally.regularPasts,
    hasPast: tally.regularPasts + tally.counts.irregularPast > 0,
    pasts: tally.pasts,
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

/** Counts while the tokens of a sentence go by. */
class Tally {
  readonly counts = noWordCounts();
  words = 0;
  regularPasts = 0;
  readonly pasts: Span[] = [];
  names = 0;
  parties = 0;
  firstParty: Span | null = null;
  numbers = 0;
  quoted = 0;
  upper = 0;
  firstWord = '';
  private readonly units: TextUnits;

  constructor(units: TextUnits) {
    this.units = units;
  }

  add(token: number): void {
    const { tokens, words, quotationOf } = this.units;
    const kind = tokens.kind[token];
    if ((quotationOf[token] ?? -1) >= 0) this.quoted += 1;
    if (kind === TOKEN.number || kind === TOKEN.mixed) this.numbers += 1;
    else if (kind !== TOKEN.word) return;
    const word = words[token] ?? '';
    if (this.words === 0) this.firstWord = word;
    this.words += 1;
    if (kind === TOKEN.word) this.addWord(token, word);
  }

  private addWord(token: number, word: string): void {
    const classes = claimWordClasses(word);
    if (classes !== 0) this.addClasses(token, word, classes);
    if (word.length > 4 && word.endsWith('ed') && (classes & CLAIM_WORD.irregularPast) === 0) {
      this.regularPasts += 1;
      this.addPast(token);
    }
    if (!isCapitalised(this.units, token)) return;
    if (this.words > 1) this.names += 1;
    if (word.length > 1 && this.isUpper(token)) this.upper += 1;
    if (findParty(word) !== undefined) {
      this.parties += 1;
      this.firstParty ??= this.span(token);
    }
  }

  private addClasses(token: number, word: string, classes: number): void {
    for (let rest = classes; rest !== 0; rest &= rest - 1) {
      const name = CLASS_NAMES[31 - Math.clz32(rest & -rest)];
      if (name !== undefined) this.counts[name] += 1;
    }
    if ((classes & CLAIM_WORD.irregularPast) !== 0 && !PAST_AUXILIARIES.has(word)) this.addPast(token);
  }

  private addPast(token: number): void {
    if (this.pasts.length < PASTS_KEPT) this.pasts.push(this.span(token));
  }

  private isUpper(token: number): boolean {
    const printed = this.units.text.slice(this.units.tokens.start[token], this.units.tokens.end[token]);
    return printed === printed.toUpperCase();
  }

  private span(token: number): Span {
    return spanOfTokens(this.units.tokens, token, token + 1);
  }
}
