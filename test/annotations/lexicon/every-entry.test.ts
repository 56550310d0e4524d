import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/annotations/annotate';
import { allKnownNames, findLooseAcronym } from '../../../lib/annotations/lexicon/aliases';
import { allCueNouns } from '../../../lib/annotations/lexicon/cue-nouns';
import { allPartyWords, isDemonym } from '../../../lib/annotations/lexicon/metonyms';
import { HE_NAMES_IN_A } from '../../../lib/annotations/lexicon/names';
import { FORCES, ROLE_KIN, UMBRELLA_NOUNS } from '../../../lib/annotations/lexicon/role-kin';

const capitalised = (words: string): string =>
  words
    .replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/ Of | The /gu, (word) => word.toLowerCase());
const speakersOf = (text: string): readonly (string | undefined)[] => {
  const { attributions, sources } = annotate(text);
  return attributions.map(({ sourceId }) => sources[sourceId ?? -1]?.name);
};

describe('nouns that govern what is said', () => {
  it.each(allCueNouns())('%s', (noun, { cueClass }) => {
    const text = `Nobody shared the mayor’s ${noun} that the dam would break.`;
    const found = annotate(text).attributions.find(
      ({ cue }) => cue[0] !== undefined && text.startsWith(noun, cue[0].start),
    );
    expect(found).toMatchObject({ cueClass });
    expect(found?.source).toHaveLength(1);
  });

  it.each(allCueNouns())('%s alone governs nothing', (noun) => {
    expect(annotate(`The plumber put the ${noun} aside.`).attributions).toEqual([]);
  });
});

describe('words for a party', () => {
  it.each(allPartyWords())('%s speaks for %s', (word, party) => {
    const printed = word === 'us' ? 'US' : capitalised(word);
    const { sources } = annotate(`On Friday, the ${printed} Harbour Office said that nine boats were lost.`);
    expect(sources[0]?.party).toBe(party);
  });

  it.each(allPartyWords().filter(([word]) => isDemonym(word) && !word.endsWith('s')))(
    '%s claims are those of %s',
    (word, party) => {
      expect(speakersOf(`Nobody heeded ${capitalised(word)} warnings that the dam would break.`)).toEqual([party]);
    },
  );

  it('takes no party for one of its own people', () => {
    expect(allPartyWords().filter(([word, party]) => word === party.toLowerCase() && isDemonym(word))).toEqual([]);
  });
});

describe('bodies with several names', () => {
  // "the WHO" still reads as the pronoun.
  it.each(allKnownNames().filter(([name]) => name !== 'who'))('%s', (name, { full, acronym }) => {
    const printed = acronym?.toLowerCase() === name ? acronym : capitalised(name);
    const [speaker] = speakersOf(`The ${full} met. On Friday, the ${printed} said that nine boats were lost.`);
    expect(speaker?.replace(/ \(.*\)$/u, '').toLowerCase()).toBe(full.toLowerCase());
  });

  it('keeps the article’s word for an army, with its acronym where the article has it', () => {
    expect(speakersOf('The Israeli military said no. The IDF left.')).toEqual(['Israeli military (IDF)']);
    expect(speakersOf('The Israeli military said no. It left.')).toEqual(['Israeli military']);
    expect(findLooseAcronym('the plumber')).toBeNull();
  });
});

describe('nouns that take a speaker up again', () => {
  it.each([...ROLE_KIN].flatMap(([noun, roles]) => [...roles].map((role) => [noun, role] as const)))(
    '"the Norland %s" can be its %s',
    (noun, role) => {
      const text = `Norland ${role} Ada Berg said no. The Norland ${noun} said the talks had failed.`;
      const speaker = speakersOf(text).at(-1);
      expect([`Norland ${noun}`, 'Ada Berg', `Norland ${role} Ada Berg`, `the Norland ${noun}`]).toContain(speaker);
    },
  );

  it.each([...UMBRELLA_NOUNS].filter((noun) => !noun.endsWith('s')))('"the %s" takes up a named body', (noun) => {
    expect(speakersOf(`The Harbour Union said no. The ${noun} said the talks had failed.`).at(-1)).toBe(
      'Harbour Union',
    );
  });

  it.each([...FORCES].filter((noun) => !/^(?:forces|idf)$/u.test(noun)))('"the %s" takes up armed forces', (noun) => {
    const text = `The Norland Defence Forces said no. The ${noun} said the talks had failed.`;
    expect(speakersOf(text).at(-1)).toBe('Norland Defence Forces');
  });
});

it.each([...HE_NAMES_IN_A].map(capitalised))('%s goes with "he" although it ends in -a', (name) => {
  expect(speakersOf(`${name} Danov met Anna Berg. He said the talks had failed.`)).toEqual([`${name} Danov`]);
});
