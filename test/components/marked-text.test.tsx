// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { type ShownMark, toPieces } from '../../components/marked-pieces';
import { MarkedText, MarkLegend } from '../../components/marked-text';
import { expectAccessible } from '../support/expect-accessible';

afterEach(cleanup);

const TEXT = 'The army said that seven boats were lost on the Orla.';

function markOf(id: string, look: ShownMark['look'], ...quotes: readonly string[]): ShownMark {
  const spans = quotes.map((quote) => ({ start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length }));
  return { id, look, spans };
}

describe('toPieces', () => {
  test('a figure inside a claim is covered by both, the claim outside', () => {
    const pieces = toPieces(TEXT, [
      markOf('c0', 'claim', 'seven boats were lost on the Orla'),
      markOf('f0', 'figure', 'seven boats'),
    ]);
    expect(pieces.map(({ text, looks }) => [text, looks.join('+')])).toEqual([
      ['The army said that ', ''],
      ['seven boats', 'claim+figure'],
      [' were lost on the Orla', 'claim'],
      ['.', ''],
    ]);
  });
  test('a mark in two pieces begins once', () => {
    const pieces = toPieces(TEXT, [markOf('q0', 'quotation', 'seven', 'lost')]);
    expect(pieces.flatMap(({ begins }) => begins)).toEqual(['quotation']);
  });
  test('a text without marks is one piece', () => {
    expect(toPieces(TEXT, [])).toEqual([{ text: TEXT, looks: [], begins: [] }]);
  });
  test('pieces joined are the text, however marks overlap', () => {
    const span = fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const mark = fc.record({
      id: fc.constant('m'),
      look: fc.constantFrom('figure', 'claim', 'quotation', 'unattributed'),
      spans: fc.array(span, { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 6 }), (marks) => {
        expect(
          toPieces(TEXT, marks)
            .map(({ text }) => text)
            .join(''),
        ).toBe(TEXT);
      }),
      { numRuns: 40 },
    );
  });
});

describe('MarkedText', () => {
  test('marks show as marks with their letter, the rest as plain text', () => {
    const { container } = render(<MarkedText text={TEXT} marks={[markOf('f0', 'unattributed', 'seven boats')]} />);
    const marks = container.querySelectorAll('mark');
    expect(Array.from(marks, (mark) => mark.textContent)).toEqual(['?unattributed figure: seven boats']);
    expect(marks[0]?.dataset['look']).toBe('unattributed');
  });
  test('markup in the text stays text', () => {
    const { container } = render(<MarkedText text="<b>12 people</b> died" marks={[]} />);
    expect(container.querySelector('b')).toBeNull();
    expect(container.textContent).toBe('<b>12 people</b> died');
  });
  test('the legend names each line and letter, and axe finds nothing', async () => {
    const { container } = render(<MarkLegend />);
    expect(container.textContent).toBe('Ffigure?unattributed figureCclaimQquotation');
    await expectAccessible(container);
  });
});
