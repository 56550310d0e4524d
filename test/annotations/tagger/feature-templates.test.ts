import { describe, expect, it } from 'vitest';
import { FeatureRows } from '../../../lib/annotations/tagger/feature-rows';
import { FeatureTemplates, namesAround } from '../../../lib/annotations/tagger/feature-templates';
import { bucketOf } from '../../../lib/annotations/tagger/hashing';

const NAMES = ['word', 'kind', 'side'];

function write(templates: readonly string[], ...tokens: readonly (readonly number[])[]): readonly number[] {
  const rows = new FeatureRows(1);
  const set = new FeatureTemplates(NAMES, templates);
  for (const known of tokens) set.write(Int32Array.from(known), rows);
  return [...rows.values.subarray(0, rows.length)];
}

describe('FeatureTemplates', () => {
  it('gives each token one value a template, however many tokens there are', () => {
    const templates = ['word', 'word kind', 'kind side'];
    expect(write(templates, [1, 2, 3])).toHaveLength(3);
    expect(write(templates, ...new Array<readonly number[]>(50).fill([1, 2, 3]))).toHaveLength(150);
  });

  it('looks at the named traits only', () => {
    const [first] = write(['word side'], [1, 2, 3]);
    expect(write(['word side'], [1, 9, 3])[0]).toBe(first);
    expect(write(['word side'], [1, 2, 4])[0]).not.toBe(first);
  });

  it('tells the order of two traits', () => {
    const [one, other] = write(['word kind', 'kind word'], [1, 2, 0]);
    expect(one).not.toBe(other);
  });

  it('spreads pairs of small numbers over the buckets', () => {
    const small = Array.from({ length: 64 }, (_, i) => i);
    const pairs = small.flatMap((a) => small.map((b) => [a, b, 0]));
    const buckets = new Set(write(['word kind'], ...pairs).map((value) => bucketOf(value, 0, 14)));
    // 4,096 balls in 262,144 bins: about 32 of them meet.
    expect(buckets.size).toBeGreaterThan(3990);
  });

  it('refuses a name that nothing has', () => {
    expect(() => new FeatureTemplates(NAMES, ['word', 'wrod'])).toThrow('wrod');
  });
});

describe('namesAround', () => {
  it('names neighbours by their distance', () => {
    expect(namesAround('word', 2)).toEqual(['word-2', 'word-1', 'word', 'word+1', 'word+2']);
  });
});
