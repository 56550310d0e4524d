import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const ID = 'general-staff-of-ukraine';
let asked: string[] = [];

/** A context of its own, in which the extension's files answer like this. */
async function startContext(answer: () => Response) {
  vi.resetModules();
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return answer();
  });
  return import('../../entrypoints/connect/load-packs');
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://id${path}`);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  asked = [];
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('loadPacks', () => {
  it('reads a chosen pack once, from the extension’s own files', async () => {
    const { loadPacks } = await startContext(() => new Response(readFileSync(`public/packs/${ID}.json`)));
    expect((await loadPacks([ID])).map(({ id }) => id)).toEqual([ID]);
    await loadPacks([ID]);
    expect(asked).toEqual([`chrome-extension://id/packs/${ID}.json`]);
  });

  it('asks for nothing while none is chosen, and knows no packs but its own', async () => {
    const { loadPacks } = await startContext(() => new Response(''));
    expect(await loadPacks([])).toEqual([]);
    expect(await loadPacks(['../models/claims-en'])).toEqual([]);
    expect(asked).toEqual([]);
  });

  it.each([
    ['is damaged', () => new Response('{"format":')],
    ['is no pack', () => new Response('{"format":"table"}')],
  ])('leaves a pack out that %s, and reports it', async (_, answer) => {
    const { loadPacks } = await startContext(answer);
    expect(await loadPacks([ID])).toEqual([]);
    expect(console.error).toHaveBeenCalledTimes(1);
  });
});
