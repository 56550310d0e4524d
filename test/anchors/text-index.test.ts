import { describe, expect, it } from 'vitest';
import { findLikelyPlaces, indexText, PLACE_WIDTH } from '../../lib/anchors/text-index';

const quoteOf = (exact: string, prefix = '', suffix = '') =>
  ({ type: 'TextQuoteSelector', exact, prefix, suffix }) as const;
const FILLER = 'Traders in the upper town opened their stalls late, and the ferry did not run. '.repeat(20);
const SENTENCE = 'Gunners of the coastal army sank four barges near the lighthouse.';

describe('the likely places of a quote', () => {
  it('hold the place where it stands, first', () => {
    const text = `${FILLER}${SENTENCE} ${FILLER}`;
    const [first] = findLikelyPlaces(indexText(text), quoteOf(SENTENCE));
    const start = text.indexOf(SENTENCE);
    expect(first?.from).toBeLessThanOrEqual(start);
    expect((first?.from ?? 0) + PLACE_WIDTH).toBeGreaterThan(start);
  });

  it('hold it too when the words were changed', () => {
    const text = `${FILLER}Gunners of a coastal army sunk four barges by the lighthouse. ${FILLER}`;
    const [first] = findLikelyPlaces(indexText(text), quoteOf(SENTENCE));
    expect(Math.abs((first?.from ?? 0) - text.indexOf('Gunners'))).toBeLessThan(PLACE_WIDTH);
  });

  it('hold a quote that lost its beginning to the start of the text', () => {
    const [first] = findLikelyPlaces(indexText(SENTENCE.slice(30)), quoteOf(SENTENCE));
    expect(first?.from).toBeLessThan(0);
  });

  it('are none for words that are not there, nor for runs that stand everywhere', () => {
    expect(findLikelyPlaces(indexText(FILLER), quoteOf('Zz qx jv kw'))).toEqual([]);
    expect(findLikelyPlaces(indexText('a'.repeat(100_000)), quoteOf('a'.repeat(500)))).toEqual([]);
    expect(findLikelyPlaces(indexText(''), quoteOf(SENTENCE))).toEqual([]);
  });
});
