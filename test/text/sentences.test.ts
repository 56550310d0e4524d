import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SENTENCE_CAP } from '../../lib/text/sentences';
import { textOf } from '../../lib/text/span';
import { readUnits, spanOfRange } from '../../lib/text/text-units';

const sentencesOf = (text: string): string[] => {
  const units = readUnits(text);
  return Array.from(units.sentences.first, (_, i) => textOf(text, spanOfRange(units, units.sentences, i)));
};

describe('findSentences', () => {
  it.each([
    [['The bridge fell.', 'Nobody was hurt.']],
    [['Gen. Ana Duarte spoke to Mr. Okafor.', 'He left.']],
    [['The U.S. Army denied it.', 'It gave no reason.']],
    [['They flew to the U.S.', 'The talks failed.']],
    [['Unit No. 5 withdrew on Jan. 3 at dawn.']],
    [['J. K. Moreno was there.']],
    [['“We held the town.”', 'He would not say how.']],
    [['“Is it over?” she asked.']],
    [['They left (all of them.)', 'Nobody stayed.']],
    [['It cost 1.2 million.', '40 people came.']],
    [['What now…', 'They waited.']],
    [['It is over!', '“Good,” said one.']],
  ])('splits %j', (expected) => {
    expect(sentencesOf(expected.join(' '))).toEqual(expected);
  });

  it('ends a sentence and a paragraph at a line break', () => {
    const units = readUnits('Headline without a stop\n\nThe town fell. It burned.\n');
    expect(units.sentences.length).toBe(3);
    expect(units.paragraphs.length).toBe(2);
    expect(Array.from(units.paragraphOf)).toEqual([0, 0, 0, 0, -1, 1, 1, 1, 1, 1, 1, 1, -1]);
  });

  it('caps a sentence that never ends', () => {
    const units = readUnits('word '.repeat(1000));
    expect(units.sentences.length).toBe(4);
    expect((units.sentences.end[0] ?? 0) - (units.sentences.first[0] ?? 0)).toBe(SENTENCE_CAP);
  });

  it('puts every token but newlines into exactly one sentence, on any string', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('A', 'b', '.', ' ', '\n', '“', '”', '"', '’', '1', 'U.S.') }),
        (text) => {
          const { tokens, sentences, sentenceOf } = readUnits(text);
          let at = 0;
          for (let i = 0; i < sentences.length; i += 1) {
            expect(sentences.first[i]).toBeGreaterThanOrEqual(at);
            at = sentences.end[i] ?? 0;
            expect(at).toBeGreaterThan(sentences.first[i] ?? 0);
          }
          expect(Array.from(sentenceOf).filter((s) => s < 0).length).toBe(
            Array.from(tokens.kind).filter((kind) => kind === 7).length,
          );
        },
      ),
    );
  });
});
