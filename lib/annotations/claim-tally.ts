/**
 * Tokens of one sentence in, one after the other; counts of what kinds of words and constructions went by out. Counting
 * only: what the counts mean for a claim is weighed elsewhere.
 */
import type { Span } from '../text/span';
import { isCapitalised, spanOfTokens, type TextUnits } from '../text/text-units';
import { TOKEN } from '../text/tokens';
import {
  BE_FORMS,
  CLAIM_WORD,
  type ClaimWordClass,
  claimWordClasses,
  LOOKALIKES,
  noWordCounts,
  PAST_AUXILIARIES,
  PICTURED,
} from './lexicon/claim-words';
import { findCueVerb } from './lexicon/cue-verbs';
import { findParty } from './lexicon/parties';

/** Word classes in the order of their bits. */
const CLASS_NAMES = Object.keys(CLAIM_WORD) as readonly ClaimWordClass[];
/** Enough to find one that is no reporting verb. */
const PASTS_KEPT = 6;
/** A participle stands at most this many words behind its "be": "was not yet finished". */
const BE_REACH = 3;
/** Subjects that only point: "it is", "that's". */
const POINTERS: ReadonlySet<string> = new Set(['it', 'this', 'that']);
/** Words before "will" that make it a noun. */
const HAVING_WILL: ReadonlySet<string> = new Set([
  ...['a', 'the', 'no', 'my', 'our', 'your', 'his', 'her', 'its', 'their', "'s"],
  ...['political', 'free', 'good', 'ill', 'strong', 'own', 'popular', 'national'],
]);
/** A will stands at most this many words behind the speaker: "we surely will". */
const WILL_REACH = 3;
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we']);
const WILL: ReadonlySet<string> = new Set(['will', "'ll", 'shall', 'wo']);
/** What one will do without choosing to: "will have to", "will be", "will need". */
const UNWILLED: ReadonlySet<string> = new Set(['have', 'be', 'need', 'see', 'know', 'lose', 'die', 'suffer']);
const PROMISED: ReadonlySet<string> = new Set([
  'to',
  'that',
  'not',
  'retaliation',
  'revenge',
  'more',
  'a',
  'an',
  'the',
]);
/** The verb of a caption is among so many words. */
const PICTURED_WITHIN = 8;
const YEAR = /^(?:19|20)\d\d$/u;

/** Counts while the tokens of a sentence go by. */
export class ClaimTally {
  readonly counts = noWordCounts();
  words = 0;
  /** Of the words that are no names. */
  letters = 0;
  plainWords = 0;
  regularPasts = 0;
  readonly pasts: Span[] = [];
  pastDeed: Span | null = null;
  /** "be" with a past participle near behind it. */
  passives = 0;
  /** "be" with a form in "-ing" near behind it. */
  progressives = 0;
  /** "be" with praise or blame near behind it. */
  judged = 0;
  /** "I will", "we’ll". */
  ownWill = 0;
  /** "vowed to", "promises that". */
  promises = 0;
  superlatives = 0;
  /** "it is", "this was". */
  pointings = 0;
  years = 0;
  isMoney = false;
  /** A verb of captions stands near the head, before any past form. */
  isPictured = false;
  names = 0;
  parties = 0;
  firstParty: Span | null = null;
  numbers = 0;
  quoted = 0;
  upper = 0;
  firstWord = '';
  private beReach = 0;
  private judgeReach = 0;
  private willReach = 0;
  private word = '';
  private readonly units: TextUnits;

  constructor(units: TextUnits) {
    this.units = units;
  }

  add(token: number): void {
    const { tokens, words, quotationOf } = this.units;
    const kind = tokens.kind[token];
    if ((quotationOf[token] ?? -1) >= 0) this.quoted += 1;
    const word = words[token] ?? '';
    if (kind === TOKEN.number || kind === TOKEN.mixed) this.addNumber(word);
    else if (kind === TOKEN.symbol) this.isMoney ||= word === '$' || word === '€' || word === '£';
    if (kind === TOKEN.word) this.addWord(token, word);
  }

  hasPast(): boolean {
    return this.regularPasts + this.counts.irregularPast > 0;
  }

  private addNumber(word: string): void {
    this.countWord(word);
    this.numbers += 1;
    if (YEAR.test(word)) this.years += 1;
  }

  private countWord(word: string): void {
    if (this.words === 0) this.firstWord = word;
    this.words += 1;
  }

