import { describe, expect, it } from 'vitest';
import { COMPOUND_HEADS, findItem, formsOf, ITEM_GROUPS, isDemonym } from '../../../lib/annotations/lexicon/items';
import { findOutcomeWord, OUTCOME_GROUPS, outcomeFor } from '../../../lib/annotations/lexicon/outcomes';
import { findParty, PARTIES } from '../../../lib/annotations/lexicon/parties';
import {
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DOLLAR_PREFIXES,
  MEASURES,
  MONTHS,
  NUMBERED_THINGS,
  NUMBERED_WEAPONS,
  TIME_SUFFIXES,
} from '../../../lib/annotations/lexicon/units';
import { findQuantities } from '../../../lib/annotations/quantities';
import { readUnits } from '../../../lib/text/text-units';

const unitOf = (text: string): string | null | undefined => findQuantities(readUnits(text))[0]?.unit;
const words = (list: string): string[] => list.split(' ').filter((word) => word !== '');

describe('items', () => {
  it.each(ITEM_GROUPS.flatMap(({ item, nouns }) => words(nouns).map((noun) => [noun, item] as const)))(
    'knows %s in both numbers',
    (noun, item) => {
      for (const form of formsOf(noun)) expect(findItem(form)?.category).toBe(item.category);
    },
  );

  it.each(COMPOUND_HEADS)('counts a compound like its last part, %s', (head) => {
    expect(findItem(`harbour${head}`)).toBe(findItem(head));
  });

  it('does not know what nobody counts as a loss', () => {
    for (const word of ['loaves', 'countries', 'talks', 'votes']) expect(findItem(word)).toBeUndefined();
  });

  it('tells a people from its adjective', () => {
    expect(isDemonym('israeli')).toBe(true);
    expect(isDemonym('ukrainian')).toBe(true);
    expect(isDemonym('israelis')).toBe(false);
  });
});

describe('outcomes', () => {
  const entries = OUTCOME_GROUPS.flatMap(({ meaning, words: byForm }) =>
    Object.values(byForm)
      .flatMap(words)
      .map((word) => [word, meaning] as const),
  );

  it.each(entries)('knows %s', (word, meaning) => {
    const found = findOutcomeWord(word);
    expect(found).toMatchObject(meaning);
    expect(found && outcomeFor(found, 'person')).toBe(meaning.person);
  });

  it('lists no word twice', () => {
    const all = entries.map(([word]) => word);
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });
});

describe('parties', () => {
  const named = PARTIES.flatMap((party) => words(party.names).map((word) => [word, party.name] as const));
  const places = PARTIES.flatMap((party) => words(party.places).map((word) => [word, party.name] as const));

  it.each(named)('knows %s as a name of its party', (word, name) => {
    expect(findParty(word)).toMatchObject({ party: { name }, isPlace: false });
  });

  it.each(places)('knows %s as a place of its party', (word, name) => {
    expect(findParty(word)).toMatchObject({ party: { name }, isPlace: true });
  });

  it('lists no word for two parties', () => {
    const all = [...named, ...places].map(([word]) => word);
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });
});

describe('units', () => {
  it.each([...CURRENCY_SIGNS])('reads the sign %s', (sign, code) => {
    expect(unitOf(`it cost ${sign}5 then`)).toBe(code);
  });

  it.each([...DOLLAR_PREFIXES])('reads %s before a dollar sign', (prefix, code) => {
    expect(unitOf(`it cost ${prefix.toUpperCase()} $5 then`)).toBe(code);
  });

  it.each([...CURRENCY_WORDS])('reads the money word %s', (word, code) => {
    expect(unitOf(`it cost 5 ${word} then`)).toBe(code);
  });

  it.each([...MEASURES])('reads the measure %s', (word, unit) => {
    expect(unitOf(`it was 5 ${word} then`)).toBe(unit);
  });

  it.each([...MONTHS].map((month) => month.replace(/^./u, (letter) => letter.toUpperCase())))(
    'reads no count into 3 %s',
    (month) => {
      expect(unitOf(`it began on 3 ${month} there`)).toBeUndefined();
    },
  );

  it.each([...TIME_SUFFIXES])('reads no count into 5 %s', (suffix) => {
    expect(unitOf(`it began at 5 ${suffix}`)).toBeUndefined();
  });

  it.each([...NUMBERED_THINGS, ...NUMBERED_WEAPONS])('reads no count into the number of a %s', (thing) => {
    expect(unitOf(`it was ${thing} 5 then`)).toBeUndefined();
  });
});
