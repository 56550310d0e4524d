import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { zipFolder } from '../../scripts/zip-folder.mjs';

const made: string[] = [];

/** A folder with these files, written in this order, at this time. */
function folderOf(files: readonly (readonly [path: string, text: string])[], time: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-zip-'));
  made.push(folder);
  mkdirSync(join(folder, 'chunks'));
  for (const [path, text] of files) {
    writeFileSync(join(folder, path), text);
    utimesSync(join(folder, path), time, time);
  }
  return folder;
}

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

const FILES = [
  ['manifest.json', '{}'],
  ['chunks/a.js', 'let quote;'],
] as const;

describe('zipFolder', () => {
  it('holds every file under its path with slashes', () => {
    const zip = unzipSync(zipFolder(folderOf(FILES, 1_700_000_000)));
    expect(Object.entries(zip).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
      ['chunks/a.js', 'let quote;'],
      ['manifest.json', '{}'],
    ]);
  });

  it('gives the same bytes whenever and in whatever order files were written', () => {
    const first = zipFolder(folderOf(FILES, 1_700_000_000));
    const second = zipFolder(folderOf(FILES.toReversed(), 1_800_000_000));
    expect(Buffer.from(first).equals(second)).toBe(true);
  });

  it('gives other bytes for another word', () => {
    const first = zipFolder(folderOf(FILES, 1_700_000_000));
    const second = zipFolder(folderOf([FILES[0], ['chunks/a.js', 'let quota;']], 1_700_000_000));
    expect(Buffer.from(first).equals(second)).toBe(false);
  });

  it('takes only the files that are named', () => {
    expect(Object.keys(unzipSync(zipFolder(folderOf(FILES, 1_700_000_000), ['manifest.json'])))).toEqual([
      'manifest.json',
    ]);
  });
});
