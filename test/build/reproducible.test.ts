/** The same sources make the same bytes, wherever they lie: builds in another folder beside those of the project. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildExtension } from '../../scripts/build-extension.mjs';
import { zipFolder } from '../../scripts/zip-folder.mjs';
import { releaseFolder } from './builds';

const ROOT = join(import.meta.dirname, '..', '..');
/** A build takes some seconds, and several times that on a busy machine. */
const BUILD_MS = 120_000;
let elsewhere: string;

beforeAll(() => {
  elsewhere = mkdtempSync(join(tmpdir(), 'says-who-rebuild-'));
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  for (const path of listed.split('\0').filter((one) => one !== '')) {
    mkdirSync(dirname(join(elsewhere, path)), { recursive: true });
    copyFileSync(join(ROOT, path), join(elsewhere, path));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
});

afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

test.each(['chrome', 'firefox'] as const)(
  'a second build for %s, in another folder, zips to the same bytes',
  async (target) => {
    const { status, output, folder } = await buildExtension(elsewhere, target, { localhost: false });
    expect(status, output).toBe(0);
    expect(Buffer.from(zipFolder(folder)).equals(zipFolder(releaseFolder(target)))).toBe(true);
  },
  BUILD_MS,
);
