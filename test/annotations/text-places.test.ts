import { describe, expect, it } from 'vitest';
import { PLACE_LINKS, PLACE_NOUNS } from '../../lib/annotations/lexicon/party-evidence';
import { indexParties } from '../../lib/annotations/party-index';
import { findTextPlaces } from '../../lib/annotations/text-places';
import { readUnits } from '../../lib/text/text-units';

/** What shows the two parties of these texts. */
const WAR = ' The Keldian army and the Orvane army met in Keldia.';

/** "place = party" */
const placesOf = (text: string): readonly string[] => {
  const units = readUnits(text + WAR);
  const names = new Map([...indexParties(units).at].filter(([, { isPlace }]) => !isPlace));
  return [...findTextPlaces(units, names)].map(([word, { name }]) => `${word} = ${name}`);
};

describe('findTextPlaces', () => {
  it.each([
    ['the Keldian town of Orn', 'Shells hit the Keldian town of Orn.'],
    ['a possessive', 'Shells hit Keldia’s port city Orn.'],
    ['a base at a place', 'It left the Keldian naval base at Orn.'],
    ['an apposition', 'Shells hit Orn, a small town in southern Keldia.'],
    ['the side it lies on', 'Orn, a town of 4,000 people, lies on the Keldian side of the river.'],
    ['the land it is in', 'Shells fell in Orn in Keldia.'],
    ['a name of two words', 'Shells hit the Keldian town of Upper Orn.'],
  ])('finds a place by %s', (_, text) => {
    expect(placesOf(text)).toEqual(['orn = Keldia']);
  });

  it.each([...PLACE_NOUNS])('finds a place by the noun %s', (noun) => {
    expect(placesOf(`Shells hit the Keldian ${noun} of Orn.`)).toEqual(['orn = Keldia']);
  });

  it.each([...PLACE_LINKS].filter((word) => /^[a-z-]+ern$/u.test(word)))('passes over "%s"', (word) => {
    expect(placesOf(`Shells hit Orn in ${word} Keldia.`)).toEqual(['orn = Keldia']);
  });

  it.each([
    ['is put on both sides', 'Shells hit the Keldian town of Orn. Later the Orvane town of Orn was quiet.'],
    ['is a person', 'The town heard Ivan Orn of Keldia.'],
    ['has a verb between it and the party', 'He fled Orn when they attacked Keldia.'],
    ['stands in another sentence', 'He lives in Orn. In Keldia it is quiet.'],
  ])('finds none where a name %s', (_, text) => {
    expect(placesOf(text)).toEqual([]);
  });
});
