/**
 * How news says that a figure was or was not checked: data only, each entry held by a test. Phrases are lower case; the
 * light words below may stand between their words ("not [yet been independently] verified").
 */
import type { Verification } from '../annotation';
import { wordSet } from './function-words';

export interface VerificationPhrase {
  readonly phrase: string;
  readonly verification: Verification;
}

const each = (verification: Verification, phrases: readonly string[]) =>
  phrases.map((phrase): VerificationPhrase => ({ phrase, verification }));

export const VERIFICATION_PHRASES: readonly VerificationPhrase[] = [
  ...each('unverified', [
    'not verified',
    'not verify',
    "n't verified",
    "n't verify",
    'not confirmed',
    'not confirm',
    'not corroborated',
    'not corroborate',
    'cannot verify',
    'cannot verified',
    'cannot confirm',
    'unable to verify',
    'unable to confirm',
    'yet to verify',
    'yet to confirm',
    'yet to verified',
    'yet to confirmed',
    'difficult to verify',
    'hard to verify',
    'impossible to verify',
    'confirm or deny',
    'confirm nor deny',
    'confirm or refute',
    'refute or confirm',
    'deny or confirm',
    'no confirmation',
    'no independent confirmation',
    'no verification',
    'no independent verification',
    'unverified',
    'unconfirmed',
    'without evidence',
    'without proof',
    'without details',
    'without providing evidence',
    'without providing details',
    'without presenting evidence',
    'without presenting details',
    'without offering evidence',
    'without giving evidence',
    'without giving details',
    'provided no evidence',
    'offered no evidence',
    'gave no evidence',
    'not provide evidence',
    'not provided evidence',
    'not present evidence',
  ]),
  ...each('disputed', [
    'denied',
    'denies',
    'disputed the',
    'disputes the',
    'disputed by',
    'rejected the',
    'rejects the',
    'dismissed the',
    'dismisses the',
    'contradicted',
    'called the figure',
  ]),
  ...each('confirmed', [
    'independently verified',
    'independently confirmed',
    'visually confirmed',
    'verified by',
    'confirmed dead',
    'confirmed killed',
    'confirmed by footage',
    'verified footage',
    'geolocated',
  ]),
];

/** May stand between the words of a phrase. */
export const LIGHT_WORDS = wordSet('be been yet immediately independently fully so far also either any further');

/** Earlier in the clause they turn "independently verified" round: "neither claim could be independently verified". */
export const NEGATORS = wordSet("neither none nothing no not n't never nor cannot few");

/** A sentence speaks of the figures before it when it holds one of these ... */
export const FIGURE_REFERENCES = wordSet(
  `claim claims figure figures number numbers toll tolls report reports tally tallies count counts estimate estimates
  statement statements account accounts allegation allegations losses casualties deaths`,
);
/** ... or begins with one of these. */
export const BACK_REFERENCES = wordSet('it its this that these those they');

/** Speak of the figures of both sides. */
export const BOTH_SIDES = wordSet('neither both either sides');

/** What a denial must be about to dispute a figure: a count, a report of it, or that anything was lost at all. */
export const DENIED_THINGS = wordSet(
  `claim claims figure figures number numbers toll tolls report reports tally losing losses casualties deaths hit struck
  killed wounded injured destroyed damaged lost suffered downed captured`,
);
