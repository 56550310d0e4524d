import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../lib/ledger/reference-pack';
import { inventedPack } from './invented-pack';

const pack = inventedPack();
const SHIPPED = 'public/packs/general-staff-of-ukraine.json';

describe('a reference pack', () => {
  it('is read as it stands', () => {
    expect(parsePack(JSON.parse(JSON.stringify(pack)))).toEqual({ state: 'read', pack });
  });

  it('may have days without a count', () => {
    const rows = [{ date: '2026-03-01', counts: [null, 600, null] }];
    expect(parsePack({ ...pack, rows }).state).toBe('read');
  });

  it.each<[string, unknown, string]>([
    ['nothing', null, 'pack: '],
    ['another format', { ...pack, format: 'table' }, 'format: '],
    ['a later version', { ...pack, version: 2 }, 'version: '],
    ['no licence', { ...pack, licence: '' }, 'licence: '],
    ['an id that could be a path', { ...pack, id: '../x' }, 'id: may hold letters'],
    [
      'a class it does not know',
      { ...pack, columns: [{ ...pack.columns[0], itemClass: 'zeppelins' }] },
      'columns.0.itemClass: ',
    ],
    [
      'a day that does not exist',
      { ...pack, rows: [{ date: '2026-02-30', counts: [1, 2, 3] }] },
      'rows.0.date: is no date',
    ],
    ['a count below nothing', { ...pack, rows: [{ date: '2026-03-01', counts: [-1, 2, 3] }] }, 'rows.0.counts.0: '],
    [
      'a count too few',
      { ...pack, rows: [{ date: '2026-03-01', counts: [1] }] },
      'rows.0.counts: 1 counts for 3 columns',
    ],
    ['a day twice', { ...pack, rows: [pack.rows[0], pack.rows[0]] }, 'rows.1.date: '],
    ['no rows', { ...pack, rows: [] }, 'rows: '],
  ])('is refused with %s, and the place is named', (_, unknown, issue) => {
    const parsed = parsePack(unknown);
    expect(parsed.state === 'refused' ? parsed.issues.join('\n') : '').toContain(issue);
  });

  it('names the first faults of a file that has thousands', () => {
    const rows = Array.from({ length: 3000 }, () => ({ date: 'then', counts: [] }));
    const parsed = parsePack({ ...pack, rows });
    expect(parsed.state === 'refused' ? parsed.issues.length : 0).toBe(21);
    expect(parsed.state === 'refused' ? parsed.issues.at(-1) : '').toBe('and 2980 more');
  });

  it('is what every shipped pack is, with its licence and publisher', () => {
    expect(existsSync(SHIPPED)).toBe(true);
    const parsed = parsePack(JSON.parse(readFileSync(SHIPPED, 'utf8')));
    expect(parsed).toMatchObject({ state: 'read', pack: { claimsBy: 'Ukraine', affected: 'Russia', licence: 'MIT' } });
  });
});
