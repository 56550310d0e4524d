/**
 * The words that turn a number into an interval: data only, each entry held by a test. Phrases are lower case, one
 * space between words. What interval each kind gives is the business of magnitudes.ts.
 */
import type { Modifier } from '../annotation';

/** Which way a rounded number may have been rounded: "almost" only up to it, "just over" only down to it. */
export type Rounding = 'both' | 'below' | 'above';

export interface ModifierEntry {
  readonly phrase: string;
  readonly modifier: Exclude<Modifier, 'range' | 'vague'>;
  /** Only for `approx`. */
  readonly rounding?: Rounding;
}

const each = (modifier: ModifierEntry['modifier'], phrases: readonly string[], rounding: Rounding = 'both') =>
  phrases.map(
    (phrase): ModifierEntry => (modifier === 'approx' ? { phrase, modifier, rounding } : { phrase, modifier }),
  );

/** Before the number. */
export const MODIFIERS_BEFORE: readonly ModifierEntry[] = [
  ...each('approx', [
    'about',
    'around',
    'some',
    'roughly',
    'approximately',
    'approx',
    'circa',
    'estimated',
    'an estimated',
    'in the region of',
    'in the order of',
    'somewhere around',
  ]),
  ...each(
    'approx',
    ['almost', 'nearly', 'close to', 'just under', 'just short of', 'just below', 'virtually', 'barely', 'not quite'],
    'below',
  ),
  ...each('approx', ['just over', 'just above', 'slightly more than', 'slightly over', 'a little over'], 'above'),
  ...each('at-least', [
    'at least',
    'more than',
    'well over',
    'well above',
    'far more than',
    'over',
    'above',
    'upwards of',
    'upward of',
    'in excess of',
    'exceeding',
    'exceeded',
    'exceeds',
    'surpassed',
    'greater than',
    'higher than',
    'no fewer than',
    'no less than',
    'not less than',
    'not fewer than',
    'a minimum of',
    'minimum of',
  ]),
  ...each('at-most', [
    'up to',
    'as many as',
    'as much as',
    'at most',
    'no more than',
    'not more than',
    'a maximum of',
    'maximum of',
    'fewer than',
    'less than',
    'lower than',
    'under',
    'below',
  ]),
];

/** After the number. */
export const MODIFIERS_AFTER: readonly ModifierEntry[] = [
  ...each('approx', ['or so']),
  ...each('at-least', ['or more', '+', 'plus', 'or higher']),
  ...each('at-most', ['or fewer', 'or less', 'at most']),
];

/** Say nothing about the interval, but may stand between a modifier and its number: "at least another 30". */
export const NEUTRAL_BEFORE: readonly string[] = [
  'another',
  'a further',
  'further',
  'an additional',
  'additional',
  'a total of',
  'the',
  'only',
  'just',
  'exactly',
];
