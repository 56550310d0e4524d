import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../lib/annotations/attributions';
import { indexSpeakers } from '../../lib/annotations/figures-speaker';
import { indexParties } from '../../lib/annotations/party-index';
import { resolveSpeakers } from '../../lib/annotations/speakers';
import { readUnits } from '../../lib/text/text-units';

/** For whom the last attribution of a text speaks. */
function lastSpeaker(text: string) {
  const units = readUnits(text);
  const context = resolveSpeakers(units, findAttributions(units));
  return indexSpeakers(units, indexParties(units), context)(context.attributions.length - 1);
}

const WAR = 'On Friday Orvane accused Keldia of looting. ';

describe('indexSpeakers', () => {
  it.each([
    ['a spokesman by his office', 'The Keldian army spokesman Ivo Marek said it was quiet.', 'Keldia'],
    ['"its mayor" by whose it is', 'Keldia was silent. Its mayor said it was quiet.', 'Keldia'],
    ['"its opponents" by who is against it', 'Keldia was silent. Its opponents said it was quiet.', 'Orvane'],
    ['"the army" by whose was named last', 'The Keldian army moved on. The army said it was quiet.', 'Keldia'],
    ['"the ministry" by whose was named last', 'The Orvane ministry wrote. The ministry said it was quiet.', 'Orvane'],
  ])('knows %s', (_, text, party) => {
    expect(lastSpeaker(WAR + text).party?.name).toBe(party);
  });

  it.each([
    ['"the army" where none was named in full', 'The army said it was quiet.'],
    ['a body that nobody has', 'Keldia was silent. The council said it was quiet.'],
  ])('knows nobody for %s', (_, text) => {
    expect(lastSpeaker(WAR + text).party).toBeNull();
  });

  it('knows nobody for "its opponents" where a third party is named', () => {
    const text = 'On Friday Orvane accused Keldia and Egypt of looting. Keldia was silent. Its opponents said so.';
    expect(lastSpeaker(text).party).toBeNull();
  });

  it('tells armies and local people apart', () => {
    expect(lastSpeaker(`${WAR}The Keldian army said it was quiet.`)).toMatchObject({ isArmed: true, isLocal: false });
    expect(lastSpeaker(`${WAR}Its mayor said it was quiet.`)).toMatchObject({ isArmed: false, isLocal: true });
  });
});
