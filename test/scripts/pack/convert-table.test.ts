import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../lib/ledger/reference-pack';
import { parseMapping, toPack } from '../../../scripts/pack/convert-table';
import { columnOf, inventedPack } from '../../ledger/invented-pack';

const { rows, columns, ...about } = inventedPack();
const mapping = { ...about, date: 'day', columns: [columnOf('T', 'tanks'), columnOf('D', 'drones')] };

describe('a table made a pack', () => {
  it('has its columns in the order of the mapping and its days in order', () => {
    const pack = toPack(
      [
        { day: '2026-03-02', D: '91', T: 602, weather: 'rain' },
        { day: '2026-03-01', D: '', T: '600' },
      ],
      mapping,
    );
    expect(parsePack(pack)).toMatchObject({
      state: 'read',
      pack: {
        rows: [
          { date: '2026-03-01', counts: [600, null] },
          { date: '2026-03-02', counts: [602, 91] },
        ],
      },
    });
  });

  it('keeps the last of two rows of one day', () => {
    const pack = toPack(
      [
        { day: '2026-03-01', T: 1, D: 1 },
        { day: '2026-03-01', T: 2, D: 2 },
      ],
      mapping,
    );
    expect(pack).toMatchObject({ rows: [{ date: '2026-03-01', counts: [2, 2] }] });
  });

  it('lets the pack’s own check name a cell that is no number', () => {
    const parsed = parsePack(toPack([{ day: '2026-03-01', T: 'many', D: 1 }], mapping));
    expect(parsed.state === 'refused' ? parsed.issues[0] : '').toContain('rows.0.counts.0: ');
  });
});

describe('a mapping', () => {
  it('names the column of the date', () => {
    expect(parseMapping(mapping).state).toBe('read');
  });

  it.each([
    ['without a date', { ...mapping, date: undefined }, 'date: '],
    ['without columns', { ...mapping, columns: [] }, 'columns: '],
    ['that is a list', [], ''],
  ])('%s is refused', (_, unknown, issue) => {
    const parsed = parseMapping(unknown);
    expect(parsed.state === 'refused' ? parsed.issues.join('\n') : 'read').toContain(issue);
    expect(parsed.state).toBe('refused');
  });
});
