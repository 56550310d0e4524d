import { describe, expect, it } from 'vitest';
import { findKnownBody } from '../../../lib/annotations/lexicon/aliases';
import { findCueNoun } from '../../../lib/annotations/lexicon/cue-nouns';
import { findParty } from '../../../lib/annotations/lexicon/metonyms';
import { kindOfNoun } from '../../../lib/annotations/lexicon/source-nouns';

describe('findParty', () => {
  it.each([
    ['moscow', 'Russia'],
    ['russian general', 'Russia'],
    ['kyiv', 'Ukraine'],
    ['ukrainian general', 'Ukraine'],
    ['united states', 'United States'],
    ['saudi arabia', 'Saudi Arabia'],
  ])('%s speaks for %s', (words, party) => {
    expect(findParty(words.split(' '))).toBe(party);
  });

  it('names none where none is named', () => {
    expect(findParty(['a', 'general'])).toBeNull();
  });
});

describe('kindOfNoun', () => {
  it.each([
    ['spokeswoman', 'person'],
    ['ministries', 'government'],
    ['footage', 'document'],
    ['newspaper', 'media'],
    ['charity', 'organization'],
    ['villagers', 'group'],
  ])('%s is %s', (noun, kind) => {
    expect(kindOfNoun(noun)).toBe(kind);
  });

  it('knows no kind of a missile', () => {
    expect(kindOfNoun('missile')).toBeNull();
  });
});

it('gives a body its full name, and none to what has only one', () => {
  expect(findKnownBody('UN')).toEqual({ full: 'United Nations', acronym: 'UN' });
  expect(findKnownBody('the plumber')).toBeNull();
});

it('knows nouns that govern what is said', () => {
  expect(findCueNoun('claim')).toEqual({ cueClass: 'claiming', particle: 'of' });
  expect(findCueNoun('bridge')).toBeNull();
});
