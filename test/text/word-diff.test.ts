import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../lib/text/word-diff';

const marked = (was: string, now: string) =>
  diffWords(was, now)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`))
    .join(' ');
const side = (was: string, now: string, left: 'added' | 'removed') =>
  diffWords(was, now)
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join(' ');

describe('the difference of two wordings', () => {
  it.each([
    ['lost 36 men', 'lost 63 men', 'lost [-36-] [+63+] men'],
    ['the army said it held', 'the army claimed it held', 'the army [-said-] [+claimed+] it held'],
    ['at least 12 died', 'at least 12 civilians died', 'at least 12 [+civilians+] died'],
    ['nobody was hurt', '', '[-nobody was hurt-]'],
    ['the bridge held', 'the bridge held', 'the bridge held'],
  ])('of "%s" and "%s"', (was, now, expected) => expect(marked(was, now)).toBe(expected));

  it('takes words for the same that count as the same', () => {
    const pieces = diffWords('“Held,” he said', '"Held," he said', (word) => word.replace(/[“”]/gu, '"'));
    expect(pieces).toEqual([{ kind: 'same', text: '"Held," he said' }]);
  });

  it('holds both texts, whatever they are', () => {
    const words = fc.array(fc.constantFrom('the', 'army', 'lost', '36', 'men'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const [was, now] = [before.join(' '), after.join(' ')];
        expect(side(was, now, 'added')).toBe(was);
        expect(side(was, now, 'removed')).toBe(now);
      }),
    );
  });

  it('gives very long texts as replaced, and ends soon', () => {
    const words = (word: string) => Array.from({ length: 5_000 }, (_, i) => `${word}${i}`).join(' ');
    expect(diffWords(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
