import { describe, expect, it } from 'vitest';
import { toCardFacts } from '../../entrypoints/card/card-facts';
import { toNoteTarget } from '../../entrypoints/card/note-target';
import { findSavedNotes } from '../../entrypoints/card/saved-notes';
import { toReport } from '../../entrypoints/connect/page-report';
import { describe as describeSpan } from '../../lib/anchors/anchor';
import { type Mark, toMarks } from '../../lib/highlights/marks';
import { ANNOTATED, TEXT } from './annotated-example';

const MARKS = toMarks(ANNOTATED);
const ARTICLE = {
  url: 'https://ledger.example/a',
  title: 'Losses',
  outlet: null,
  byline: null,
  publishedAt: null,
  language: 'en',
};

const DARRENT = { name: 'Ivo Darrent', role: 'colonel', kind: 'person', party: null } as const;
const markOf = (id: string): Mark => {
  const mark = MARKS.find((candidate) => candidate.id === id);
  if (mark === undefined) throw new Error(`no mark ${id}`);
  return mark;
};
const factsOf = (id: string, hasNote = false) =>
  toCardFacts({ text: TEXT, annotated: ANNOTATED, position: '1 of 4', hasNote, change: null }, markOf(id));

describe('marks', () => {
  it('stand in text order, outer before inner, and leave out claims hardly worth a check', () => {
    expect(MARKS.map(({ id, look }) => `${id} ${look}`)).toEqual([
      'c0 claim',
      'f0 figure',
      'f1 unattributed',
      'q1 quotation',
    ]);
  });
});

describe('the report of a page', () => {
  const notes = [{ noteId: 'n1', state: 'anchored', reason: null, markId: 'f0', change: null }] as const;
  const report = toReport({
    article: ARTICLE,
    text: TEXT,
    annotated: ANNOTATED,
    marks: MARKS,
    notes,
    isComplete: true,
    pausedReason: null,
  });

  it('says of a figure what it is, whose, and who says so', () => {
    expect(report.marks.find(({ id }) => id === 'f0')).toMatchObject({
      quote: 'almost 14,000 troops',
      magnitude: '13,500–14,000',
      outcome: 'lost',
      affected: 'Valdoria',
      sourceName: 'Ivo Darrent',
      sourceRole: 'colonel',
      cue: 'said',
      unattributed: false,
      noteIds: ['n1'],
    });
  });

  it('says of a figure without a source that it has none', () => {
    expect(report.marks.find(({ id }) => id === 'f1')).toMatchObject({
      unattributed: true,
      sourceName: null,
      cue: null,
      noteIds: [],
    });
  });

  it('has no figure fields for claims and quotations', () => {
    expect(report.marks.find(({ id }) => id === 'q1')).toMatchObject({ magnitude: null, outcome: null, cue: 'added' });
  });

  it('carries how saved notes fared', () => {
    expect(report.notes).toEqual([{ id: 'n1', state: 'anchored', reason: null, change: null }]);
  });
});

describe('saved notes on a revisit', () => {
  const selectors = describeSpan(TEXT, markOf('f0').spans[0] ?? { start: 0, end: 0 });
  const { attribution } = toNoteTarget(TEXT, ANNOTATED, markOf('f0'));
  const SAVED = { noteId: 'n1', kind: 'figure', selectors, attribution } as const;

  it('find the mark they were made on', () => {
    expect(findSavedNotes({ text: TEXT, annotated: ANNOTATED, marks: MARKS }, [SAVED])).toEqual([
      { noteId: 'n1', state: 'anchored', reason: null, markId: 'f0', change: null },
    ]);
  });

  it('say when the number is another now', () => {
    const changed = TEXT.replace('14,000', '15,000');
    expect(findSavedNotes({ text: changed, annotated: ANNOTATED, marks: MARKS }, [SAVED])).toMatchObject([
      {
        state: 'changed',
        reason: 'The sentence is there, but its number is another now.',
        change: {
          kind: 'number',
          was: 'Colonel Ivo Darrent said almost 14,000 troops were lost.',
          now: 'Colonel Ivo Darrent said almost 15,000 troops were lost.',
          target: { quote: 'almost 15,000 troops' },
        },
      },
    ]);
  });
});

