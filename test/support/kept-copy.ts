/** A copy with a row of every kind, and notes of every sort for property tests: about invented armies. */

import fc from 'fast-check';
import { EMPTY_COPY, type NotesCopy } from '../../lib/exchange/notes-file';
import type { Article, Note, NoteBody } from '../../lib/notes/note';
import { EMPTY_BODY } from '../../lib/notes/note-body';
import { SAMPLE_ARTICLE, SAMPLE_BODY, SAMPLE_TARGET } from './sample-note';

const KEPT = { rev: 1, updatedAt: 1_741_161_600_000, deletedAt: null };

export const KEPT_ARTICLE: Article = {
  ...SAMPLE_ARTICLE,
  ...KEPT,
  firstSeenAt: 1_741_075_200_000,
  lastSeenAt: 1_741_161_600_000,
};

/** A stored note; `change` replaces what a test is about. */
export function keptNote(change: Partial<Note> = {}): Note {
  return {
    ...SAMPLE_BODY,
    ...KEPT,
    id: 'note-1',
    articleUrl: KEPT_ARTICLE.url,
    target: SAMPLE_TARGET,
    createdAt: 1_741_075_200_000,
    anchorState: 'anchored',
    ...change,
  };
}

export const KEPT_COPY: NotesCopy = {
  articles: [KEPT_ARTICLE],
  notes: [keptNote({ rev: 2 }), keptNote({ id: 'note-2', deletedAt: 1_741_161_600_000 })],
  revisions: [{ noteId: 'note-1', rev: 1, savedAt: 1_741_075_200_000, body: { ...SAMPLE_BODY, markdown: 'First.' } }],
  rules: [
    {
      ...KEPT,
      id: 'rule-1',
      kind: 'mark',
      articleUrl: KEPT_ARTICLE.url,
      markKind: 'figure',
      quote: '12 boats',
      prefix: '',
    },
    {
      ...KEPT,
      id: 'rule-2',
      kind: 'likeness',
      markKind: 'claim',
      category: null,
      outcome: null,
      item: null,
      source: 'Navy',
    },
  ],
  series: [],
  packs: [
    {
      ...KEPT,
      id: 'pack-1',
      title: 'Bulletin',
      publisher: 'Ministry',
      licence: 'CC0-1.0',
      party: null,
      addedAt: 5,
      content: '{}',
    },
  ],
};

/** Words a hostile or an ordinary page may have: quotes, formulas, markup, other scripts, half characters. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '=SUM(A1)',
    '"a","b"',
    '</td><script>',
    '损失 140 人',
    '[[link]]',
    '---\n- x',
    'a\r\nb',
    '\u2028',
    '',
  ),
);

const anyBody: fc.Arbitrary<NoteBody> = fc.record({
  markdown: anyText,
  tags: fc.uniqueArray(fc.constantFrom('losses', 'ferry port', '损失', '=tag'), { maxLength: 3 }),
  rating: fc.constantFrom('none' as const, 'disputed' as const),
  strength: fc.constantFrom('none' as const, 'weak' as const),
  reliability: fc.constantFrom('F' as const, 'B' as const),
  credibility: fc.constantFrom(6 as const, 2 as const),
  evidence: fc.constantFrom([], SAMPLE_BODY.evidence),
  corrections: fc.constantFrom({}, { high: 150 }, { source: null, outcome: 'missing' as const }),
});

/** Copies of up to eight notes of one article, some in the trash. */
export const anyCopy: fc.Arbitrary<NotesCopy> = fc
  .array(fc.record({ body: anyBody, updatedAt: fc.nat(1_000), isTrashed: fc.boolean() }), { maxLength: 8 })
  .map((some) => ({
    ...EMPTY_COPY,
    articles: [KEPT_ARTICLE],
    notes: some.map(({ body, updatedAt, isTrashed }, at) =>
      keptNote({ ...body, id: `note-${at}`, updatedAt, deletedAt: isTrashed ? updatedAt : null }),
    ),
  }));

export const textBody = (markdown: string): NoteBody => ({ ...EMPTY_BODY, markdown });
