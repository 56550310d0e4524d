/**
 * The words English writes numbers with: data only. Each entry is exercised by the tests of numerals.ts.
 * Which of these words count something is not decided here.
 */

export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Short scales, only right after digits: "1.5m", "2 bn". */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
]);

export interface VagueNumber {
  readonly low: number;
  /** null: open above. */
  readonly high: number | null;
}

/** Words that give a bound instead of a number. */
export const VAGUE_NUMBERS: ReadonlyMap<string, VagueNumber> = new Map([
  ['few', { low: 3, high: 9 }],
  ['several', { low: 3, high: 9 }],
  ['couple', { low: 2, high: 3 }],
  ['handful', { low: 3, high: 6 }],
  ['tens', { low: 10, high: null }],
  ['dozens', { low: 12, high: null }],
  ['scores', { low: 20, high: null }],
  ['hundreds', { low: 100, high: null }],
  ['thousands', { low: 1e3, high: null }],
  ['millions', { low: 1e6, high: null }],
  ['billions', { low: 1e9, high: null }],
]);

/** Plain words that mean none of what follows or was spoken of. */
export const ZERO_WORDS: ReadonlySet<string> = new Set(['no', 'none', 'nobody', 'no-one']);

export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['fourth', 1 / 4],
  ['fourths', 1 / 4],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['sixth', 1 / 6],
  ['sixths', 1 / 6],
  ['eighth', 1 / 8],
  ['eighths', 1 / 8],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
]);

/** Before "that": a multiple of the number spoken of. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['double', 2],
  ['thrice', 3],
  ['triple', 3],
]);

/** After "twice that": the number spoken of. */
export const REFERRED_NUMBERS: ReadonlySet<string> = new Set([
  'many',
  'number',
  'figure',
  'total',
  'toll',
  'amount',
  'count',
]);

export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
]);