describe('the target of a new note', () => {
  it('copies the figure and who says so as reported', () => {
    const target = toNoteTarget(TEXT, ANNOTATED, markOf('f0'));
    expect(target).toMatchObject({
      kind: 'figure',
      quote: 'almost 14,000 troops',
      figure: { value: 14_000 },
      claim: null,
    });
    expect(target.attribution).toMatchObject({ sourceWords: 'Colonel Ivo Darrent', cue: 'said', distance: 2 });
  });

  it('has no attribution where the article names no source', () => {
    expect(toNoteTarget(TEXT, ANNOTATED, markOf('f1')).attribution).toBeNull();
  });
});

describe('what the card says', () => {
  it('puts the interval, the printed words and the source of a figure into words', () => {
    expect(factsOf('f0')).toMatchObject({
      number: { magnitude: '13,500–14,000', printed: 'almost 14,000 troops', what: 'troops lost' },
      source: { name: 'Ivo Darrent', role: 'colonel', cue: 'said', distance: '2 sentences earlier' },
      verification: null,
      quote: null,
    });
  });

  it('says of a part in what it is counted', () => {
    const [whole, part] = ANNOTATED.figures;
    if (whole === undefined || part === undefined) throw new Error('the example has two figures');
    const annotated = { ...ANNOTATED, figures: [whole, { ...part, partOf: 0 }] };
    const facts = toCardFacts(
      { text: TEXT, annotated, position: '1 of 4', hasNote: false, change: null },
      markOf('f1'),
    );
    expect(facts.rows[0]).toEqual({ label: 'Part of', value: 'almost 14,000 troops' });
    expect(factsOf('f1').rows.map(({ label }) => label)).not.toContain('Part of');
  });

  it('names everyone in the chain once, nearest first', () => {
    const [inner, second] = ANNOTATED.attributions;
    if (inner === undefined || second === undefined) throw new Error('the example has two attributions');
    const sources = ['Ivo Darrent', 'Northern Wire', 'Daily Ledger'].map((name, id) => ({ ...DARRENT, id, name }));
    const chain = [
      { ...inner, parent: 1 },
      { ...second, sourceId: 1, parent: 2 },
      { ...second, sourceId: 0, parent: 3 },
      { ...second, sourceId: 2, parent: null },
    ];
    const facts = toCardFacts(
      {
        text: TEXT,
        annotated: { ...ANNOTATED, sources, attributions: chain },
        position: '1 of 4',
        hasNote: false,
        change: null,
      },
      markOf('f0'),
    );
    expect(facts.source?.name).toBe('Ivo Darrent');
    expect(facts.source?.relays.map(({ name }) => name)).toEqual(['Northern Wire', 'Daily Ledger']);
  });

  it('names no chain where a source is quoted at first hand', () => {
    expect(factsOf('f0').source?.relays).toEqual([]);
  });

  it('says that there is no source rather than leaving it out', () => {
    expect(factsOf('f1')).toMatchObject({ source: null, look: 'unattributed' });
  });

  it('repeats what the article says about verification', () => {
    expect(factsOf('f1').verification).toMatch(/not independently verified/);
  });

  it('says whose losses they are, also when the article does not', () => {
    expect(factsOf('f0').rows).toContainEqual({ label: 'Whose', value: 'Valdoria' });
    expect(factsOf('f1').rows).toEqual([{ label: 'Whose', value: 'not stated' }]);
  });

  it('gives each reason with its words on the page', () => {
    expect(factsOf('f0').reasons).toEqual([{ text: 'It states a number', evidence: '14,000' }]);
    expect(factsOf('q1').reasons[0]?.evidence).toBe('added');
  });

  it('shows the words of a claim and of a quotation', () => {
    expect(factsOf('c0')).toMatchObject({ number: null, kind: 'fact', quote: 'almost 14,000 troops were lost' });
    expect(factsOf('q1')).toMatchObject({ kind: null, quote: '“We counted twice,”' });
  });
});
