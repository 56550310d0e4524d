import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/annotations/annotate';
import { findKnownBody } from '../../../lib/annotations/lexicon/aliases';
import { findParty } from '../../../lib/annotations/lexicon/metonyms';
import {
  HE_NAMES,
  HE_TITLES,
  NAME_TITLES,
  OUTLETS,
  SHE_NAMES,
  SHE_TITLES,
} from '../../../lib/annotations/lexicon/names';
import { CHANNEL_NOUNS, kindOfNoun } from '../../../lib/annotations/lexicon/source-nouns';

/** Every word list of the lexicons as its file writes it: a set no longer tells what was in it twice. */
const folder = new URL('../../../lib/annotations/lexicon/', import.meta.url);
const lists = readdirSync(folder).flatMap((file) => {
  const source = readFileSync(new URL(file, folder), 'utf8');
  return [...source.matchAll(/(?:const (\w+)[^=]*=\s*)?(?:wordSet|withPlurals)\(\s*[`'"]([^`"]*?)[`'"],?\s*\)/gu)].map(
    ([, name = '', words = '']) => [`${file} ${name}`, words.trim().split(/\s+/u)] as const,
  );
});

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const cueOf = (text: string): string => {
  const cue = annotate(text).attributions[0]?.cue[0];
  return cue === undefined ? '' : text.slice(cue.start, cue.end);
};

describe('titles', () => {
  it.each([...NAME_TITLES])('%s is no part of a name', (title) => {
    const { sources } = annotate(`On Monday ${capitalised(title)} Danov said the talks had failed.`);
    expect(sources.map(({ name }) => name)).toEqual(['Danov']);
  });

  it('gives nobody both pronouns', () => {
    expect([...HE_TITLES].filter((title) => SHE_TITLES.has(title))).toEqual([]);
    expect([...HE_NAMES].filter((name) => SHE_NAMES.has(name))).toEqual([]);
  });
});

describe('given names', () => {
  const speakerOf = (name: string, other: string, pronoun: string): string | null => {
    const text = `${name} Danov met ${other} Berg. ${pronoun} said the talks had failed.`;
    return annotate(text).sources[0]?.name ?? null;
  };

  it.each([...HE_NAMES].map(capitalised))('%s goes with "he"', (name) => {
    expect(speakerOf(name, 'Anna', 'He')).toBe(`${name} Danov`);
  });

  it.each([...SHE_NAMES].map(capitalised))('%s goes with "she"', (name) => {
    expect(speakerOf(name, 'Boris', 'She')).toBe(`${name} Danov`);
  });
});

it.each([...OUTLETS].map(capitalised))('%s names a medium', (outlet) => {
  const { sources } = annotate(`On Monday the ${outlet} said the talks had failed.`);
  expect(sources[0]?.kind).toBe('media');
});

it.each([...CHANNEL_NOUNS])('"in a %s" belongs to the cue', (noun) => {
  expect(cueOf(`The mayor said in a ${noun} that water was short.`)).toBe(`said in a ${noun}`);
});

describe('kinds of source', () => {
  const nouns = lists.filter(([list]) => list.startsWith('source-nouns.ts') && !list.endsWith('CHANNEL_NOUNS'));

  it.each(nouns.flatMap(([list, words]) => words.map((noun) => [noun, list] as const)))(
    '%s (%s) can speak or show',
    (noun) => {
      expect(kindOfNoun(noun)).not.toBeNull();
      expect(annotate(`The ${noun} said that nine lorries were lost.`).attributions).toHaveLength(1);
    },
  );
});

describe('no party is treated differently', () => {
  const sides = [
    ['Russia', 'russian', 'russians', 'moscow'],
    ['Ukraine', 'ukrainian', 'ukrainians', 'kyiv'],
    ['Israel', 'israeli', 'israelis', 'jerusalem'],
    ['Palestinians', 'palestinian', 'palestinians', 'ramallah'],
    ['Lebanon', 'lebanese', 'lebanese', 'beirut'],
    ['Iran', 'iranian', 'iranians', 'tehran'],
    ['Armenia', 'armenian', 'armenians', 'yerevan'],
    ['Azerbaijan', 'azerbaijani', 'azerbaijanis', 'baku'],
    ['India', 'indian', 'indians', 'delhi'],
    ['Pakistan', 'pakistani', 'pakistanis', 'islamabad'],
    ['Sudan', 'sudanese', 'sudanese', 'khartoum'],
    ['Ethiopia', 'ethiopian', 'ethiopians', 'ethiopia'],
  ] as const;

  it.each(sides)('%s speaks through its adjective, its people and its capital', (party, ...words) => {
    for (const word of [party.toLowerCase(), ...words]) expect(findParty([word])).toBe(party);
  });

  const forces = [
    ['Russian', 'Russia'],
    ['Ukrainian', 'Ukraine'],
  ] as const;

  it.each([...forces, ['Israeli', 'Israel'] as const])('%s defence goes by the same names', (adjective, state) => {
    const names = ['Defense Ministry', 'Ministry of Defence', 'Ministry of Defense'].map(
      (name) => `${adjective} ${name}`,
    );
    for (const name of [...names, `${state}’s Defence Ministry`, `${state}’s Defense Ministry`]) {
      expect(findKnownBody(name)?.full).toBe(`${adjective} Defence Ministry`);
    }
  });
});

describe('word lists', () => {
  it.each(lists)('%s says nothing twice', (_, words) => {
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});
