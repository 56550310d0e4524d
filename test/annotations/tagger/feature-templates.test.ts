import { describe, expect, it } from 'vitest';
import { FeatureTemplates, ROWS_AROUND } from '../../../lib/annotations/tagger/feature-templates';
import { bucketOf } from '../../../lib/annotations/tagger/hashing';
import { FeatureRows } from '../../../scripts/train/feature-rows';

const NAMES = ['word', 'kind', 'side'];
const WHOLE = ['cue', 'place'];

/** The values of the features of each token, one list. */
function write(
  templates: readonly string[],
  tokens: readonly (readonly number[])[],
  whole: readonly number[] = [0, 0],
): readonly number[] {
  const set = new FeatureTemplates(NAMES, templates, WHOLE);
  const rows = new FeatureRows(set, 1);
  const outside = new Array<readonly number[]>(ROWS_AROUND).fill([-1, -1, -1]);
  const known = Int32Array.from([...outside, ...tokens, ...outside].flat());
  rows.begin(Int32Array.from(whole));
  for (const i of tokens.keys()) rows.add(known, (i + ROWS_AROUND) * NAMES.length);
  return [...rows.values.subarray(0, rows.length)];
}

describe('FeatureTemplates', () => {
  it('gives each token one value a template, however many tokens there are', () => {
    const templates = ['word', 'word kind', 'kind side'];
    expect(write(templates, [[1, 2, 3]])).toHaveLength(3);
    expect(write(templates, new Array<readonly number[]>(50).fill([1, 2, 3]))).toHaveLength(150);
  });

  it('looks at the named traits only', () => {
    const [first] = write(['word side'], [[1, 2, 3]]);
    expect(write(['word side'], [[1, 9, 3]])[0]).toBe(first);
    expect(write(['word side'], [[1, 2, 4]])[0]).not.toBe(first);
  });

  it('looks at the tokens before and behind', () => {
    const tokens = [
      [5, 2, 3],
      [6, 2, 3],
      [7, 2, 3],
    ];
    const word = write(['word'], tokens);
    expect(write(['word-1'], tokens).slice(1)).toEqual(word.slice(0, 2));
    expect(write(['word+1'], tokens).slice(0, 2)).toEqual(word.slice(1));
    expect(write(['word-2'], tokens)[2]).toBe(word[0]);
  });

  it('lets what the whole sequence shares lead its templates', () => {
    const shared = (cue: number) => write(['cue word', 'word'], [[1, 2, 3]], [cue, 0]);
    expect(shared(4)[0]).not.toBe(shared(5)[0]);
    expect(shared(4)[1]).toBe(shared(5)[1]);
  });

  it('tells the order of two traits', () => {
    const [one, other] = write(['word kind', 'kind word'], [[1, 2, 0]]);
    expect(one).not.toBe(other);
  });

  it('spreads pairs of small numbers over the buckets', () => {
    const small = Array.from({ length: 64 }, (_, i) => i);
    const pairs = small.flatMap((a) => small.map((b) => [a, b, 0]));
    const buckets = new Set(write(['word kind'], pairs).map((value) => bucketOf(value, 0, 14)));
    // 4,096 balls in 262,144 bins: about 32 of them meet.
    expect(buckets.size).toBeGreaterThan(3990);
  });

  it.each(['word wrod', 'word-3', 'word cue'])('refuses %j, in which a name stands for nothing', (template) => {
    expect(() => new FeatureTemplates(NAMES, [template], WHOLE)).toThrow('no trait has the name');
  });
});
