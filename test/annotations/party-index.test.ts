import { describe, expect, it } from 'vitest';
import type { PartyIndex } from '../../lib/annotations/party-index';
import { indexParties } from '../../lib/annotations/party-index';
import { readUnits } from '../../lib/text/text-units';

const indexOf = (text: string): PartyIndex => indexParties(readUnits(text));
const named = (text: string): readonly string[] =>
  [...indexOf(text).at.values()].map(({ party, isPlace }) => `${party.name}${isPlace ? ' (place)' : ''}`);

describe('indexParties', () => {
  it('finds parties of the lexicon, their places, and parties of the text alike', () => {
    expect(named('Keldian troops met Sudanese soldiers near Omdurman, the Keldian army said.')).toEqual([
      'Keldian',
      'Sudan',
      'Sudan (place)',
      'Keldian',
    ]);
  });

  it('takes a lower-case word for no party', () => {
    expect(named('They asked us to serve turkey.')).toEqual([]);
  });

  it('never takes a party of the text for the one whose places are hit', () => {
    const parties = indexOf('The Keldian army met the Keldian government, and in the Keldian capital Sudan spoke.');
    expect(parties.prevalent(null)).toBeNull();
  });

  it('takes the party whose places are named most', () => {
    const parties = indexOf('Libyan forces fired. Khartoum and Omdurman were hit. In Khartoum a school burned.');
    expect(parties.prevalent(null)?.name).toBe('Sudan');
  });

  it('takes a country that is named in passing for nobody who is hit', () => {
    const parties = indexOf('Shells fell on Marhat all night. Sudan has brought its citizens home from Marhat.');
    expect(parties.prevalent(null)).toBeNull();
  });

  it('knows the opponent where exactly two parties are named', () => {
    const parties = indexOf('The Libyan army met the Sudanese army.');
    const libya = [...parties.at.values()][0]?.party;
    expect(libya && parties.opponent(libya)?.name).toBe('Sudan');
  });

  it('knows no opponent where a third party is named', () => {
    const parties = indexOf('The Libyan army met the Sudanese army and the Egyptian army.');
    const libya = [...parties.at.values()][0]?.party;
    expect(libya && parties.opponent(libya)).toBeNull();
  });
});
