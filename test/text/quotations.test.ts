import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsSpan, textOf } from '../../lib/text/span';
import { isInQuotation, readUnits, tokenAt } from '../../lib/text/text-units';

const quotationsOf = (text: string): string[] => readUnits(text).quotations.map((quotation) => textOf(text, quotation));

describe('findQuotations', () => {
  it.each([
    ['He said “we won” and left.', ['“we won”']],
    ['He said "we won" and "you lost".', ['"we won"', '"you lost"']],
    ["The so-called 'republic' fell.", ["'republic'"]],
    ['‘It’s gone,’ she said.', ['‘It’s gone,’']],
    ['‘The soldiers’ tents burned,’ he said.', ['‘The soldiers’ tents burned,’']],
    ['«We won», he said.', ['«We won»']],
    ['“They said ‘never’ to us,” he said.', ['“They said ‘never’ to us,”', '‘never’']],
    ['„Wir gehen“, sagte er.', ['„Wir gehen“']],
  ])('finds them in %j', (text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });

  it.each([
    'The soldiers’ tents and Mali’s guns didn’t burn.',
    "Rock 'n' roll of the '90s",
    'A stray " mark.',
    'No marks at all.',
  ])('finds none in %j', (text) => {
    expect(quotationsOf(text)).toEqual([]);
  });

  it('joins paragraphs that are reopened and closed once', () => {
    const text = '“We held.\n\n“Then we left.\n\n“It is over,” he said.\n\nHe went.';
    const { quotations } = readUnits(text);
    expect(quotations).toHaveLength(1);
    expect(quotations[0]?.pieces.map((piece) => textOf(text, piece))).toEqual([
      '“We held.',
      '“Then we left.',
      '“It is over,”',
    ]);
    expect(quotations[0]?.isClosed).toBe(true);
  });

  it('ends a quotation that is never closed with its paragraph', () => {
    const text = 'He said “we held.\nNobody answered.';
    const { quotations } = readUnits(text);
    expect(quotations.map((quotation) => textOf(text, quotation))).toEqual(['“we held.']);
    expect(quotations[0]?.isClosed).toBe(false);
  });

  it('flags the tokens inside', () => {
    const text = 'He said “we won” and left.';
    const units = readUnits(text);
    expect(isInQuotation(units, tokenAt(units.tokens, text.indexOf('won')))).toBe(true);
    expect(isInQuotation(units, tokenAt(units.tokens, text.indexOf('left')))).toBe(false);
  });

  it('gives sorted quotations, each inside its parent, on any string', () => {
    const unit = fc.constantFrom('a', 's', ' ', '\n', '“', '”', '"', "'", '‘', '’', '«', '»', '.', '„');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        const { quotations } = readUnits(text);
        const starts = quotations.map((quotation) => quotation.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const quotation of quotations) {
          const outer = quotations[quotation.parent ?? -1] ?? quotation;
          expect(containsSpan(outer, quotation)).toBe(true);
          expect(quotation.pieces.every((piece) => containsSpan(quotation, piece) && piece.start < piece.end)).toBe(
            true,
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});
