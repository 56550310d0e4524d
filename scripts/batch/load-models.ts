/** Reads the engine's models from this project's files; without them it says so once and leaves the rules alone. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ATTRIBUTION_MODEL, CLAIM_MODEL, type EngineModels, readModels } from '../../lib/annotations/models';
import { LANGUAGES, packFile, readPack } from '../../lib/annotations/packs/language-packs';
import type { LanguagePack } from '../../lib/text/language-pack';

const PUBLIC = fileURLToPath(new URL('../../public/', import.meta.url));
const SHIPPED = { attribution: `${PUBLIC}${ATTRIBUTION_MODEL}`, claims: `${PUBLIC}${CLAIM_MODEL}` };

/** Returns the models; `warn` is told of each that is not there. */
export function loadModels(warn: (line: string) => void, paths = SHIPPED): EngineModels {
  const models = readModels(readBytes(paths.attribution), readBytes(paths.claims), readPacks());
  if (models.tagger === null) warn(`no attribution model of this version at ${paths.attribution}: rules alone`);
  if (models.claimWords === null) warn(`no words of claims of this version at ${paths.claims}: structure alone`);
  return models;
}

/** All of them: which languages a batch is in is told by its documents. */
function readPacks(): readonly LanguagePack[] {
  const files = LANGUAGES.map(packFile).filter((file) => file !== null);
  return files.map((file) => readPack(readFileSync(`${PUBLIC}${file}`, 'utf8'))).filter((pack) => pack !== null);
}

/** Empty when the file cannot be read. */
function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return new Uint8Array(0);
  }
}
