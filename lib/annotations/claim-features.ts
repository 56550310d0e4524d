/**
 * A read sentence in, its features for the check-worthiness model out, each a number between 0 and about 2 with a name
 * that says what it measures. The weights that go with them are data (lexicon/claim-weights.ts).
 */
import type { CueClass } from './annotation';
import type { ClaimSentence } from './claim-sentence';
import { CLAIM_WORD, type ClaimWordClass, claimWordClasses } from './lexicon/claim-words';

type Feature = (sentence: ClaimSentence) => number;

const has = (condition: boolean): number => (condition ? 1 : 0);
/** Counts say less and less: 0, 1, 1.6, 2, 2.3 … halved. */
const damped = (count: number): number => Math.log2(1 + count) / 2;

function byCueClass(cueClass: CueClass): Feature {
  return ({ found }) => has(found.attribution?.cueClass === cueClass);
}

/** Sentence openers that point back: the fact is often in the sentence before. */
const POINTING_BACK = new Set([
  'it',
  'this',
  'that',
  'these',
  'those',
  'they',
  'he',
  'she',
  'but',
  'and',
  'so',
  'there',
]);
const CLASS_NAMES = Object.keys(CLAIM_WORD) as readonly ClaimWordClass[];

const STRUCTURE = {
  bias: () => 1,
  length: ({ words }) => Math.min(2, Math.log2(1 + words) / 3),
  fragment: ({ words }) => has(words < 5),
  short: ({ words }) => has(words < 9),
  long: ({ words }) => has(words > 30),
  unstopped: ({ isStopped }) => has(!isStopped),
  unstoppedShort: ({ isStopped, words }) => has(!isStopped && words < 14),
  question: ({ isQuestion }) => has(isQuestion),
  exclamation: ({ isExclamation }) => has(isExclamation),
  shouted: ({ upperShare }) => has(upperShare > 0.6),
  figures: ({ found }) => damped(found.figures.length),
  hasFigure: ({ found }) => has(found.figures.length > 0),
  quantities: ({ found }) => damped(found.quantities),
  hasQuantity: ({ found }) => has(found.quantities > 0),
  numbers: ({ numbers }) => damped(numbers),
  names: ({ names }) => damped(names),
  hasName: ({ names }) => has(names > 0),
  parties: ({ parties }) => damped(parties),
  twoParties: ({ parties }) => has(parties > 1),
  regularPasts: ({ regularPasts }) => damped(regularPasts),
  anyPast: ({ hasPast }) => has(hasPast),
  pastDeed: ({ counts, hasPast }) => has(counts.deed > 0 && hasPast),
  deedOnPeople: ({ counts }) => has(counts.deed > 0 && counts.people > 0),
  deedWithWeapon: ({ counts }) => has(counts.deed > 0 && counts.weapon > 0),
  timedPast: ({ counts, hasPast }) => has(counts.time > 0 && hasPast),
  passive: ({ passives }) => has(passives > 0),
  progressive: ({ progressives }) => has(progressives > 0),
  superlative: ({ superlatives }) => has(superlatives > 0),
  pointing: ({ pointings }) => has(pointings > 0),
  year: ({ years }) => has(years > 0),
  pictured: ({ isPictured, found }) => has(isPictured && found.attribution === null),
  credited: ({ isCredited }) => has(isCredited),
  money: ({ isMoney }) => has(isMoney),
  wordLength: ({ wordLength }) => Math.min(2, wordLength / 5),
  calledUpon: ({ firstWord }) => has((claimWordClasses(firstWord) & CLAIM_WORD.calling) !== 0),
  quoted: ({ quotedShare }) => quotedShare,
  whollyQuoted: ({ quotedShare }) => has(quotedShare > 0.95),
  attributed: ({ found }) => has(found.attribution !== null),
  attributedUnquoted: ({ found, quotedShare }) => has(found.attribution !== null && quotedShare < 0.2),
  claiming: byCueClass('claiming'),
  confirming: byCueClass('confirming'),
  denying: byCueClass('denying'),
  demanding: byCueClass('demanding'),
  showing: byCueClass('showing'),
  judging: byCueClass('judging'),
  pointsBack: ({ firstWord }) => has(POINTING_BACK.has(firstWord)),
  speakerWill: ({ counts }) => has(counts.speaker > 0 && counts.will > 0),
  speakerPast: ({ counts, hasPast }) => has(counts.speaker > 0 && hasPast),
  speakerBelieves: ({ counts }) => has(counts.speaker > 0 && counts.belief > 0),
  judgementNoNumber: ({ counts, found }) => has(counts.judgement > 0 && found.quantities === 0),
  demandNoNumber: ({ counts, found }) => has(counts.demand > 0 && found.quantities === 0),
  noPastNoNumber: ({ hasPast, found }) => has(!hasPast && found.quantities === 0),
  willNoNumber: ({ counts, found }) => has(counts.will > 0 && found.quantities === 0),
} satisfies Readonly<Record<string, Feature>>;

export type ClaimFeature = keyof typeof STRUCTURE | `words:${ClaimWordClass}`;

export const CLAIM_FEATURES: readonly ClaimFeature[] = [
  ...(Object.keys(STRUCTURE) as (keyof typeof STRUCTURE)[]),
  ...CLASS_NAMES.map((name) => `words:${name}` as const),
];

const READERS: readonly Feature[] = [
  ...Object.values(STRUCTURE),
  ...CLASS_NAMES.map(
    (name): Feature =>
      ({ counts }) =>
        damped(counts[name]),
  ),
];

/** Feature values in the order of `CLAIM_FEATURES`. */
export function claimFeatures(sentence: ClaimSentence): readonly number[] {
  return READERS.map((read) => read(sentence));
}
