import { describe, expect, it } from 'vitest';
import { toClaimWeights } from '../../../scripts/train/claims-weights';

describe('toClaimWeights', () => {
  it('writes one row per feature, rounded, with keys quoted where they must be', () => {
    const source = toClaimWeights(['bias', 'words:deed'], new Float64Array([1.256, -0.001]), new Float64Array([0, -2]));
    expect(source).toContain("  bias: [1.26, 0],\n  'words:deed': [0, -2],\n};\n");
  });
});
