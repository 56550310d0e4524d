import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeMarks,
  changeNumbers,
  deleteSentences,
  editCharacters,
  insertAdverts,
  moveParagraphs,
  numbersOf,
  unchanged,
} from '../../../scripts/bench-anchors/edit-kinds';
import { withRepeats } from '../../../scripts/bench-anchors/repeated-quote';
import { seededRandom } from '../../../scripts/train/seeded-random';

const TEXT = [
  'Both staffs spoke of losses on Monday. The coastal army counted 36 dead, its spokesman said.',
  '“We lost twelve men,” the upland army answered – not the 900 that were claimed.',
  'At least 12 civilians died at the market. Nobody could check the figures.',
].join('\n\n');
const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const seeds = fc.integer({ min: 1, max: 1_000_000 });

describe('edits of a text', () => {
  it('leave an unchanged text as it is', () => {
    const edit = unchanged(TEXT);
    expect(edit.text).toBe(TEXT);
    expect(edit.placeOf(at(TEXT, '36 dead'))).toEqual(at(TEXT, '36 dead'));
  });

  it('change about the share of characters that was asked for, and no number', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { text } = editCharacters(TEXT.repeat(20), 0.2, seededRandom(seed));
        const printed = (one: string) => one.match(/\p{Nd}+/gu);
        expect(printed(text)).toEqual(printed(TEXT.repeat(20)));
        expect(text).not.toBe(TEXT.repeat(20));
      }),
      { numRuns: 20 },
    );
  });

  it('know where every word went when paragraphs move or adverts come in', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const edit of [moveParagraphs(TEXT, seededRandom(seed)), insertAdverts(TEXT, seededRandom(seed))]) {
          for (const words of ['36 dead', 'twelve men', 'At least 12 civilians']) {
            expect(edit.placeOf(at(TEXT, words))).toEqual(at(edit.text, words));
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keep every word when marks change', () => {
    const edit = changeMarks(TEXT);
    expect(edit.text).toContain('"We lost twelve men,"');
    expect(edit.text).toHaveLength(TEXT.length);
  });

  it('make every chosen number another one', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { text, changedNumbers, placeOf } = changeNumbers(TEXT, seededRandom(seed));
        for (const number of changedNumbers) {
          const place = placeOf(number) ?? { start: 0, end: 0 };
          expect(text.slice(place.start, place.end)).not.toBe(TEXT.slice(number.start, number.end));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('know what is gone when sentences are deleted', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { text, placeOf, shareLeft } = deleteSentences(TEXT, seededRandom(seed));
        const span = at(TEXT, 'At least 12 civilians died');
        expect(shareLeft(span)).toBe(text.includes('At least 12 civilians died') ? 1 : 0);
        expect(placeOf(span) === null).toBe(shareLeft(span) === 0);
      }),
    );
  });

  it('know the numbers of a text by a list of their own', () => {
    const words = numbersOf('Nobody saw 1,200 men, twelve boats or 8:42 h; one of dozens.');
    expect(words).toHaveLength(6);
  });
});

describe('a repeated quote', () => {
  it('stands where it is said to stand, once behind each sentence at most', () => {
    const { text, spans } = withRepeats(TEXT, seededRandom(5));
    expect(spans.length).toBeGreaterThan(3);
    for (const { start, end } of spans) expect(text.slice(start, end)).toBe('7 people');
  });
});
