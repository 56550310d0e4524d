/**
 * Words that make a count a running total, and words for places and times: data only.
 */

/** In the sentence of a count: it runs since a start. */
export const CUMULATIVE_PHRASES: readonly string[] = [
  'so far',
  'to date',
  'as of',
  'overall',
  'cumulative',
  'total death toll',
  'during the war',
  'in the war',
  'of the war',
  'of war',
  'of fighting',
  'over the course of',
  'over the past year',
  'throughout the war',
  'since',
];

/** "the largest attack since the war began": here "since" speaks of the attack, not of the count. */
export const SUPERLATIVES: ReadonlySet<string> = new Set(
  'largest biggest deadliest worst first most heaviest strongest bloodiest'.split(' '),
);

/** A count this large in the perfect tense ("has killed 2,300") is a running total. */
export const TOTAL_FROM = 500;

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

/** "60 a day", "200 per week". */
export const RATE_OPENERS: ReadonlySet<string> = new Set(['a', 'an', 'per', 'each', 'every']);
export const RATE_TIMES: ReadonlySet<string> = new Set(['hour', 'day', 'night', 'week', 'month', 'year']);

/** "last week", "this month". */
export const TIME_OPENERS: ReadonlySet<string> = new Set(['last', 'this']);

/** Before "for", "near" or "of" and a name they tell what happened there. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  'ambush attack attacks battle battles clash clashes fighting raid raids siege shelling strike strikes explosion blast crash assault'.split(
    ' ',
  ),
);