  private addWord(token: number, word: string): void {
    this.countWord(word);
    const classes = this.isOtherWord(token, word) ? 0 : claimWordClasses(word);
    if (classes !== 0) this.addClasses(token, word, classes);
    if (word.length > 4) this.addEnding(token, word, classes);
    this.addBe(word, classes);
    if (PICTURED.has(word)) this.isPictured ||= this.words > 1 && this.words <= PICTURED_WITHIN && !this.hasPast();
    this.addWill(word, classes);
    this.word = word;
    if (isCapitalised(this.units, token)) this.addName(token, word);
    else {
      this.plainWords += 1;
      this.letters += word.length;
    }
  }

  /** The month of May, and the will that somebody has, are no words of the future. */
  private isOtherWord(token: number, word: string): boolean {
    if (word === 'may') return isCapitalised(this.units, token);
    if (word !== 'will') return false;
    return this.units.words[token + 1] === 'to' || HAVING_WILL.has(this.word);
  }

  private addClasses(token: number, word: string, classes: number): void {
    for (let rest = classes; rest !== 0; rest &= rest - 1) {
      const name = CLASS_NAMES[31 - Math.clz32(rest & -rest)];
      if (name !== undefined) this.counts[name] += 1;
    }
    if ((classes & CLAIM_WORD.irregularPast) !== 0 && !PAST_AUXILIARIES.has(word)) this.addPast(token, word);
  }

  private addEnding(token: number, word: string, classes: number): void {
    if (LOOKALIKES.has(word)) return;
    if (word.endsWith('ed') && (classes & CLAIM_WORD.irregularPast) === 0) {
      this.regularPasts += 1;
      this.addPast(token, word);
    }
    if (word.length > 5 && word.endsWith('est')) this.superlatives += 1;
  }

  /** Looks for a participle behind "be", and for a pointer before it. */
  private addBe(word: string, classes: number): void {
    if (BE_FORMS.has(word)) {
      if (POINTERS.has(this.word)) this.pointings += 1;
      this.beReach = BE_REACH;
      return;
    }
    if (this.beReach === 0) return;
    this.beReach -= 1;
    const isPast = (word.length > 4 && word.endsWith('ed')) || (classes & CLAIM_WORD.irregularPast) !== 0;
    const isOngoing = word.length > 4 && word.endsWith('ing');
    if (isPast) this.passives += 1;
    else if (isOngoing) this.progressives += 1;
    if (isPast || isOngoing) this.beReach = 0;
  }

  /** Looks for the will behind the speaker, and for what a promise promises. */
  private addWill(word: string, classes: number): void {
    if (FIRST_PERSON.has(word)) this.willReach = WILL_REACH;
    else if (this.willReach > 0) this.willReach -= 1;
    if (WILL.has(word) && this.willReach > 0) this.ownWill += 1;
    if (UNWILLED.has(word) && WILL.has(this.word)) this.ownWill = Math.max(0, this.ownWill - 1);
    if (PROMISED.has(word) && (claimWordClasses(this.word) & CLAIM_WORD.promise) !== 0) this.promises += 1;
    if (this.judgeReach > 0 && (classes & CLAIM_WORD.judgement) !== 0) this.judged += 1;
    this.judgeReach = BE_FORMS.has(word) ? BE_REACH : Math.max(0, this.judgeReach - 1);
  }

  /** Keeps what may have happened, not that it was said. */
  private addPast(token: number, word: string): void {
    const isSpeech = findCueVerb(word)?.verbs.some(({ inverts }) => inverts) === true;
    if (isSpeech || this.pasts.length === PASTS_KEPT) return;
    const span = this.span(token);
    this.pasts.push(span);
    if ((claimWordClasses(word) & CLAIM_WORD.deed) !== 0) this.pastDeed ??= span;
  }

  private addName(token: number, word: string): void {
    if (this.words > 1) this.names += 1;
    if (word.length > 1 && this.isUpper(token)) this.upper += 1;
    if (findParty(word) !== undefined) {
      this.parties += 1;
      this.firstParty ??= this.span(token);
    }
  }

  private isUpper(token: number): boolean {
    const printed = this.units.text.slice(this.units.tokens.start[token], this.units.tokens.end[token]);
    return printed === printed.toUpperCase();
  }

  private span(token: number): Span {
    return spanOfTokens(this.units.tokens, token, token + 1);
  }
}
