import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/annotations/annotate';
import { withNeighbours } from '../../lib/annotations/check-worthiness';
import { CLAIM_FEATURES, type ClaimFeature, claimFeatures } from '../../lib/annotations/claim-features';
import { readClaimSentences } from '../../lib/annotations/claims';
import { CLAIM_WEIGHTS } from '../../lib/annotations/lexicon/claim-weights';
import { readUnits } from '../../lib/text/text-units';
import { SHIPPED_MODELS } from '../support/shipped-models';

/** Value of a feature in the first sentence of a text. */
function featureOf(name: ClaimFeature, text: string): number {
  const [sentence] = readClaimSentences(readUnits(text), annotate(text));
  const value = sentence && claimFeatures(sentence)[CLAIM_FEATURES.indexOf(name)];
  if (value === undefined) throw new Error(`no ${name} in: ${text}`);
  return value;
}

/** Feature, a sentence that has it, one that has not. */
const EXAMPLES: readonly (readonly [ClaimFeature, string, string])[] = [
  ['fragment', 'No comment today.', 'Nobody at the ministry would comment today.'],
  ['short', 'The bridge was closed on Friday.', 'The bridge over the Orla was closed on Friday for repairs.'],
  ['unstopped', 'Smoke over the port of Velm', 'Smoke rose over the port of Velm.'],
  ['unstoppedShort', 'Smoke over the port of Velm', 'Smoke rose over the port of Velm.'],
  ['question', 'Who fired first?', 'They fired first.'],
  ['exclamation', 'They fired first!', 'They fired first.'],
  ['shouted', 'READ OUR FULL STORY', 'Read our full story.'],
  ['hasFigure', 'The blast killed 12 people.', 'The blast shook 12 streets.'],
  ['figures', 'The blast killed 12 people.', 'The blast shook the town.'],
  ['hasQuantity', 'The aid is worth $3 million.', 'The aid is generous.'],
  ['quantities', 'The aid is worth $3 million.', 'The aid is generous.'],
  ['numbers', 'It left at 14:30.', 'It left late.'],
  ['hasName', 'They met in Sarn.', 'They met in secret.'],
  ['names', 'They met in Sarn.', 'They met in secret.'],
  ['parties', 'Talks with Russia stalled.', 'Talks with the miners stalled.'],
  ['twoParties', 'Russia met Ukraine.', 'Russia met the miners.'],
  ['regularPasts', 'They crossed the river.', 'They cross the river.'],
  ['anyPast', 'They fled.', 'They flee.'],
  ['pastDeed', 'They seized the bridge.', 'They admired the bridge.'],
  ['deedOnPeople', 'They arrested a civilian.', 'They arrested a horse.'],
  ['deedWithWeapon', 'They fired a rocket.', 'They fired a cook.'],
  ['timedPast', 'They left on Monday.', 'They leave on Monday.'],
  ['passive', 'The dam was badly damaged.', 'The dam is old.'],
  ['progressive', 'They are building a dam.', 'They build dams.'],
  ['superlative', 'It is the deepest mine.', 'It is the interest that counts.'],
  ['pointing', 'This is what they sought.', 'The mine is what they sought.'],
  ['year', 'It opened in 1987.', 'It opened with 1987 guests, or 12,000.'.replace('1987', '187')],
  ['money', 'It cost $40.', 'It cost 40 crowns.'],
  ['pictured', 'Smoke rises over the port.', 'The mayor said smoke rises over the port.'],
  ['credited', 'Smoke rises over the port (Press Pool)', 'Smoke rises over the (old) port.'],
  ['calledUpon', 'Look at the record.', 'They look at the record.'],
  ['whollyQuoted', '“It is a sad day.”', '“It is a sad day,” she said.'],
  ['quoted', '“It is a sad day.”', 'It is a sad day.'],
  ['attributed', 'The mayor said the road was open.', 'The road was open.'],
  ['attributedUnquoted', 'The mayor said the road was open.', 'The road was open.'],
  ['claiming', 'The mayor claimed that the road was open.', 'The mayor said that the road was open.'],
  ['confirming', 'The mayor confirmed that the road was open.', 'The mayor said that the road was open.'],
  ['denying', 'The mayor denied that the road was open.', 'The mayor said that the road was open.'],
  ['demanding', 'The mayor demanded that the road be opened.', 'The mayor said that the road was open.'],
  ['pointsBack', 'It was the third such strike.', 'Monday saw the third such strike.'],
  ['speakerWill', 'We will rebuild.', 'They will rebuild.'],
  ['speakerPast', 'We rebuilt it and moved in.', 'They rebuilt it and moved in.'],
  ['speakerBelieves', 'I believe in this town.', 'The mayor believes in this town.'],
  ['judgementNoNumber', 'It was a shameful raid.', 'It was a shameful raid that cost $3 million.'],
  ['demandNoNumber', 'They must leave.', 'They must pay $3 million.'],
  ['noPastNoNumber', 'Talks go on.', 'Talks went on.'],
  ['willNoNumber', 'They will pay.', 'They will pay $3 million.'],
];

describe('claimFeatures', () => {
  it.each(EXAMPLES)('%s: %s', (name, having, lacking) => {
    expect(featureOf(name, having)).toBeGreaterThan(0);
    expect(featureOf(name, lacking)).toBe(0);
  });

  it.each([
    ['length', 'They left.', 'They left the town before the first shells fell on it.'],
    ['long', 'They left.', `They left ${'and came back '.repeat(12)}.`],
    ['wordLength', 'They let us go.', 'Negotiations collapsed yesterday.'],
  ] as const)('%s grows', (name, less, more) => {
    expect(featureOf(name, more)).toBeGreaterThan(featureOf(name, less));
  });

  it('does not count the letters of names', () => {
    expect(featureOf('wordLength', 'The men of Konstantinovka left.')).toBe(
      featureOf('wordLength', 'The men of Sarn left.'),
    );
  });

  it('has a weight for every feature', () => {
    expect(CLAIM_FEATURES.filter((name) => CLAIM_WEIGHTS[name] === undefined)).toEqual([]);
  });
});

describe('withNeighbours', () => {
  it('adds a tenth of the scores on either side', () => {
    expect(withNeighbours([2, 0, -1])).toEqual([2, 0.1, -1]);
    expect(withNeighbours([])).toEqual([]);
  });

  it('gives a score for each', () => {
    const scores = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(scores, (list) => {
        expect(withNeighbours([0, ...list, 0])).toHaveLength(list.length + 2);
      }),
    );
  });
});

describe('check-worthiness with the words that ship', () => {
  const worth = (text: string) => annotate(text, SHIPPED_MODELS).claims[0]?.checkWorthiness ?? 0;

  it.each([
    'Shells hit a bakery in Orsk on Monday, killing six people, the regional governor said.',
    'Rebels burned the town hall of Kesh and freed 40 prisoners, witnesses said.',
  ])('is high in: %s', (text) => {
    expect(worth(text)).toBeGreaterThan(0.7);
  });

  it.each([
    'What happens next?',
    '“We must never lose hope,” she said.',
    'Sign up for our morning letter',
    '“I hope that all of you will pray with us.”',
  ])('is low in: %s', (text) => {
    expect(worth(text)).toBeLessThan(0.5);
  });
});
