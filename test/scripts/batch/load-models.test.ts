import { describe, expect, it } from 'vitest';
import { NO_MODELS } from '../../../lib/annotations/models';
import { loadModels } from '../../../scripts/batch/load-models';

function loadFrom(paths?: { readonly attribution: string; readonly claims: string }) {
  const warnings: string[] = [];
  return { models: loadModels((line) => warnings.push(line), paths), warnings };
}

describe('loadModels', () => {
  it('reads the models that ship, wherever it is called from', () => {
    const { models, warnings } = loadFrom();
    expect(models.tagger).not.toBeNull();
    expect(models.claimWords).not.toBeNull();
    expect(models.packs.map(({ language }) => language)).toEqual(['es']);
    expect(warnings).toEqual([]);
  });

  it.each(['no/such/file.bin', 'package.json'])('says that %s holds no model and leaves the rules alone', (path) => {
    const { models, warnings } = loadFrom({ attribution: path, claims: path });
    expect(models).toEqual({ ...NO_MODELS, packs: models.packs });
    expect(warnings).toHaveLength(2);
    for (const warning of warnings) expect(warning).toContain(path);
  });
});
