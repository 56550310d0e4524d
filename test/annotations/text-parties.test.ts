import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORCES, INSTITUTIONS, NO_PARTIES } from '../../lib/annotations/lexicon/party-evidence';
import { findTextParties } from '../../lib/annotations/text-parties';
import { readUnits } from '../../lib/text/text-units';

/** Each key and the name of its party: "keldian = Keldia". */
const partiesOf = (text: string): readonly string[] =>
  [...findTextParties(readUnits(text))].map(([key, { name }]) => `${key} = ${name}`);

describe('findTextParties', () => {
  it.each([
    ['its army', 'On Friday the Keldian army withdrew.', ['keldian = Keldian']],
    ['its soldiers', 'The raid hurt Orvane soldiers.', ['orvane = Orvane']],
    ['its government', 'It was quiet, Orvane’s government wrote.', ['orvane = Orvane']],
    ['its General Staff', 'It was quiet, Orvane’s General Staff wrote.', ['orvane = Orvane']],
    ['its Defence Ministry', 'It was quiet, the Orvane Defence Ministry wrote.', ['orvane = Orvane']],
    ['its prime minister', 'On Friday Orvane’s prime minister spoke.', ['orvane = Orvane']],
    ['its losses', 'They say that Orvane has lost 40 tanks.', ['orvane = Orvane']],
    ['an invasion', 'Troops from the south invaded Orvane.', ['orvane = Orvane']],
    ['a declared war', 'The north declared war on neighbouring Orvane.', ['orvane = Orvane']],
  ])('knows a party by %s', (_, text, expected) => {
    expect(partiesOf(text)).toEqual(expected);
  });

  it.each([...FORCES, ...INSTITUTIONS])('knows a party by its %s', (noun) => {
    expect(partiesOf(`On Friday Orvane’s ${noun} arrived.`)).toEqual(['orvane = Orvane']);
  });

  it.each([...NO_PARTIES])('takes "%s" for no party', (word) => {
    const capitalised = word.charAt(0).toUpperCase() + word.slice(1);
    expect(partiesOf(`On Friday ${capitalised} troops arrived.`)).toEqual([]);
  });

  it('knows both sides of an accusation', () => {
    expect(partiesOf('On Friday Orvane accused neighbouring Keldia of shelling.')).toEqual([
      'orvane = Orvane',
      'keldia = Keldia',
    ]);
  });

  it.each([
    ['-n', 'Keldian', 'Keldia'],
    ['-an', 'Keldan', 'Keld'],
    ['-ian', 'Orvanian', 'Orvane'],
    ['-ese', 'Marrunese', 'Marruna'],
    ['-ish', 'Vellish', 'Velland'],
    ['-i', 'Ashkari', 'Ashkar'],
  ])('takes a name in %s and the name it comes from for one party', (_, demonym, name) => {
    const text = `On Friday ${demonym} troops left. The ${demonym}s went home to ${name}.`;
    const parties = findTextParties(readUnits(text));
    expect([demonym, `${demonym}s`, name].map((word) => parties.get(word.toLowerCase())?.name)).toEqual([
      name,
      name,
      name,
    ]);
    expect(new Set(parties.values()).size).toBe(1);
  });

  it('keeps two names of one stem apart when neither comes from the other', () => {
    expect(partiesOf('Here Keldora soldiers met Keldivar soldiers.')).toEqual([
      'keldora = Keldora',
      'keldivar = Keldivar',
    ]);
  });

  it('keeps a country and its divided half apart', () => {
    expect(partiesOf('Now North Orvane troops face those of Orvane, and Orvane troops wait.')).toEqual([
      'north orvane = North Orvane',
      'orvane = Orvane',
    ]);
  });

  it('prefers the name that comes from no other, whatever else is printed', () => {
    const text = 'So Sardani troops left Sardan, and the Sardanis wait. Sardanwill answers.';
    expect(findTextParties(readUnits(text)).get('sardani')?.name).toBe('Sardan');
  });

  it.each([
    ['a person by the full name', 'On Friday Ivar Lund accused Orvane Bank. Lund has lost two aides.'],
    ['a person by the title', 'Here President Lund spoke, and Lund accused Mirren Holm of theft.'],
    ['the first word of a sentence alone', 'Wounded soldiers arrived. Crowded forces left.'],
    ['a word also written without a capital', 'We saw Rescued soldiers and other rescued men.'],
    ['a headline in capitals', 'Minister Says Burned Out Soldiers Returned Home'],
    ['a day', 'It was Sunday shelling that Sunday troops began.'],
    ['an institution', 'He spoke with Interior Ministry troops and Coalition forces.'],
    ['a town that is shelled', 'On Friday rockets attacked Lennick and hit the port.'],
    ['a name with a dash', 'On Friday Lennick-based soldiers left.'],
    ['a party of the lexicon', 'On Friday the Sudanese army left.'],
  ])('does not take %s for a party', (_, text) => {
    expect(partiesOf(text)).toEqual([]);
  });

  it('never throws, on any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Keldia', 'Keldian', 'accused', 'has lost', '’s', 'army', '.', '\n', 'ß')),
        (words) => {
          expect(findTextParties(readUnits(words.join(' ')))).toBeInstanceOf(Map);
        },
      ),
    );
  });
});
