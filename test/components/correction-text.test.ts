import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctionText, readNumber, readWords } from '../../components/correction-text';

describe('a corrected number', () => {
  it.each<[string, number]>([
    ['140', 140],
    [' 32,500 ', 32_500],
    ['32 500', 32_500],
    ['1,250,000', 1_250_000],
    ['2.5', 2.5],
  ])('is read from %s', (typed, value) => expect(readNumber(typed)).toEqual({ kind: 'value', value }));

  it.each(['a few', '12-14', '-3', '1,2', '0x10', '1e5', '∞'])('is not read from %s', (typed) =>
    expect(readNumber(typed)).toEqual({ kind: 'wrong' }),
  );

  it('is kept as reported when nothing is typed, and no bound when none is', () => {
    expect(readNumber('  ')).toEqual({ kind: 'keep' });
    expect(readNumber('None')).toEqual({ kind: 'value', value: null });
  });

  it('is read back from how it is shown', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(readNumber(correctionText(value))).toEqual({ kind: 'value', value });
      }),
    );
  });
});

describe('a corrected name', () => {
  it('is what was typed, nobody for none, as reported for nothing', () => {
    expect(readWords(' harbour guard ')).toEqual({ kind: 'value', value: 'harbour guard' });
    expect(readWords('none')).toEqual({ kind: 'value', value: null });
    expect(readWords('')).toEqual({ kind: 'keep' });
    expect(readWords('none of them')).toEqual({ kind: 'value', value: 'none of them' });
  });

  it('is shown as typed; no correction shows nothing', () => {
    expect([correctionText('guard'), correctionText(null), correctionText(undefined)]).toEqual(['guard', 'none', '']);
  });
});
