import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasDisplay, type ServedTarget, serveTarget } from '../../scripts/show-article.mjs';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'says-who-'));
  await writeFile(join(folder, 'report.txt'), 'Bridge hit again\n\nTwo people died, the army said.');
  await writeFile(join(folder, 'report 2.html'), '<article>Two people died.</article>');
});

afterAll(() => rm(folder, { recursive: true }));

function asServed(target: ServedTarget) {
  if (target.state !== 'served') throw new Error(target.message);
  return target;
}

describe('serveTarget', () => {
  test('serves a text file as an article page', async () => {
    const served = asServed(await serveTarget(folder, { kind: 'file', path: join(folder, 'report.txt') }));
    const page = await fetch(served.url).then((response) => response.text());
    expect(page).toContain('<h1>Bridge hit again</h1>');
    await served.stop();
  });

  test('serves an HTML file as it is, with no host beyond this machine', async () => {
    const served = asServed(await serveTarget(folder, { kind: 'file', path: join(folder, 'report 2.html') }));
    expect(await fetch(served.url).then((response) => response.text())).toBe('<article>Two people died.</article>');
    expect(served.hosts).toEqual([]);
    await served.stop();
  });

  test('opens a web page where it is, and asks for its host alone', async () => {
    const url = 'https://news.example:8443/front?page=2';
    expect(await serveTarget(folder, { kind: 'url', url })).toMatchObject({ url, hosts: ['https://news.example/*'] });
  });

  test.each([
    [{ kind: 'file', path: '/nowhere/at/all.txt' }, 'No such file: /nowhere/at/all.txt'],
    [{ kind: 'file', path: tmpdir() }, `No such file: ${tmpdir()}`],
    [{ kind: 'url', url: 'http://' }, 'Not an address: http://'],
  ] as const)('says what is wrong with %j', async (target, message) => {
    expect(await serveTarget(folder, target)).toEqual({ state: 'missing', message });
  });
});

test.each([
  ['darwin', {}, true],
  ['win32', {}, true],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', { DISPLAY: '' }, false],
  ['linux', {}, false],
] as const)('on %s with %j a window can be opened: %s', (platform, env, expected) => {
  expect(hasDisplay(platform, env)).toBe(expected);
});
