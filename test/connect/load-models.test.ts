import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ATTRIBUTION_MODEL, CLAIM_MODEL, NO_MODELS } from '../../lib/annotations/models';

/** The extension's files as they ship. */
const shipped = (url: string): Response =>
  new Response(readFileSync(`public/${url.endsWith(CLAIM_MODEL) ? CLAIM_MODEL : ATTRIBUTION_MODEL}`));
let asked: string[] = [];

/** A context of its own, in which the extension's files answer like this. */
async function startContext(answer: (url: string) => Response) {
  vi.resetModules();
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return answer(url);
  });
  return import('../../entrypoints/connect/load-models');
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

describe('loadModels', () => {
  it('asks the extension’s own files, once for every text to come', async () => {
    const { loadModels } = await startContext(shipped);
    const [first, second] = await Promise.all([loadModels(), loadModels()]);
    expect(first.tagger).not.toBeNull();
    expect(first.claimWords).not.toBeNull();
    expect(second).toBe(first);
    expect(asked).toEqual([
      'chrome-extension://id/models/attribution-en.bin',
      'chrome-extension://id/models/claims-en.bin',
    ]);
    expect(console.error).not.toHaveBeenCalled();
  });

  it.each([
    ['is missing', () => new Response('', { status: 404 })],
    ['is of another version', () => new Response(new Uint8Array(20))],
  ])('leaves the rules alone and says so once when the file %s', async (_case, answer) => {
    const { loadModels } = await startContext(answer);
    expect(await loadModels()).toEqual(NO_MODELS);
    expect(await loadModels()).toEqual(NO_MODELS);
    expect(console.error).toHaveBeenCalledTimes(1);
  });
});
