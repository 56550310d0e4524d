import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_MODELS } from '../../lib/annotations/models';

/** The extension's files as they ship. */
const shipped = (url: string): Response => new Response(readFileSync(url.replace('chrome-extension://id', 'public')));
const ENGLISH =
  'The ministry said on Monday that the road to the north of the city was open and that it would be so for days.';
const SPANISH =
  'El ministerio dijo el lunes que la carretera del norte de la ciudad estaba abierta y que lo estaría por días.';
const MODELS = ['attribution-en.bin', 'claims-en.bin'].map((file) => `chrome-extension://id/models/${file}`);
const WORDS = 'chrome-extension://id/models/words-es.txt';
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
    const [first, second] = await Promise.all([loadModels(ENGLISH), loadModels(ENGLISH)]);
    expect(first.tagger).not.toBeNull();
    expect(first.claimWords).not.toBeNull();
    expect(second).toBe(first);
    expect(asked).toEqual(MODELS);
    expect(console.error).not.toHaveBeenCalled();
  });

  it('asks for the words of another language with the first text in it, and once', async () => {
    const { loadModels } = await startContext(shipped);
    expect((await loadModels(ENGLISH)).packs).toEqual([]);
    const { packs } = await loadModels(SPANISH);
    expect(packs.map(({ language }) => language)).toEqual(['es']);
    expect((await loadModels(SPANISH)).packs).toEqual(packs);
    expect(asked).toEqual([...MODELS, WORDS]);
  });

  it('loads the words of every language where the text is still to come', async () => {
    const { loadModels } = await startContext(shipped);
    expect((await loadModels()).packs).toHaveLength(1);
    expect(asked.toSorted()).toEqual([...MODELS, WORDS]);
  });

  it('reads a text in another language with what there is when its words cannot be read', async () => {
    const { loadModels } = await startContext((url) => (url === WORDS ? new Response('<html>') : shipped(url)));
    const { tagger, packs } = await loadModels(SPANISH);
    expect(tagger).not.toBeNull();
    expect(packs).toEqual([]);
    expect(console.error).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['is missing', () => new Response('', { status: 404 })],
    ['is of another version', () => new Response(new Uint8Array(20))],
  ])('leaves the rules alone and says so once when the file %s', async (_case, answer) => {
    const { loadModels } = await startContext(answer);
    expect(await loadModels(ENGLISH)).toEqual(NO_MODELS);
    expect(await loadModels(ENGLISH)).toEqual(NO_MODELS);
    expect(console.error).toHaveBeenCalledTimes(1);
  });
});
