import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawQuotes, editText } from '../../../scripts/bench-pages/quotes';
import { seededRandom } from '../../../scripts/train/seeded-random';

const TEXT = Array.from(
  { length: 40 },
  (_, day) => `On day ${day + 1} the general staff of Palenia said that ${day + 12} of its soldiers had been wounded.`,
).join('\n\n');

const seeds = fc.integer({ min: 1, max: 999_999 });

describe('drawQuotes', () => {
  it('draws quotes of whole words, of a figure to a long sentence', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { start, end } of drawQuotes(TEXT, 20, seededRandom(seed))) {
          expect(`${TEXT.charAt(start - 1)}${TEXT.charAt(end)}`).toMatch(/^\s*$/);
          expect(TEXT.slice(start, end)).toBe(TEXT.slice(start, end).trim());
          expect(end - start).toBeLessThanOrEqual(240);
        }
      }),
    );
  });

  it('draws the same quotes from the same seed', () => {
    expect(drawQuotes(TEXT, 5, seededRandom(3))).toEqual(drawQuotes(TEXT, 5, seededRandom(3)));
    expect(drawQuotes(TEXT, 5, seededRandom(3))).not.toEqual(drawQuotes(TEXT, 5, seededRandom(4)));
  });
});

describe('editText', () => {
  it('moves every quote and leaves its words when no letter is changed', () => {
    const spans = drawQuotes(TEXT, 20, seededRandom(5));
    const { text, quotes } = editText(TEXT, spans, 0, seededRandom(6));
    for (const { selectors, expected } of quotes) {
      expect(text.slice(expected.start, expected.end)).toBe(selectors.quote.exact);
      expect(expected.start).not.toBe(selectors.position.start);
    }
  });

  it('never changes a digit', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { text } = editText(TEXT, [], 0.5, seededRandom(seed));
        expect(text.replace(/\D/g, '')).toBe(TEXT.replace(/\D/g, ''));
      }),
    );
  });

  it('changes about the share of letters it is told to', () => {
    const span = { start: 0, end: TEXT.length };
    const { text, quotes } = editText(TEXT, [span], 0.1, seededRandom(9));
    const { start, end } = quotes[0]?.expected ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).not.toBe(TEXT);
    expect(Math.abs(end - start - TEXT.length)).toBeLessThan(0.1 * TEXT.length);
  });

  it('keeps the ends of a quote at its words when letters before it go', () => {
    const spans = [{ start: TEXT.indexOf('On day 20'), end: TEXT.indexOf('On day 20') + 9 }];
    const { text, quotes } = editText(TEXT, spans, 0.2, seededRandom(12));
    const { start, end } = quotes[0]?.expected ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toMatch(/20$/);
  });
});
