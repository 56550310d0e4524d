import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorpus } from '../../../scripts/train/corpus';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function fileWith(...lines: readonly object[]): string {
  const path = join(folder, 'corpus.jsonl');
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  return path;
}

const LINE = {
  id: 'a',
  text: '🕯 Medics said two died.',
  spans: [
    { id: 's', start: 2, end: 8 },
    { id: 'c', start: 9, end: 13 },
    { id: 't', start: 14, end: 22 },
  ],
  relations: [{ type: 'attribution', source: ['s'], cue: ['c'], content: ['t'] }],
};

describe('readCorpus', () => {
  it('reads offsets as code points, so that a candle before them moves nothing', () => {
    const [text] = readCorpus(fileWith(LINE), 2);
    const words = (tokens: readonly number[] | undefined) => tokens?.map((i) => text?.units.words[i]);
    const found = text?.attributions[0];
    expect([words(found?.source), words(found?.cue), words(found?.content)]).toEqual([
      ['medics'],
      ['said'],
      ['two', 'died'],
    ]);
    expect(text?.weight).toBe(2);
  });

  it('reads an absent source as none', () => {
    const line = { ...LINE, relations: [{ type: 'attribution', source: null, cue: ['c'], content: ['t'] }] };
    expect(readCorpus(fileWith(line), 1)[0]?.attributions[0]?.source).toEqual([]);
  });

  it('keeps only the texts asked for', () => {
    const path = fileWith(LINE, { ...LINE, id: 'b' });
    expect(readCorpus(path, 1, (id) => id === 'b').map(({ id }) => id)).toEqual(['b']);
  });
});
