/**
 * Reads the engine's models from the extension's own files, once in the life of a context and not before the first text:
 * a background worker is started for many things that need no engine. What cannot be read leaves the rules alone.
 */
import { type EngineModels, NO_MODELS, readModels } from '../../lib/annotations/models';
import { browser } from '../../lib/platform/browser';
import { reportError } from '../../lib/platform/report-error';

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
  const response = await fetch(browser.runtime.getURL('/models/attribution-en.bin'));
  if (!response.ok) throw new Error(`model file: status ${response.status}`);
  const models = readModels(new Uint8Array(await response.arrayBuffer()));
  if (models.tagger === null) throw new Error('model file of another version');
  return models;
}
