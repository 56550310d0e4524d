import { describe, expect, it } from 'vitest';
import { readTable } from '../../../scripts/pack/read-table';

describe('a published table', () => {
  it.each([
    ['JSON', '[{"date":"2026-03-01","tanks":600},{"date":"2026-03-02","tanks":null}]', [600, null]],
    ['CSV', 'date,tanks\n2026-03-01,600\n2026-03-02,\n', ['600', '']],
    ['CSV with a byte order mark and CRLF', '\uFEFFdate,tanks\r\n2026-03-01,600\r\n2026-03-02,\r\n', ['600', '']],
    ['CSV without a last line end', 'date,tanks\n2026-03-01,600\n2026-03-02,""', ['600', '']],
  ])('is read from %s', (_, text, tanks) => {
    const table = readTable(text);
    expect(table.state === 'read' ? table.rows.map((row) => row['tanks']) : table.issues).toEqual(tanks);
  });

  it('keeps commas, quotation marks and lines inside a quoted cell', () => {
    expect(readTable('date,"tanks, lost"\n2026-03-01,"6\n0 ""or so"""\n')).toEqual({
      state: 'read',
      rows: [{ date: '2026-03-01', 'tanks, lost': '6\n0 "or so"' }],
    });
  });

  it.each([
    ['empty text', '', 'is empty'],
    ['a line with a cell too many', 'date,tanks\n2026-03-01,600,1\n', 'line 2: 3 cells for 2 columns'],
    ['half a file', '[{"date":', 'JSON'],
    ['a row that is no object', '[{"date":"2026-03-01"},[1]]', 'row 1: is no flat object'],
    ['a row that has rows in it', '[{"date":{"day":1}}]', 'row 0: is no flat object'],
  ])('is refused for %s', (_, text, issue) => {
    const table = readTable(text);
    expect(table.state === 'refused' ? table.issues.join('\n') : '').toContain(issue);
  });
});
