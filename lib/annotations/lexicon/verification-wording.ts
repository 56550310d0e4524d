/**
 * How news says that a figure was or was not checked: data only, each entry held by a test. Phrases are lower case.
 */
import type { Verification } from '../annotation';

export interface VerificationPhrase {
  readonly phrase: string;
  readonly verification: Verification;
}

const each = (verification: Verification, phrases: readonly string[]) =>
  phrases.map((phrase): VerificationPhrase => ({ phrase, verification }));

export const VERIFICATION_PHRASES: readonly VerificationPhrase[] = [
  ...each('unverified', [
    'not be verified',
    'not be independently verified',
    'not be independently confirmed',
    'not be confirmed',
    'not been verified',
    'not been independently verified',
    'not been independently confirmed',
    'not been confirmed',
    'not independently verified',
    'not independently verify',
    'not independently confirm',
    'not immediately verify',
    'not immediately be verified',
    'not verify',
    'unable to verify',
    'unable to independently verify',
    'unable to confirm',
    'cannot verify',
    'cannot be verified',
    'cannot independently verify',
    'no independent confirmation',
    'no independent verification',
    'unverified',
    'unconfirmed',
    'without providing evidence',
    'without evidence',
    'without offering evidence',
    'provided no evidence',
    'not provide evidence',
    'not immediately provide evidence',
    'not provided evidence',
    'difficult to verify',
    'hard to verify',
    'impossible to verify',
  ]),
  ...each('disputed', [
    'denied the claim',
    'denied the figures',
    'denied that',
    'disputed the',
    'disputes the',
    'disputed by',
    'denied by',
    'rejected the claim',
    'rejected the figure',
    'dismissed the claim',
    'dismissed the figure',
    'contradicted',
    'called the figure',
  ]),
  ...each('confirmed', [
    'independently verified',
    'independently confirmed',
    'visually confirmed',
    'verified by',
    'confirmed by footage',
    'verified footage',
    'geolocated',
  ]),
];

/** A following sentence speaks of the figures before it when it holds one of these. */
export const FIGURE_REFERENCES: ReadonlySet<string> = new Set(
  'claim claims figure figures number numbers toll tolls report reports this that these those it its statement allegation allegations account accounts'.split(
    ' ',
  ),
);
