import { describe, expect, it } from 'vitest';
import { readPlace, writePlace } from '../../entrypoints/library/use-address';

const NOWHERE = { view: 'notes', note: null, article: null, source: null };

describe('the address of a place in the library', () => {
  it.each([
    ['', NOWHERE],
    ['#note=n1', { ...NOWHERE, note: 'n1' }],
    ['#view=sources&source=General+Staff', { ...NOWHERE, view: 'sources', source: 'General Staff' }],
    ['#view=nonsense&note=n2', { ...NOWHERE, note: 'n2' }],
  ])('%j is read', (hash, place) => {
    expect(readPlace(hash)).toEqual(place);
  });

  it.each([
    { view: 'notes', note: 'n1' },
    { view: 'articles', article: 'https://news.example/a?b=1&c=#d', note: 'n2' },
    { view: 'sources', source: 'Ministry & sons “of war”' },
    { view: 'trash' },
  ] as const)('%j is read as it was written', (place) => {
    expect(readPlace(`#${writePlace(place)}`)).toEqual({ ...NOWHERE, ...place });
  });

  it('leads to a note by its id alone, as popup and panel do', () => {
    expect(writePlace({ view: 'notes', note: 'n1', article: null })).toBe('note=n1');
  });
});
