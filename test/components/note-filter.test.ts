import { describe, expect, test } from 'vitest';
import { facetsOf, filterNotes, isNoFilter, NO_FILTER } from '../../components/note-filter';
import { sampleNote } from '../support/surface-samples';

const notes = [
  sampleNote('a', { tags: ['orla', 'tanks'], rating: 'disputed' }),
  sampleNote('b', { articleUrl: 'https://other.example/lenne', tags: [], rating: 'none' }),
  sampleNote('d', { anchorState: 'changed', tags: ['boats'], rating: 'supported' }),
  sampleNote('c', { anchorState: 'orphaned', tags: ['boats'], rating: 'none' }),
];
const idsOf = (filter: Partial<typeof NO_FILTER>) =>
  filterNotes(notes, { ...NO_FILTER, ...filter }).map(({ id }) => id);

describe('filterNotes', () => {
  test.each([
    ['nothing', {}, ['a', 'b', 'd', 'c']],
    ['an article', { articleUrl: 'https://other.example/lenne' }, ['b']],
    ['a rating', { rating: 'none' as const }, ['b', 'c']],
    ['a tag', { tag: 'tanks' }, ['a']],
    ['changed words', { changedOnly: true }, ['d']],
    ['changed words and lost quotes', { changedOnly: true, orphanedOnly: true }, ['d', 'c']],
    ['lost quotes', { orphanedOnly: true }, ['c']],
    ['two conditions at once', { rating: 'none' as const, orphanedOnly: true }, ['c']],
    ['conditions no note meets', { tag: 'tanks', orphanedOnly: true }, []],
  ])('by %s', (_name, filter, expected) => {
    expect(idsOf(filter)).toEqual(expected);
  });
  test('half a tag is no tag', () => {
    expect(idsOf({ tag: 'tank' })).toEqual([]);
  });
});

describe('facetsOf', () => {
  test('offers what occurs, once each', () => {
    expect(facetsOf(notes)).toEqual({
      articleUrls: ['https://news.example/orla', 'https://other.example/lenne'],
      ratings: ['disputed', 'none', 'supported'],
      tags: ['boats', 'orla', 'tanks'],
      orphaned: 1,
      changed: 1,
    });
  });
});

describe('isNoFilter', () => {
  test('tells an open filter from a set one', () => {
    expect([isNoFilter(NO_FILTER), isNoFilter({ ...NO_FILTER, tag: 'orla' })]).toEqual([true, false]);
  });
});
