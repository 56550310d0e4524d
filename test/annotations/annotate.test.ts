import { describe, expect, it } from 'vitest';
import { annotate, TEXT_CAP } from '../../lib/annotations/annotate';

describe('annotate', () => {
  it('finds nothing in an empty text', () => {
    expect(annotate('')).toEqual({
      sources: [],
      attributions: [],
      figures: [],
      quantities: [],
      claims: [],
      partial: false,
    });
  });

  it('reads the beginning of a text beyond the cap and says so', () => {
    expect(annotate(' '.repeat(TEXT_CAP)).partial).toBe(false);
    expect(annotate(' '.repeat(TEXT_CAP + 1)).partial).toBe(true);
  });
});
