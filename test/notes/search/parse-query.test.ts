import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../lib/notes/search/parse-query';

const yes = { negated: false };

describe('a query', () => {
  it.each([
    ['', []],
    ['  ', []],
    ['ferry', [{ kind: 'words', words: ['ferry'], isPrefix: true, ...yes }]],
    ['ferry ', [{ kind: 'words', words: ['ferry'], isPrefix: false, ...yes }]],
    [
      'ferry po',
      [
        { kind: 'words', words: ['ferry'], isPrefix: false, ...yes },
        { kind: 'words', words: ['po'], isPrefix: true, ...yes },
      ],
    ],
    ['"ferry port"', [{ kind: 'words', words: ['ferry', 'port'], isPrefix: false, ...yes }]],
    ['F-16', [{ kind: 'words', words: ['f', '16'], isPrefix: true, ...yes }]],
    ['-ferry', [{ kind: 'words', words: ['ferry'], isPrefix: true, negated: true }]],
    ['-"ferry port" ', [{ kind: 'words', words: ['ferry', 'port'], isPrefix: false, negated: true }]],
    ['- — …', []],
    ['Harbour: ', [{ kind: 'words', words: ['harbour'], isPrefix: false, ...yes }]],
    ['12:30', [{ kind: 'words', words: ['12', '30'], isPrefix: true, ...yes }]],
    ['https://news.example/a ', [{ kind: 'words', words: ['https', 'news', 'example', 'a'], isPrefix: false, ...yes }]],
    ['source:aro', [{ kind: 'column', column: 'source', words: ['aro'], isPrefix: true, ...yes }]],
    [
      'Source:"General Staff"',
      [{ kind: 'column', column: 'source', words: ['general', 'staff'], isPrefix: false, ...yes }],
    ],
    ['-party:north', [{ kind: 'column', column: 'party', words: ['north'], isPrefix: true, negated: true }]],
    ['outlet:courier', [{ kind: 'column', column: 'outlet', words: ['courier'], isPrefix: true, ...yes }]],
    ['tag:"ferry port"', [{ kind: 'tag', words: ['ferry', 'port'], isPrefix: false, ...yes }]],
    ['outcome:killed', [{ kind: 'column', column: 'outcome', words: ['killed'], isPrefix: true, ...yes }]],
    ['rating:needs-check', [{ kind: 'column', column: 'rating', words: ['needs', 'check'], isPrefix: true, ...yes }]],
    ['is:orphaned', [{ kind: 'flag', flag: 'orphaned', ...yes }]],
    ['-is:unattributed', [{ kind: 'flag', flag: 'unattributed', negated: true }]],
    ['value:>1000', [{ kind: 'value', low: 1000, high: Infinity, isOpen: true, ...yes }]],
    ['value:>=1,000', [{ kind: 'value', low: 1000, high: Infinity, isOpen: false, ...yes }]],
    ['value:<5', [{ kind: 'value', low: -Infinity, high: 5, isOpen: true, ...yes }]],
    ['value:40', [{ kind: 'value', low: 40, high: 40, isOpen: false, ...yes }]],
    ['value:10..20', [{ kind: 'value', low: 10, high: 20, isOpen: false, ...yes }]],
    ['value:10..', [{ kind: 'value', low: 10, high: Infinity, isOpen: false, ...yes }]],
    ['value:..2.5', [{ kind: 'value', low: -Infinity, high: 2.5, isOpen: false, ...yes }]],
    ['before:2026-01-01', [{ kind: 'days', first: 1, last: 20260100, ...yes }]],
    ['after:2026', [{ kind: 'days', first: 20260101, last: Number.MAX_SAFE_INTEGER, ...yes }]],
    ['after:2026-03', [{ kind: 'days', first: 20260301, last: Number.MAX_SAFE_INTEGER, ...yes }]],
  ])('%s means what it says', (typed, query) => {
    expect(parseQuery(typed)).toEqual({ ok: true, query });
  });

  it.each([
    ['ferry "open', 'unclosed-quote', 6, 11],
    ['sorce:aro', 'unknown-filter', 0, 9],
    ['ferry tag:', 'empty-filter', 6, 10],
    ['outcome:happy', 'unknown-value', 0, 13],
    ['rating:true', 'unknown-value', 0, 11],
    ['is:true', 'unknown-value', 0, 7],
    ['value:many', 'bad-number', 0, 10],
    ['value:20..10', 'bad-number', 0, 12],
    ['value:..', 'bad-number', 0, 8],
    ['value:>', 'bad-number', 0, 7],
    ['value:1..2..3', 'bad-number', 0, 13],
    ['before:yesterday', 'bad-date', 0, 16],
    ['after:2026-13', 'bad-date', 0, 13],
  ])('%s says what is wrong, and where', (typed, code, start, end) => {
    const parsed = parseQuery(typed);
    expect(parsed).toMatchObject({ ok: false, issues: [{ code, start, end }] });
    expect(parsed.ok ? '' : parsed.issues[0]?.message).toMatch(/^[A-Z].*\.$/);
  });

  it('names every mistake at once', () => {
    expect(parseQuery('is:true value:many')).toMatchObject({ issues: [{ start: 0 }, { start: 8 }] });
  });

  it('never throws, always ends, and points inside what was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ':', '"', '-', ' ', '.', '>', '9', '损') }), (typed) => {
        const parsed = parseQuery(typed);
        for (const { start, end } of parsed.ok ? [] : parsed.issues) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(typed.length);
        }
      }),
    );
  });
});
