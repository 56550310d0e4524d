import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasToken, toggleToken, tokenOf } from '../../components/query-tokens';
import { parseQuery } from '../../lib/notes/search/parse-query';

describe('a facet as it stands in the search field', () => {
  it.each([
    ['source', 'General Staff', 'source:"General Staff"'],
    ['tag', 'the "port"', 'tag:"the  port"'],
    ['rating', 'needs-check', 'rating:"needs-check"'],
    ['orphaned', 'orphaned', 'is:orphaned'],
    ['month', '2025-01', 'after:2025-01 before:2025-02'],
    ['month', '2025-12', 'after:2025-12 before:2026-01'],
  ] as const)('%s %s is %s', (name, value, token) => expect(tokenOf(name, value)).toBe(token));

  it('is a search that can be understood, whatever the value', () => {
    fc.assert(
      fc.property(fc.constantFrom('source', 'tag', 'outlet', 'party'), fc.string({ minLength: 1 }), (name, value) => {
        fc.pre(value.replaceAll('"', '').trim() !== '');
        expect(parseQuery(tokenOf(name, value)).ok).toBe(true);
      }),
    );
  });

  it('is added after what was typed and taken out again', () => {
    const token = tokenOf('source', 'General Staff');
    const narrowed = toggleToken('bridge', token);
    expect(narrowed).toBe('bridge source:"General Staff"');
    expect([hasToken(narrowed, token), hasToken('bridge', token)]).toEqual([true, false]);
    expect(toggleToken(`${narrowed} -boats`, token)).toBe('bridge -boats');
    expect(toggleToken('', 'is:changed')).toBe('is:changed');
  });

  it('is not mistaken for the beginning of another', () => {
    expect(hasToken('-is:changed', 'is:changed')).toBe(false);
  });
});
