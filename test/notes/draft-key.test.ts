import { describe, expect, it } from 'vitest';
import { draftKey } from '../../lib/notes/draft-key';
import { SAMPLE_ARTICLE, SAMPLE_TARGET } from '../support/sample-note';
import { sampleNote } from '../support/surface-samples';

const draft = { article: SAMPLE_ARTICLE, target: SAMPLE_TARGET, note: null };
const key = draftKey(draft);

describe('the key of a target', () => {
  it('is the same each time a note on it is begun', () => {
    expect(draftKey({ ...draft, target: { ...SAMPLE_TARGET } })).toBe(key);
  });

  it.each([
    ['another figure', { ...draft, target: { ...SAMPLE_TARGET, quote: '12 tanks' } }],
    ['the same figure elsewhere', { ...draft, article: { ...SAMPLE_ARTICLE, url: 'https://news.example/other' } }],
    ['the claim around it', { ...draft, target: { ...SAMPLE_TARGET, kind: 'claim' as const } }],
  ])('is another one for %s', (_, other) => {
    expect(draftKey(other)).not.toBe(key);
  });

  it('is the id of a stored note, wherever its words are by now', () => {
    expect(draftKey({ ...draft, note: sampleNote('n1') })).toBe('n1');
  });

  it('stays short for the longest quotation', () => {
    expect(draftKey({ ...draft, target: { ...SAMPLE_TARGET, quote: 'word '.repeat(4_000) } }).length).toBeLessThan(300);
  });
});
