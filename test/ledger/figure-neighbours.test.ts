import { describe, expect, test } from 'vitest';
import { annotate } from '../../lib/annotations/annotate';
import { findNeighbours, sidesBeside } from '../../lib/ledger/figure-neighbours';
import { toTwoSidedTable } from '../../lib/ledger/two-sided-table';
import { SHIPPED_MODELS } from '../support/shipped-models';
import { figureOf, saidBy } from './figure-of';

const told = figureOf(900, { source: saidBy('Tesmark') });
const admitted = figureOf(300, { source: saidBy('Valdoria') });

describe('the other side of a figure', () => {
  test.each([
    ['the one side', told, 'Valdoria', admitted],
    ['the other', admitted, 'Tesmark', told],
  ])('that %s gives is what its opponent says of the same thing', (_, figure, side, other) => {
    expect(sidesBeside(toTwoSidedTable([told, admitted]), figure)).toEqual([
      { side, figures: [other], comparison: expect.objectContaining({ fit: 'incompatible' }) },
    ]);
  });

  test('is named also when it is silent', () => {
    const [beside] = sidesBeside(toTwoSidedTable([told]), told);
    expect(beside).toEqual({ side: 'Valdoria', figures: [], comparison: null });
  });

  test('prefers a figure that can be compared to one that cannot', () => {
    const lost = figureOf(310, { outcome: 'lost', source: saidBy('Valdoria') });
    const [beside] = sidesBeside(toTwoSidedTable([told, lost, admitted]), told);
    expect(beside?.figures).toHaveLength(2);
    expect(beside?.comparison?.fit).toBe('incompatible');
  });

  test('of a third party’s figure is each side that speaks, never one that is silent', () => {
    const seen = figureOf(410, { source: saidBy(null) });
    const sides = sidesBeside(toTwoSidedTable([told, seen]), seen);
    expect(sides.map(({ side }) => side)).toEqual(['Tesmark']);
  });

  test('is not there for a figure that no side gives and no side speaks of', () => {
    const seen = figureOf(4, { itemClass: 'bridges', item: 'bridges', affected: null, source: null });
    expect(sidesBeside(toTwoSidedTable([told, seen]), seen)).toEqual([]);
    expect(sidesBeside(toTwoSidedTable([told]), seen)).toEqual([]);
  });
});

test('a text is lined up as a whole, and a switch of what is counted stands with both of its figures', () => {
  const text = [
    'Valdoria lost 40 tanks',
    'Tesmark’s army said that 40 Valdorian tanks had been destroyed.',
    'Valdoria’s army said that Valdoria had lost 40 tanks.',
  ].join('\n');
  const annotated = annotate(text, SHIPPED_MODELS);
  const neighbours = findNeighbours(text, annotated);
  const kindsOf = (index: number) => neighbours.get(index)?.switches.map(({ kind }) => kind);
  expect([0, 1, 2].map(kindsOf)).toEqual([
    ['headline-and-body'],
    ['headline-and-body', 'losses-and-destroyed'],
    ['losses-and-destroyed'],
  ]);
});
