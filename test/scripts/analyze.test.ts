import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
let folder = '';

function analyze(words: readonly string[], input: string | Uint8Array = '') {
  const result = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/analyze.ts', ...words], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { status: result.status, out: result.stdout, err: result.stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'analyze-'));
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'picture.txt'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('analyze', { timeout: 30_000 }, () => {
  it('answers each JSON line with one line, in order, and goes on after bad ones', () => {
    const input = '\ufeff{"id":"a","text":"Talks failed."}\r\nnot json\n\n{"id":"c"}\n{"id":4,"text":""}';
    const { status, out } = analyze(['--format', 'jsonl', '-'], input);
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ id, error }) => ({ id, error }))).toEqual([
      { id: 'a', error: undefined },
      { id: null, error: 'line 2: not JSON' },
      { id: 'c', error: 'line 4: neither "text" nor "html" is a string' },
      { id: 4, error: undefined },
    ]);
    expect(status).toBe(1);
  });

  it('reads a short text in the language that its line or the option names', () => {
    const line = (language: string): string => `{"text":"Murieron 1.200 soldados."${language}}\n`;
    const { out } = analyze(['--format', 'jsonl', '--language', 'es', '-'], line('') + line(',"language":"en"'));
    const [told, own] = out
      .trimEnd()
      .split('\n')
      .map((record) => JSON.parse(record).figures);
    expect(told).toMatchObject([{ value: 1200, outcome: 'killed', item: 'soldados' }]);
    expect(own).toEqual([]);
  });

  it('reads the article of a page and prints its text', () => {
    const { status, out } = analyze(['public/sample/article.html', '--format=jsonl']);
    const record = JSON.parse(out);
    expect(status).toBe(0);
    expect(record.id).toBe('public/sample/article.html');
    expect(record.text.length).toBeGreaterThan(4000);
  });

  it('names every file it cannot read and why', () => {
    const words = ['empty.txt', 'picture.txt', 'missing.txt', '*.pdf', '.'].map((name) => join(folder, name));
    const { status, err } = analyze(words);
    const reasons = err
      .trimEnd()
      .split('\n')
      .map((line) => line.replaceAll(`${folder}/`, ''));
    expect(reasons).toEqual([
      'analyze: empty.txt: empty',
      'analyze: picture.txt: binary, not text',
      'analyze: missing.txt: no such file or folder',
      'analyze: *.pdf: no file matches',
      expect.stringContaining('a folder; give its files'),
    ]);
    expect(status).toBe(1);
  });

  it('ends with status 2 and a hint when it is used wrongly', () => {
    expect(analyze(['--format', 'xml', '-'])).toMatchObject({
      status: 2,
      err: expect.stringContaining('xml: unknown'),
    });
  });
});
