/**
 * Reads the engine's models from the extension's own files, once in the life of a context and not before the first text:
 * a background worker is started for many things that need no engine. What cannot be read leaves the rules alone.
 */
import { type EngineModels, NO_MODELS, readModels } from '../../lib/annotations/models';
import { browser } from '../../lib/platform/browser';
import { reportError } from '../../lib/platform/report-error';

const NO_BYTES = new Uint8Array(0);

let loading: Promise<EngineModels> | null = null;

/** Returns the models; never rejects. */
export function loadModels(): Promise<EngineModels> {
  loading ??= fetchModels().catch((error: unknown) => {
    reportError('load-models', error);
    return NO_MODELS;
  });
  return loading;
}

async function fetchModels(): Promise<EngineModels> {
  const files = ['/models/attribution-en.bin', '/models/claims-en.bin'] as const;
  const [attribution, claims] = await Promise.all(files.map((file) => fetchBytes(browser.runtime.getURL(file))));
  const models = readModels(attribution ?? NO_BYTES, claims ?? NO_BYTES);
  if (models.tagger === null || models.claimWords === null) throw new Error('model file of another version');
  return models;
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`model file: status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
