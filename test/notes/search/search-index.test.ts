import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECHECK_REASONS, type RecheckReason } from '../../../lib/notes/recheck';
import { buildSegments } from '../../../lib/notes/search/build-segment';
import type { IndexedNote } from '../../../lib/notes/search/indexed-note';
import { parseQuery } from '../../../lib/notes/search/parse-query';
import { createSearchIndex, type SearchIndex } from '../../../lib/notes/search/search-index';
import { FLAGS } from '../../../lib/notes/search/segment';
import { gone, indexed, ORPHANED } from '../../support/indexed-notes';

const VALUES = indexed('x', '').values;
const NOTES: readonly IndexedNote[] = [
  indexed('n1', 'About 140 soldiers killed at the ferry port', {
    values: {
      ...VALUES,
      source: 'Colonel Aro',
      party: 'northern army',
      outcome: 'killed',
      category: 'person',
      month: '2025-03',
    },
    tags: ['losses', 'ferry port'],
    low: 140,
    high: 140,
    day: 20250304,
  }),
  indexed('n2', 'Three boats lost; the port ferry still runs', {
    values: {
      ...VALUES,
      source: 'Harbour office',
      outcome: 'lost',
      category: 'equipment',
      rating: 'disputed',
      month: '2025-04',
    },
    tags: ['losses'],
    flags: FLAGS.orphaned,
    low: 3,
    high: 3,
    day: 20250401,
  }),
  indexed('n3', '损失140人 in the south', { flags: FLAGS.unattributed, low: 10, high: 20, day: 20260101 }),
  indexed('n4', 'Ferries and ports', { values: { ...VALUES, rating: 'needs-check' } }),
];

function find(index: SearchIndex, typed: string) {
  const parsed = parseQuery(typed);
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  return index.find(parsed.query);
}

function ids(index: SearchIndex, typed: string, order: 'newest' | 'relevance' = 'newest'): readonly string[] {
  return find(index, typed)
    .page({ order, limit: 50, after: null })
    .map(({ id }) => id);
}

describe('a search', () => {
  const index = createSearchIndex(buildSegments(NOTES));
  it.each([
    ['', ['n4', 'n3', 'n2', 'n1']],
    ['ferry', ['n2', 'n1']],
    ['ferr', ['n4', 'n2', 'n1']],
    ['ferr ', []],
    ['port ferry ', ['n2', 'n1']],
    ['"ferry port"', ['n1']],
    ['"port ferry"', ['n2']],
    ['-ferry ', ['n4', 'n3']],
    ['-"ferry port"', ['n4', 'n3', 'n2']],
    ['损失', ['n3']],
    ['失损', []],
    ['source:aro', ['n1']],
    ['source:"harbour office"', ['n2']],
    ['-source:aro', ['n4', 'n3', 'n2']],
    ['party:north', ['n1']],
    ['tag:losses', ['n2', 'n1']],
    ['tag:port', ['n1']],
    ['outcome:lost', ['n2']],
    ['rating:needs-check', ['n4']],
    ['rating:none', ['n3', 'n1']],
    ['is:orphaned', ['n2']],
    ['is:unattributed', ['n3']],
    ['value:>100', ['n1']],
    ['value:3', ['n2']],
    ['value:15..30', ['n3']],
    ['value:>20', ['n1']],
    ['-value:>0', ['n4']],
    ['before:2025-04-01', ['n1']],
    ['after:2025-04-01', ['n3', 'n2']],
    ['tag:losses -is:orphaned', ['n1']],
    ['ferry killed value:100..200 ', ['n1']],
    ['nothing like it', []],
  ])('for "%s" finds what it should', (typed, expected) => {
    expect(ids(index, typed)).toEqual(expected);
    expect(find(index, typed).total).toBe(expected.length);
  });

  it('by relevance puts first the note that says most of it', () => {
    const texts = ['ferry', 'ferry ferry boat', 'a long note about many things and one ferry'];
    const some = createSearchIndex(buildSegments(texts.map((text, at) => indexed(`n${at}`, text))));
    expect(ids(some, 'ferry', 'relevance')).toEqual(['n1', 'n0', 'n2']);
  });

  it('counts every facet of what it found, the most frequent first', () => {
    const { facets } = find(index, 'ferry');
    expect(facets()).toMatchObject({
      source: [
        { value: 'Colonel Aro', count: 1 },
        { value: 'Harbour office', count: 1 },
      ],
      party: [{ value: 'northern army', count: 1 }],
      tag: [
        { value: 'losses', count: 2 },
        { value: 'ferry port', count: 1 },
      ],
      month: [
        { value: '2025-03', count: 1 },
        { value: '2025-04', count: 1 },
      ],
      orphaned: 1,
      unattributed: 0,
      changed: 0,
    });
  });
});

