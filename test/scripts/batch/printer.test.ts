import { describe, expect, it } from 'vitest';
import type { AnnotatedText, Figure } from '../../../lib/annotations/annotation';
import type { OutputFormat } from '../../../scripts/batch/arguments';
import { magnitudeText } from '../../../scripts/batch/mark-rows';
import { type AnnotatedDocument, printerOf } from '../../../scripts/batch/printer';

const TEXT = 'The Orsk command said almost 900 drones were lost.';

const figure: Figure = {
  start: 22,
  end: 39,
  number: { start: 29, end: 32 },
  value: 900,
  low: 850,
  high: 900,
  modifier: 'approx',
  item: 'drones',
  category: 'equipment',
  outcome: 'lost',
  affected: 'Velmar',
  victimClass: null,
  scope: 'none',
  verification: null,
  attribution: 0,
  distance: 0,
  place: null,
  time: null,
  reasons: [{ code: 'number', evidence: null }],
};

const found: AnnotatedText = {
  sources: [{ id: 0, name: 'Orsk command', role: null, kind: 'organization', party: 'Orsk' }],
  attributions: [
    {
      source: [{ start: 0, end: 16 }],
      sourceId: 0,
      cue: [{ start: 17, end: 21 }],
      content: [{ start: 22, end: 49 }],
      form: 'indirect',
      cueClass: 'neutral',
      parent: null,
    },
  ],
  figures: [figure],
  quantities: [{ start: 29, end: 32, value: 900, low: null, high: null, modifier: 'approx', unit: 'drones' }],
  claims: [{ start: 0, end: 50, kind: 'fact', checkWorthiness: 0.81234, attribution: 0, figures: [0], reasons: [] }],
  partial: false,
};

const document: AnnotatedDocument = { id: 'a', text: TEXT, isExtracted: false, found };

const print = (format: OutputFormat, one: AnnotatedDocument = document, width = 100): string => {
  const { head, document: show, tail } = printerOf(format, width);
  return head + show(one) + tail();
};

const withFigure = (change: Partial<Figure>): AnnotatedDocument => ({
  ...document,
  found: { ...found, figures: [{ ...figure, ...change }] },
});

describe('JSON lines', () => {
  it('print exactly the keys of the batch interface', () => {
    const record = JSON.parse(print('jsonl'));
    expect(Object.keys(record)).toEqual(['id', 'sources', 'attributions', 'figures', 'quantities', 'claims']);
    expect(record.sources).toEqual([{ id: 0, name: 'Orsk command', role: null, kind: 'organization' }]);
    expect(record.attributions).toEqual(found.attributions);
    const { number, reasons, ...printed } = figure;
    expect(record.figures).toEqual([printed]);
    expect(record.quantities).toEqual(found.quantities);
    expect(record.claims).toEqual([
      { start: 0, end: 50, kind: 'fact', checkWorthiness: 0.812, attribution: 0, figures: [0] },
    ]);
  });

  it('carry the text of a page, and a mark when only its beginning was read', () => {
    const record = JSON.parse(print('jsonl', { ...document, isExtracted: true, found: { ...found, partial: true } }));
    expect(record).toMatchObject({ text: TEXT, partial: true });
  });

  it('stay one line for one document', () => {
    expect(print('jsonl').split('\n')).toHaveLength(2);
    expect(printerOf('jsonl', 80).failure('b', 'line 2: not JSON')).toBe('{"id":"b","error":"line 2: not JSON"}\n');
  });
});

describe('JSON', () => {
  it('is one array, empty or not', () => {
    const empty = printerOf('json', 80);
    expect(JSON.parse(empty.head + empty.tail())).toEqual([]);
    const two = printerOf('json', 80);
    const printed = two.head + two.document(document) + two.failure('b', 'no such file') + two.tail();
    expect(JSON.parse(printed)).toMatchObject([{ id: 'a' }, { id: 'b', error: 'no such file' }]);
  });
});

describe('CSV', () => {
  it('has one row per figure under a heading', () => {
    const [head, row, rest] = print('csv').split('\r\n');
    expect(head).toMatch(/^id,start,end,quote,value,/u);
    expect(row).toBe(
      'a,22,39,almost 900 drones,900,850,900,approx,drones,equipment,lost,Velmar,,none,,Orsk command,,said,neutral,0,,',
    );
    expect(rest).toBe('');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)'])('never lets %s run as a formula', (affected) => {
    expect(print('csv', withFigure({ affected }))).toContain(`,'${affected},`);
  });

  it('quotes commas, quotation marks and line ends', () => {
    expect(print('csv', withFigure({ place: 'Orsk, the "old"\ntown' }))).toContain(',"Orsk, the ""old""\ntown",');
  });
});

describe('the table', () => {
  it('aligns its columns', () => {
    const [heading, columns, rule, row] = print('table').split('\n');
    expect(heading).toBe('a');
    expect(row).toMatch(/^equipment +almost 900 drones +≈900 +lost +Velmar +Orsk command +said$/u);
    expect(row?.indexOf('Velmar')).toBe(columns?.indexOf('whose'));
    expect(rule).toMatch(/^-+$/u);
  });

  it('cuts the longest cells to the width it has', () => {
    const printed = print('table', withFigure({ end: 49, affected: 'the army of the Velmar federation' }), 80);
    for (const line of printed.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(printed).toContain('…');
  });

  it('lists a claim only when no figure stands for it', () => {
    const claim = {
      start: 0,
      end: 50,
      kind: 'fact',
      checkWorthiness: 0.9,
      attribution: 0,
      figures: [],
      reasons: [],
    } as const;
    const claims = [claim, { ...claim, checkWorthiness: 0.2 }];
    expect(print('table', { ...document, found: { ...found, figures: [], claims } }).match(/^fact /gmu)).toHaveLength(
      1,
    );
    expect(print('table')).not.toMatch(/^fact /mu);
  });

  it('says so when there is nothing to mark', () => {
    expect(print('table', { ...document, found: { ...found, figures: [], claims: [] } })).toContain('Nothing to mark.');
  });
});

describe('magnitudeText', () => {
  it.each([
    [{ value: 33000, low: 32500, high: 33000, modifier: 'approx' }, '≈33,000'],
    [{ value: 12, low: 12, high: null, modifier: 'at-least' }, '≥12'],
    [{ value: 200, low: 0, high: 200, modifier: 'at-most' }, '≤200'],
    [{ value: null, low: 40, high: 50, modifier: 'range' }, '40–50'],
    [{ value: null, low: 12, high: null, modifier: 'vague' }, ''],
    [{ value: 4, low: 4, high: 4, modifier: 'exact' }, '4'],
  ] as const)('puts %j as %s', (magnitude, words) => {
    expect(magnitudeText(magnitude)).toBe(words);
  });
});
