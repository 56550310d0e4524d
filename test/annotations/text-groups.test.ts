import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROUP_NOUNS, REBEL_NOUNS } from '../../lib/annotations/lexicon/party-evidence';
import { findTextGroups } from '../../lib/annotations/text-groups';
import { readUnits, tokenText } from '../../lib/text/text-units';

/** "last word of the mention = group" */
const groupsOf = (text: string): readonly string[] => {
  const units = readUnits(text);
  return [...findTextGroups(units)].map(([token, { name }]) => `${tokenText(units, token)} = ${name}`);
};

describe('findTextGroups', () => {
  it.each([
    ['its fighters', 'On Friday Marrun fighters left.', ['Marrun = Marrun']],
    ['its name, in a text of rebels', 'The rebels of the Ashkar Front left.', ['Front = Ashkar Front']],
    [
      'its noun alone, once it was named',
      'Militants of the Ashkar Liberation Movement left. The Movement is small.',
      ['Movement = Ashkar Liberation Movement', 'Movement = Ashkar Liberation Movement'],
    ],
    ['a name with "of"', 'Insurgents of the Front of the Coast left.', ['Coast = Front of the Coast']],
    [
      'its acronym',
      'Rebels of the Ashkar Youth Brigade (AYB) left. The AYB is small.',
      ['Brigade = Ashkar Youth Brigade', 'AYB = Ashkar Youth Brigade', 'AYB = Ashkar Youth Brigade'],
    ],
    [
      'the short name, where the text has it',
      'On Friday Ashkar rebels left. The Ashkar Front is small.',
      ['Ashkar = Ashkar', 'Front = Ashkar'],
    ],
  ])('knows a group by %s', (_, text, expected) => {
    expect(groupsOf(text)).toEqual(expected);
  });

  it.each([...REBEL_NOUNS])('knows a group by its %s', (noun) => {
    expect(groupsOf(`On Friday Marrun ${noun} arrived.`)).toEqual(['Marrun = Marrun']);
  });

  it.each([...GROUP_NOUNS])('knows a group by a name in %s', (noun) => {
    const printed = noun.charAt(0).toUpperCase() + noun.slice(1);
    expect(groupsOf(`The rebels of the Ashkar ${printed} left.`)).toEqual([`${printed} = Ashkar ${printed}`]);
  });

  it.each([
    ['a name with no rebels in the text', 'The Ashkar Front is a street.'],
    ['a party of the lexicon', 'On Friday Sudanese fighters left.'],
    ['the first word of a sentence', 'Wounded fighters left.'],
    ['a street', 'The rebels left Front Street.'],
    ['a faith', 'On Friday Sunni fighters left.'],
  ])('does not take %s for a group', (_, text) => {
    expect(groupsOf(text)).toEqual([]);
  });

  it('never throws, on any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Ashkar', 'Front', 'of', '’s', 'rebels', '(', ')', '.', '\n')), (words) => {
        expect(findTextGroups(readUnits(words.join(' ')))).toBeInstanceOf(Map);
      }),
    );
  });
});
