/** Every string of the article overview, in one typed table, so that a translation is one more table. No logic. */

import type { Obstacle } from '../lib/ledger/compare-figures';
import type { CountSwitchKind } from '../lib/ledger/count-guard';

export const OVERVIEW_WORDS = {
  bothSides: 'Both sides',
  bothSidesHint: 'What each side says of the same count. Says Who compares numbers, never whose is right.',
  told: 'Told by others alone',
  third: 'Others',
  unattributed: 'No source named',
  silent: 'no figure from this side here',
  sideSays: (side: string) => `${side} says`,
  counted: 'What is counted',
  noSide: 'no second side named here',
  noFigures: 'No figures to set side by side.',
  whoseUnknown: 'whose: not stated',
  of: (affected: string) => `of ${affected}`,
  fits: 'The two can both be so.',
  fitsNot: 'The two cannot both be so.',
  cannotTell: (why: string) => `Cannot be compared: ${why}.`,
  times: (times: string) => `One is ${times} times the other.`,
  switches: 'What is counted changes',
  switchesHint: 'The same number, told in two ways.',
  wording: 'Words used for each side',
  wordingHint: 'How often reporting words of each class stand for what a side says. Counts, not a score.',
  side: 'Side',
  noParty: 'Speak for no side',
  allNeutral: 'neutral words only',
  verification: 'Verification wording',
  show: 'Show on the page',
  covers: (count: string) => `said of ${count}`,
  packs: 'Looked up in reference packs',
  claimsBy: (publisher: string) => `Claims by ${publisher}`,
  packDay: (date: string) => `All of these stand in the bulletin of ${date}.`,
  packDays: (ranges: string) => `These stand in the bulletins of ${ranges}.`,
  packNone: 'No bulletin has all of these.',
  packNearest: (date: string, quotes: string) => `Nearest: ${date}, but for ${quotes}.`,
  packAge: (days: string) => `${days} old when the article appeared.`,
  packSameDay: 'Published on the day of the article.',
  packSource: (attribution: string, licence: string) => `Series collected by ${attribution} (${licence}).`,
  mirror: 'The other side’s series: none added. A pack can be added in the options.',
} as const;

export const SUMMARY_WORDS = {
  title: 'Who says what',
  outlet: 'The article itself, naming no source',
  unnamed: 'Somebody the article does not name',
  of: (affected: string) => `of ${affected}`,
  speaksFor: (party: string) => `speaks for ${party}`,
  copy: 'Copy as Markdown',
  print: 'Print',
  copied: 'Copied.',
  failed: 'The browser did not let it be copied. Select the text and copy it by hand.',
} as const;

export const OBSTACLE_WORDS: Readonly<Record<Obstacle, string>> = {
  item: 'they count different things',
  outcome: 'lost, destroyed, killed and wounded are different counts',
  affected: 'it is not said whose they are',
  scope: 'one is a running total and one is not',
  place: 'they are of different places',
  period: 'they may be of different days',
  number: 'one gives no number',
};

export const SWITCH_WORDS: Readonly<Record<CountSwitchKind, string>> = {
  'headline-and-body': 'The headline and the text count differently',
  'casualties-and-deaths': 'Told as deaths and as casualties',
  'losses-and-destroyed': 'Told as lost and as destroyed',
  'total-and-incident': 'Told as a running total and as one incident',
  'parts-exceed-whole': 'The parts are more than the whole',
};
