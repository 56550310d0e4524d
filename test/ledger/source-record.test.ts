import { describe, expect, it } from 'vitest';
import { type FigureFate, type KeptFigure, shareOf, toSourceRecords } from '../../lib/ledger/source-record';

function kept(source: string, topic: string, ...fates: readonly FigureFate[]): readonly KeptFigure[] {
  return fates.map((fate) => ({ source, topic, fate }));
}

describe('the reader’s own record', () => {
  const records = toSourceRecords([
    ...kept('Lake Institute', 'tanks', 'confirmed'),
    ...kept('Tesmark staff', 'tanks', 'confirmed', 'contradicted', 'open'),
    ...kept('Tesmark staff', 'drones', 'revised', 'revised', 'open', 'confirmed'),
  ]);

  it('counts what was seen and what became of it, most seen first', () => {
    expect(records.map(({ source, seen, byFate }) => [source, seen, byFate])).toEqual([
      ['Tesmark staff', 7, { confirmed: 2, revised: 2, contradicted: 1, open: 2 }],
      ['Lake Institute', 1, { confirmed: 1, revised: 0, contradicted: 0, open: 0 }],
    ]);
  });

  it('counts each topic apart', () => {
    expect(records[0]?.topics.map(({ topic, seen }) => [topic, seen])).toEqual([
      ['drones', 4],
      ['tanks', 3],
    ]);
  });

  it('gives shares of what is settled, and none below five', () => {
    const [most, least] = records;
    expect(most && shareOf(most, 'revised')).toBe(0.4);
    expect(least && shareOf(least, 'confirmed')).toBeNull();
    expect(most?.topics[0] && shareOf(most.topics[0], 'revised')).toBeNull();
  });

  it('treats sources alike: equal counts stand by name', () => {
    const both = toSourceRecords([
      ...kept('Valdoria staff', 'tanks', 'open'),
      ...kept('Tesmark staff', 'tanks', 'open'),
    ]);
    expect(both.map(({ source }) => source)).toEqual(['Tesmark staff', 'Valdoria staff']);
  });

  it('is empty when nothing was kept', () => {
    expect(toSourceRecords([])).toEqual([]);
  });
});
