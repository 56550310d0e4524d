import { describe, expect, it } from 'vitest';
import { classOfWords, itemClassOf } from '../../lib/ledger/item-classes';
import { ITEM_CLASS_WORDS } from '../../lib/ledger/lexicon/item-class-words';

const phrases = ITEM_CLASS_WORDS.flatMap(([itemClass, words]) =>
  words.split(', ').map((phrase) => [phrase, itemClass]),
);

describe('the class of a counted item', () => {
  it.each(phrases)('"%s" is of the class %s', (phrase, itemClass) => {
    expect(classOfWords(phrase)).toBe(itemClass);
    expect(classOfWords(`burnt-out ${phrase}`)).toBe(itemClass);
  });

  it('names no phrase twice', () => {
    const names = phrases.map(([phrase]) => phrase);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it.each([
    ['armoured fighting vehicles', 'armoured vehicles'],
    ['APVs', 'armoured vehicles'],
    ['BMPs', 'armoured vehicles'],
    ['supply vehicles', 'vehicles'],
    ['multiple launch rocket systems', 'rocket launchers'],
    ['surface-to-air missile systems', 'air defence systems'],
    ['cruise missiles', 'missiles'],
    ['special vehicles', 'special equipment'],
    ['aircraft', 'aircraft'],
    ['T-72B3s', 'tanks'],
    ['F-16s', 'aircraft'],
    ['Ka-52s', 'helicopters'],
    ['BMP-2', 'armoured vehicles'],
    ['S-300s', 'air defence systems'],
    ['T-72 crews', 'units'],
    ['QX-90s', null],
    ['field artillery', 'artillery'],
    ['batteries', null],
    ['', null],
  ])('reads "%s" from its last words as %s', (item, itemClass) => {
    expect(classOfWords(item)).toBe(itemClass);
  });

  it.each([
    ['men', 'combatant', 'combatants'],
    ['people', 'civilian', 'civilians'],
    ['people', 'unknown', 'people'],
    ['', 'combatant', 'combatants'],
    ['troops', 'unknown', 'combatants'],
    ['children', 'civilian', 'children'],
  ] as const)('counts "%s" who are %s as %s', (item, victimClass, itemClass) => {
    expect(itemClassOf({ item, category: 'person', victimClass })).toBe(itemClass);
  });

  it('has no class for things it does not know', () => {
    expect(itemClassOf({ item: 'windmills', category: 'infrastructure', victimClass: null })).toBeNull();
  });
});
