import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Served, serveFolder } from '../../scripts/serve-folder.mjs';

let folder: string;
let served: Served;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'says-who-')), 'site');
  await mkdir(folder);
  await writeFile(join(folder, 'front page.html'), '<p>Two bridges were hit.</p>');
  await writeFile(join(folder, '..', 'secret.txt'), 'not yours');
  served = await serveFolder(folder, new Map([['/made.html', { body: '<p>Made</p>', headers: { 'x-test': 'yes' } }]]));
});

afterEach(async () => {
  await served.stop();
  await rm(join(folder, '..'), { recursive: true });
});

/** `fetch` tidies paths before it sends them; this sends them as they are. */
function askRaw(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(served.origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

test('serves a file of the folder with its type', async () => {
  const response = await fetch(`${served.origin}/front%20page.html`);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toContain('Two bridges');
});

test('serves made pages with the headers they name', async () => {
  const response = await fetch(`${served.origin}/made.html`);
  expect(response.headers.get('x-test')).toBe('yes');
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%zz', '/', '/absent.html'])(
  'answers %s with 404',
  async (path) => {
    expect(await askRaw(path)).toBe(404);
  },
);

test('listens on this machine only', () => {
  expect(served.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});
