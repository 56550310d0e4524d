import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/annotations/annotate';
import { quoteOf, toMarks } from '../../lib/highlights/marks';

const figuresMarked = (text: string): readonly string[] =>
  toMarks(annotate(text))
    .filter(({ kind }) => kind === 'figure')
    .map((mark) => quoteOf(text, mark));

describe('toMarks', () => {
  it('marks a count of people harmed', () => {
    expect(figuresMarked('On Friday 12 sailors were killed.')).toEqual(['12 sailors']);
  });

  it('does not mark a count of which nothing became', () => {
    const text = 'On Friday 12 hostages were released and nine sailors were killed.';
    expect(annotate(text).figures.map(({ outcome }) => outcome)).toEqual(['none', 'killed']);
    expect(figuresMarked(text)).toEqual(['nine sailors']);
  });

  it('keeps the place of a mark in the list of the engine', () => {
    const text = 'On Friday 12 hostages were released and nine sailors were killed.';
    expect(toMarks(annotate(text)).find(({ kind }) => kind === 'figure')).toMatchObject({ id: 'f1', index: 1 });
  });
});
