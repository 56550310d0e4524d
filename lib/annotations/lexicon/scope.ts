/**
 * Words that make a count a running total, and words for places and times: data only.
 */

/** In the sentence of a count: it runs since a start. */
export const CUMULATIVE_PHRASES: readonly string[] = [
  'so far',
  'to date',
  'in total',
  'since the',
  'since its',
  'since then',
  'since israel',
  'since russia',
  'since october',
  'since february',
  'since last',
  'since sunday',
  'since the start',
  'since the beginning',
  'overall',
  'cumulative',
  'total death toll',
  'the war has',
  'during the war',
  'in the war',
  'of the war',
  'of war',
  'of fighting',
  'of conflict',
  'over the course of',
  'over the past year',
  'throughout the war',
  'have died in',
];

/** Verbs in the perfect that with a party make a total: "Russia has lost". */
export const TOTAL_VERBS: ReadonlySet<string> = new Set(['lost', 'displaced', 'losses']);

export const TIME_WORDS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today overnight tonight'.split(' '),
);

export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'near',
  'at',
  'on',
  'across',
  'outside',
  'around',
]);
