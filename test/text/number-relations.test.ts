import { describe, expect, it } from 'vitest';
import { readRelation } from '../../lib/text/number-relations';
import { readUnits } from '../../lib/text/text-units';

const relationOf = (text: string) => readRelation(readUnits(text), 0);

describe('readRelation', () => {
  it.each([
    ['twice that', { kind: 'multiple', end: 2, factor: 2 }],
    ['twice that many', { kind: 'multiple', end: 3, factor: 2 }],
    ['5 times that number', { kind: 'multiple', end: 4, factor: 5 }],
    ['three times that, he said', { kind: 'multiple', end: 3, factor: 3 }],
    ['one in four', { kind: 'fraction', end: 3, factor: 0.25 }],
  ])('reads %j', (text, expected) => {
    expect(relationOf(text)).toEqual(expected);
  });

  it.each([
    'twice a day',
    'three times a day',
    'twice that of May',
    'five in two',
    'one in 2014',
    'many times that',
    'that',
  ])('reads nothing into %j', (text) => {
    expect(relationOf(text)).toBeNull();
  });
});
