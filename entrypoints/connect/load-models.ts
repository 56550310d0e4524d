/**
 * Reads the engine's models from the extension's own files, once in the life of a context and not before the first text:
 * a background worker is started for many things that need no engine. The words of another language come with the first
 * text in it. What cannot be read leaves the rules alone, in English.
 */
import { type EngineModels, NO_MODELS, readModels } from '../../lib/annotations/models';
import { detectLanguage } from '../../lib/annotations/packs/detect-language';
import { LANGUAGES, packFile, readPack } from '../../lib/annotations/packs/language-packs';
import { browser } from '../../lib/platform/browser';
import { reportError } from '../../lib/platform/report-error';
import type { LanguagePack } from '../../lib/text/language-pack';

const NO_BYTES = new Uint8Array(0);

let loading: Promise<EngineModels> | null = null;
const loadingPacks = new Map<string, Promise<LanguagePack | null>>();

/** Returns what `text` needs, or what any text may need when it is not known yet; never rejects. */
export async function loadModels(text: string | null = null): Promise<EngineModels> {
  loading ??= fetchModels().catch((error: unknown) => {
    reportError('load-models', error);
    return NO_MODELS;
  });
  const languages = text === null ? LANGUAGES : [detectLanguage(text)];
  const [models, ...packs] = await Promise.all([loading, ...languages.map(loadPack)]);
  const found = packs.filter((pack) => pack !== null);
  return found.length === 0 ? models : { ...models, packs: found };
}

async function fetchModels(): Promise<EngineModels> {
  const files = ['/models/attribution-en.bin', '/models/claims-en.bin'] as const;
  const [attribution, claims] = await Promise.all(files.map((file) => fetchBytes(browser.runtime.getURL(file))));
  const models = readModels(attribution ?? NO_BYTES, claims ?? NO_BYTES);
  if (models.tagger === null || models.claimWords === null) throw new Error('model file of another version');
  return models;
}

/** Null for English and for what cannot be read. */
async function loadPack(language: string | null): Promise<LanguagePack | null> {
  const file = packFile(language);
  if (file === null) return null;
  const known = loadingPacks.get(file);
  if (known !== undefined) return known;
  const pack = fetchPack(file).catch((error: unknown) => {
    reportError('load-models', error);
    return null;
  });
  loadingPacks.set(file, pack);
  return pack;
}

async function fetchPack(file: string): Promise<LanguagePack> {
  const bytes = await fetchBytes(browser.runtime.getURL(`/${file}` as '/models/words-es.txt'));
  const pack = readPack(new TextDecoder().decode(bytes));
  if (pack === null) throw new Error('language file of another version');
  return pack;
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`model file: status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
