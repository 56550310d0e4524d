import { describe, expect, it } from 'vitest';
import type { Category, Figure, Outcome } from '../../../lib/annotations/annotation';
import { findFigures } from '../../../lib/annotations/figures';
import { formsOf, ITEM_GROUPS } from '../../../lib/annotations/lexicon/items';
import { MODIFIERS_AFTER, MODIFIERS_BEFORE } from '../../../lib/annotations/lexicon/modifiers';
import { OUTCOME_GROUPS, type OutcomeForm, PARTICLE_VERBS } from '../../../lib/annotations/lexicon/outcomes';
import { PARTIES } from '../../../lib/annotations/lexicon/parties';
import { CUMULATIVE_PHRASES } from '../../../lib/annotations/lexicon/scope';
import { findQuantities } from '../../../lib/annotations/quantities';
import { readUnits } from '../../../lib/text/text-units';

const figuresOf = (text: string): readonly Figure[] => {
  const units = readUnits(text);
  return findFigures(units, findQuantities(units), { sources: [], attributions: [] });
};
const words = (list: string): readonly string[] => list.split(' ').filter((word) => word !== '');
const capital = (word: string): string => word.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

describe('every counted noun in a sentence', () => {
  const VERBS = { person: 'killed', equipment: 'destroyed', infrastructure: 'destroyed' } as const;
  const nouns = ITEM_GROUPS.flatMap(({ item, nouns: list }) =>
    words(list).map((noun) => [formsOf(noun)[1] ?? noun, item.category] as const),
  );

  it.each(nouns)('counts 7 %s', (noun, category) => {
    expect(figuresOf(`The raid ${VERBS[category]} 7 ${noun}.`)).toMatchObject([{ value: 7, category }]);
  });
});

describe('every outcome in a sentence', () => {
  const NOUNS = { person: 'sailors', equipment: 'trucks', infrastructure: 'houses' } as const;
  /** Soldiers who move are not displaced. */
  const nounOf = (category: Category, outcome: Outcome | null): string =>
    outcome === 'displaced' ? 'villagers' : NOUNS[category];
  const SENTENCES: Readonly<Record<OutcomeForm, (word: string, noun: string) => string>> = {
    transitive: (word, noun) => `In the end 7 ${noun} were ${word}.`,
    active: (word, noun) => `It began ${word} 7 ${noun}.`,
    intransitive: (word, noun) => `In the end 7 ${noun} ${word}.`,
    state: (word, noun) => `In the end 7 ${noun} were ${word}.`,
    noun: (word) => `The ${word} rose to 7.`,
  };
  const CATEGORIES = ['person', 'equipment', 'infrastructure'] as const;
  const cases = OUTCOME_GROUPS.flatMap(({ meaning, words: byForm }) =>
    CATEGORIES.flatMap((category) => {
      const outcome: Outcome | null = meaning[category];
      const forms = Object.keys(SENTENCES).filter((form): form is OutcomeForm => form in byForm);
      return outcome === null
        ? []
        : forms.flatMap((form) =>
            words(byForm[form] ?? '').map(
              (word) => [SENTENCES[form](word, nounOf(category, outcome)), category, outcome] as const,
            ),
          );
    }),
  );

  it.each(cases)('reads %j', (text, category, outcome) => {
    const isNoun = text.includes('rose to');
    expect(figuresOf(text)).toMatchObject(isNoun ? [{ value: 7 }] : [{ value: 7, category, outcome }]);
  });

  const particles = PARTICLE_VERBS.flatMap(({ verbs, particles: list, meaning, isIntransitive }) =>
    CATEGORIES.flatMap((category) =>
      meaning[category] === null
        ? []
        : words(verbs).map((verb) => {
            const text = `In the end 7 ${nounOf(category, meaning[category])} ${isIntransitive === true ? '' : 'were '}${verb} ${words(list)[0]} there.`;
            return [text, meaning[category]] as const;
          }),
    ),
  );

  it.each(particles)('reads %j', (text, outcome) => {
    expect(figuresOf(text)).toMatchObject([{ value: 7, outcome }]);
  });
});

describe('every party in a sentence', () => {
  const names = PARTIES.flatMap((party) => words(party.names).map((word) => [capital(word), party.name] as const));
  const places = PARTIES.flatMap((party) => words(party.places).map((word) => [capital(word), party.name] as const));

  it.each(names.map(([word, name]) => [word === 'Us' ? 'US' : word, name] as const))(
    'gives 7 %s soldiers to their party',
    (word, name) => {
      expect(figuresOf(`The raid killed 7 ${word} soldiers.`)).toMatchObject([{ affected: name }]);
    },
  );

  it.each(places)('gives 7 people hit in %s to its party', (word, name) => {
    expect(figuresOf(`The raid killed 7 people in ${word}.`)).toMatchObject([{ affected: name }]);
  });
});

describe('every modifier in a sentence', () => {
  it.each(MODIFIERS_BEFORE.map(({ phrase, modifier }) => [phrase, modifier]))(
    'reads "%s 40 sailors"',
    (phrase, modifier) => {
      expect(figuresOf(`The raid killed ${phrase} 40 sailors.`)).toMatchObject([{ modifier }]);
    },
  );

  it.each(MODIFIERS_AFTER.map(({ phrase, modifier }) => [phrase, modifier]))(
    'reads "40 %s sailors"',
    (phrase, modifier) => {
      expect(figuresOf(`The raid killed 40 ${phrase} sailors.`)).toMatchObject([{ modifier }]);
    },
  );
});

it.each(CUMULATIVE_PHRASES)('takes a count with "%s" for a running total', (phrase) => {
  expect(figuresOf(`The raids killed 40 sailors ${phrase} then.`)).toMatchObject([{ scope: 'cumulative' }]);
});
