import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { describe } from '../../lib/anchors/anchor';
import { findPassage, findVerbatim } from '../../lib/anchors/passage';

const REPORT = 'The governor said on Tuesday that 14 people had been hurt when shells fell on the market in Orlivka.';
const FILLER = 'Trams ran again by noon, and the council met to speak of water and of bread. ';

function saved(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, quote: describe(text, { start, end: start + words.length }).quote };
}

group('finding a quote word for word', () => {
  const { start, quote } = saved(REPORT, '14 people');

  it('finds the words behind a line that was put before them', () => {
    const text = `Corrected on Friday.\n\n${REPORT}`;
    const at = text.indexOf('14 people');
    expect(findVerbatim(text, quote, start)).toEqual({ start: at, end: at + 9 });
  });

  it('finds them far away when they stand nowhere else', () => {
    const text = FILLER.repeat(60) + REPORT;
    expect(findVerbatim(text, quote, start)?.start).toBe(text.indexOf('14 people'));
  });

  it('takes the copy that hardly moved before one far away', () => {
    const text = `Corrected.\n\n${REPORT}\n\n${FILLER.repeat(60)}${REPORT}`;
    expect(findVerbatim(text, quote, start)?.start).toBe(text.indexOf('14 people'));
    expect(findPassage(text, quote)).toBeNull();
  });

  it('does not choose between two copies close to each other', () => {
    expect(findVerbatim(`Corrected.\n\n${REPORT}\n\n${REPORT}`, quote, start)).toBeNull();
  });

  it('does not choose between two copies that both moved far', () => {
    const text = `${FILLER.repeat(60)}${REPORT}\n\n${FILLER.repeat(60)}${REPORT}`;
    expect(findVerbatim(text, quote, start)).toBeNull();
  });

  it('does not take another number for the same words', () => {
    expect(findVerbatim(`Corrected.\n\n${REPORT.replace('14', '41')}`, quote, start)).toBeNull();
  });

  it('believes no words without enough of their context', () => {
    expect(findVerbatim('At 9, 14 people.', saved('It was 14 people.', '14 people').quote, 7)).toBeNull();
  });

  it('only ever returns the very words, beside the very context', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 0, max: 5_000 }), (lead, tail, hint) => {
        const text = lead + REPORT + tail;
        const found = findVerbatim(text, quote, hint);
        if (found === null) return;
        expect(text.slice(found.start, found.end)).toBe(quote.exact);
        expect(text.slice(0, found.start).endsWith(quote.prefix)).toBe(true);
        expect(text.slice(found.end).startsWith(quote.suffix)).toBe(true);
      }),
    );
  });
});
