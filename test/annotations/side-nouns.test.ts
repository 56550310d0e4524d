import { describe, expect, it } from 'vitest';
import { REBEL_NOUNS, STATE_NOUNS } from '../../lib/annotations/lexicon/party-evidence';
import { indexParties } from '../../lib/annotations/party-index';
import { findSides, sideOfNoun } from '../../lib/annotations/side-nouns';
import { readUnits } from '../../lib/text/text-units';

const sidesOf = (text: string) => {
  const units = readUnits(text);
  return findSides(units, indexParties(units).at);
};
const ONE_EACH = sidesOf('The Keldian army fought Marrun fighters.');

describe('findSides', () => {
  it('finds the one group and the one state with forces', () => {
    expect([ONE_EACH.rebels?.name, ONE_EACH.state?.name]).toEqual(['Marrun', 'Keldian']);
  });

  it.each([
    ['two groups', 'The Keldian army fought Marrun fighters and Ashkar rebels.'],
    ['no group', 'The Keldian army fought the Orvane army.'],
  ])('finds none where there are %s', (_, text) => {
    expect(sidesOf(text)).toEqual({ rebels: null, state: null });
  });

  it('finds no state where two have forces', () => {
    expect(sidesOf('Now Keldian troops, Orvane troops and Marrun fighters met.').state).toBeNull();
  });

  it('counts "Keldian and Orvane troops" as the forces of both', () => {
    expect(
      sidesOf('Keldian and Orvane troops fought Marrun fighters. The Keldian army and the Orvane army.').state,
    ).toBeNull();
  });
});

describe('sideOfNoun', () => {
  it.each([...REBEL_NOUNS])('gives %s to the group', (noun) => {
    expect(sideOfNoun(ONE_EACH, noun)?.name).toBe('Marrun');
  });

  it.each([...STATE_NOUNS])('gives %s to the state', (noun) => {
    expect(sideOfNoun(ONE_EACH, noun)?.name).toBe('Keldian');
  });

  it.each(['people', 'drones', 'villagers'])('gives %s to nobody', (noun) => {
    expect(sideOfNoun(ONE_EACH, noun)).toBeNull();
  });
});
