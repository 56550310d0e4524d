/** Reads the engine's models from this project's files; without them it says so once and leaves the rules alone. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ATTRIBUTION_MODEL, type EngineModels, NO_MODELS, readModels } from '../../lib/annotations/models';

const SHIPPED = fileURLToPath(new URL(`../../public/${ATTRIBUTION_MODEL}`, import.meta.url));

/** Returns the models; `warn` is told when there are none. */
export function loadModels(warn: (line: string) => void, path = SHIPPED): EngineModels {
  const bytes = readBytes(path);
  const models = bytes === null ? NO_MODELS : readModels(bytes);
  if (models.tagger === null) warn(`no attribution model of this version at ${path}: rules alone`);
  return models;
}

function readBytes(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
