import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expandGlob } from '../../../scripts/batch/expand-glob';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'glob-'));
  mkdirSync(join(folder, 'north/coast'), { recursive: true });
  mkdirSync(join(folder, '.hidden'));
  for (const name of ['a.txt', 'b.txt', 'c.html', 'north/d.txt', 'north/coast/e.txt', '.hidden/f.txt', 'a(1).txt']) {
    writeFileSync(join(folder, name), 'x');
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const expand = async (glob: string): Promise<readonly string[]> =>
  (await expandGlob(join(folder, glob))).map((path) => path.slice(folder.length + 1));

describe('expandGlob', () => {
  it.each([
    ['*.txt', ['a(1).txt', 'a.txt', 'b.txt']],
    ['?.txt', ['a.txt', 'b.txt']],
    ['*/d.txt', ['north/d.txt']],
    ['**/*.txt', ['a(1).txt', 'a.txt', 'b.txt', 'north/coast/e.txt', 'north/d.txt']],
    ['*.pdf', []],
  ])('expands %s', async (glob, paths) => {
    expect(await expand(glob)).toEqual(paths);
  });

  it('leaves a plain name alone, whether the file is there or not', async () => {
    expect(await expandGlob('missing (1).txt')).toEqual(['missing (1).txt']);
  });

  it('rejects when a folder is not there', async () => {
    await expect(expandGlob(join(folder, 'south/*.txt'))).rejects.toThrow('ENOENT');
  });
});
