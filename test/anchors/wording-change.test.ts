import { describe, expect, it } from 'vitest';
import { describe as describeSpan } from '../../lib/anchors/anchor';
import { findWordingChange, storedSentence } from '../../lib/anchors/wording-change';

const TEXT =
  'Rain fell all week. The coastal army said at least 36 men had been killed at the ford. Talks go on.\n\nNobody could check it.';
const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const { quote } = describeSpan(TEXT, spanOf(TEXT, 'at least 36 men'));
const changeIn = (text: string, words = 'at least 36 men') => findWordingChange(quote, text, spanOf(text, words));

describe('a change of wording', () => {
  it('is none in the same sentence, whatever changed around it', () => {
    expect(changeIn(TEXT)).toBeNull();
    expect(changeIn(TEXT.replace('Rain fell all week.', 'Snow came down.').replace('Talks go on.', ''))).toBeNull();
  });

  it('is none where only quotation marks and spaces have another shape', () => {
    expect(changeIn(TEXT.replace('36 men', '36\u00a0men'), 'at least 36\u00a0men')).toBeNull();
  });

  it('shows the sentence as it was and as it is', () => {
    expect(changeIn(TEXT.replace('killed', 'wounded'))).toEqual({
      was: 'The coastal army said at least 36 men had been killed at the ford.',
      now: 'The coastal army said at least 36 men had been wounded at the ford.',
    });
  });

  it('counts inside the quote too', () => {
    expect(changeIn(TEXT.replace('at least', 'at most'), 'at most 36 men')?.now).toContain('at most 36 men');
  });

  it('is none where the stored context ends within a long sentence', () => {
    const long = `After ${'many quiet days and nights on the river, '.repeat(4)}the army lost 36 men ${'in the woods and fields '.repeat(5)}beyond.`;
    const saved = describeSpan(long, spanOf(long, '36 men')).quote;
    const moved = `Again, ${long}`;
    expect(findWordingChange(saved, moved, spanOf(moved, '36 men'))).toBeNull();
    const changed = long.replace('36 men in', '36 soldiers in');
    expect(findWordingChange(saved, changed, spanOf(changed, '36 soldiers'))?.was).toMatch(/^… .*36 men.* …$/);
  });

  it('knows the stored sentence alone', () => {
    expect(storedSentence(quote)).toBe('The coastal army said at least 36 men had been killed at the ford.');
  });
});
