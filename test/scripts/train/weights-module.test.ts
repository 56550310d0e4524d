import { describe, expect, it } from 'vitest';
import { toWeightsModule } from '../../../scripts/train/weights-module';

describe('toWeightsModule', () => {
  it('writes the bytes as one base64 string', () => {
    expect(toWeightsModule(Uint8Array.of(1, 2, 255))).toContain("export const WEIGHTS =\n  'AQL/';\n");
  });
});
