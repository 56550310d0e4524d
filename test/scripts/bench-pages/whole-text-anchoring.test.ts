import { describe, expect, it } from 'vitest';
import { describe as describeSpan } from '../../../lib/anchors/anchor';
import type { Span } from '../../../lib/text/span';
import { anchorInWholeText } from '../../../scripts/bench-pages/whole-text-anchoring';

const SAVED =
  'The army said on Monday that 14 soldiers had been killed. A witness said the bridge was empty. The army said no more.';

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function wordsAt(text: string, span: Span | null): string | null {
  return span === null ? null : text.slice(span.start, span.end);
}

describe('anchorInWholeText', () => {
  const quote = describeSpan(SAVED, spanOf(SAVED, '14 soldiers had been killed'));

  it('finds words that moved', () => {
    const today = `Updated at noon. ${SAVED}`;
    expect(anchorInWholeText(today, quote)).toEqual(spanOf(today, '14 soldiers had been killed'));
  });

  it('finds words that were edited', () => {
    const today = SAVED.replace('had been killed', 'had been slain');
    expect(wordsAt(today, anchorInWholeText(today, quote))).toContain('14 soldiers had been');
  });

  it('tells equal words apart by what stands around them', () => {
    const second = describeSpan(SAVED, {
      start: SAVED.lastIndexOf('The army'),
      end: SAVED.lastIndexOf('The army') + 8,
    });
    expect(anchorInWholeText(`New. ${SAVED}`, second)?.start).toBe(SAVED.lastIndexOf('The army') + 5);
  });

  it('takes a changed number for the same quote, as the original does and we do not', () => {
    const today = SAVED.replace('14 soldiers', '19 soldiers');
    expect(wordsAt(today, anchorInWholeText(today, quote))).toBe('19 soldiers had been killed');
  });

  it('finds nothing where nothing resembles the quote', () => {
    expect(anchorInWholeText('0123456789'.repeat(20), quote)).toBeNull();
  });

  it('finds nothing for an empty quote', () => {
    expect(anchorInWholeText(SAVED, describeSpan(SAVED, { start: 3, end: 3 }))).toBeNull();
  });
});
