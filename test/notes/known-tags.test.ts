import { describe, expect, it } from 'vitest';
import { knownTags } from '../../lib/notes/known-tags';

describe('known tags', () => {
  it('come most used first, equal ones in alphabetical order, each once', () => {
    expect(knownTags([{ tags: ['port', 'losses'] }, { tags: ['losses'] }, { tags: ['bridge'] }])).toEqual([
      'losses',
      'bridge',
      'port',
    ]);
  });

  it('are none without notes, and never more than an editor can list', () => {
    expect(knownTags([])).toEqual([]);
    expect(knownTags([{ tags: Array.from({ length: 400 }, (_, at) => `tag ${at}`) }])).toHaveLength(100);
  });
});