describe('a changed note', () => {
  it('is found by its new words and no longer by the old', () => {
    const index = createSearchIndex(buildSegments(NOTES));
    index.put([indexed('n1', 'Revised: 150 sailors', { updatedAt: 9 })]);
    expect(ids(index, 'soldiers')).toEqual([]);
    expect(ids(index, 'sailors')).toEqual(['n1']);
    expect(ids(index, '')).toEqual(['n1', 'n4', 'n3', 'n2']);
    expect(index.size()).toBe(4);
    expect(index.newest()).toBe(9);
  });

  it('in the trash is not found, also not when its segment is full', () => {
    const index = createSearchIndex(buildSegments(NOTES));
    index.put(NOTES.slice(0, 1).map(gone));
    expect(ids(index, '')).toEqual(['n4', 'n3', 'n2']);
    const filled = index.put(Array.from({ length: 300 }, (_, at) => indexed(`m${at}`, 'filler')));
    expect(filled.length).toBeGreaterThan(0);
    const reopened = createSearchIndex([...buildSegments(NOTES), ...filled]);
    expect(ids(reopened, 'soldiers')).toEqual([]);
    expect(reopened.size()).toBe(303);
  });

  it('is marked anew after a visit to its page', () => {
    const index = createSearchIndex(buildSegments(NOTES));
    index.setVisits(new Map([['n1', ORPHANED]]));
    expect(ids(index, 'is:orphaned')).toEqual(['n1']);
    expect(ids(index, 'is:unattributed')).toEqual(['n3']);
  });
});

describe('pages of hits', () => {
  const text = fc.array(fc.constantFrom('ferry', 'port', 'boat', 'killed', 'lost'), { maxLength: 6 });
  const notes = fc.array(fc.tuple(text, fc.nat(5)), { maxLength: 40 });
  const toNotes = (some: readonly (readonly [readonly string[], number])[]) =>
    some.map(([words, updatedAt], at) => indexed(`n${String(at).padStart(2, '0')}`, words.join(' '), { updatedAt }));

  it.each(['newest', 'relevance'] as const)('by %s go through every hit once, in one order', (order) => {
    fc.assert(
      fc.property(notes, fc.integer({ min: 1, max: 7 }), fc.constantFrom('', 'ferry ', 'po'), (some, limit, typed) => {
        const half = toNotes(some);
        const index = createSearchIndex(buildSegments(half.slice(0, 9)));
        index.put(half.slice(9));
        const found = find(index, typed);
        const all = found.page({ order, limit: 99, after: null });
        expect(all).toHaveLength(found.total);
        const paged = [];
        for (let after = null; ; after = paged.at(-1) ?? null) {
          const page = found.page({ order, limit, after });
          paged.push(...page);
          if (page.length < limit) break;
        }
        expect(paged).toEqual(all);
      }),
    );
  });

  it('hold just the notes that a plain reading of the texts finds', () => {
    fc.assert(
      fc.property(
        notes,
        fc.array(fc.constantFrom('ferry', 'port', 'boat'), { minLength: 1, maxLength: 3 }),
        (some, wanted) => {
          const made = toNotes(some);
          const index = createSearchIndex(buildSegments(made));
          const has = (words: readonly string[]) => words.join(' ').split(' ');
          const every = made.filter(({ words }) => wanted.every((word) => has(words).includes(word)));
          expect([...ids(index, `${wanted.join(' ')} `)].sort()).toEqual(every.map(({ id }) => id));
          const inOrder = made.filter(({ words }) => ` ${words.join(' ')} `.includes(` ${wanted.join(' ')} `));
          expect([...ids(index, `"${wanted.join(' ')}"`)].sort()).toEqual(inOrder.map(({ id }) => id));
        },
      ),
    );
  });
});

describe('a segment', () => {
  it('is begun anew where the words no longer fit into its numbers', () => {
    const wordy = (id: string, from: number) =>
      indexed(id, '', { words: Array.from({ length: 20_000 }, (_, at) => `w${from + at}`) });
    const segments = buildSegments([wordy('n1', 0), wordy('n2', 20_000), wordy('n3', 40_000), wordy('n4', 60_000)]);
    expect(segments.map(({ ids }) => ids)).toEqual([['n1', 'n2', 'n3'], ['n4']]);
    expect(ids(createSearchIndex(segments), 'w60001 ')).toEqual(['n4']);
  });

  it('of no notes is none', () => expect(buildSegments([])).toEqual([]));
});

describe('notes to be checked again', () => {
  const VALUES = indexed('x', '').values;
  const index = createSearchIndex(
    buildSegments([
      indexed('n1', 'a', { values: { ...VALUES, rating: 'needs-check' } }),
      indexed('n2', 'b', { flags: FLAGS.orphaned }),
      indexed('n3', 'c', { flags: FLAGS.changed }),
      indexed('n4', 'd', { flags: FLAGS.unsettled, updatedAt: 100 }),
      indexed('n5', 'e', { flags: FLAGS.unsettled, updatedAt: 200 }),
      indexed('n6', 'f', { flags: FLAGS.unattributed }),
    ]),
  );
  const found = (...reasons: readonly RecheckReason[]) =>
    index
      .find([{ kind: 'recheck', reasons, unsettledBefore: 200, negated: false }])
      .page({ order: 'newest', limit: 9, after: null })
      .map(({ id }) => id)
      .sort();
  it.each([
    [['needs-check'], ['n1']],
    [['orphaned'], ['n2']],
    [['changed'], ['n3']],
    [['unsettled'], ['n4']],
    [RECHECK_REASONS, ['n1', 'n2', 'n3', 'n4']],
    [[], []],
  ] as const)('%j finds %j', (reasons, ids) => {
    expect(found(...reasons)).toEqual(ids);
  });
});
