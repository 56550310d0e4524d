/**
 * Bytes of model files in, what the engine learnt from examples out. The engine reads no file itself: who calls it
 * brings the models along, and where there are none the rules stand alone.
 */
import { readModel } from './tagger/read-model';
import { createTagger, type Tagger } from './tagger/tagger';

export interface EngineModels {
  /** Finds attributions in English text; null when there is no model for it. */
  readonly tagger: Tagger | null;
}

/** Rules alone. */
export const NO_MODELS: EngineModels = { tagger: null };

/** Where the attribution model lies among the files that ship. */
export const ATTRIBUTION_MODEL = 'models/attribution-en.bin';

/** Reads the attribution model; without a tagger when the bytes are of another kind or version. */
export function readModels(attribution: Uint8Array): EngineModels {
  const model = readModel(attribution);
  return model === null ? NO_MODELS : { tagger: createTagger(model) };
}
