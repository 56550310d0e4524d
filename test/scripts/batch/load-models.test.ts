import { describe, expect, it } from 'vitest';
import { NO_MODELS } from '../../../lib/annotations/models';
import { loadModels } from '../../../scripts/batch/load-models';

function loadFrom(path?: string) {
  const warnings: string[] = [];
  return { models: loadModels((line) => warnings.push(line), path), warnings };
}

describe('loadModels', () => {
  it('reads the model that ships, wherever it is called from', () => {
    const { models, warnings } = loadFrom();
    expect(models.tagger).not.toBeNull();
    expect(warnings).toEqual([]);
  });

  it.each(['no/such/file.bin', 'package.json'])('says that %s holds no model and leaves the rules alone', (path) => {
    const { models, warnings } = loadFrom(path);
    expect(models).toEqual(NO_MODELS);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(path);
  });
});
