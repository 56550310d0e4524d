/**
 * Bytes of model files in, what the engine learnt from examples out. The engine reads no file itself: who calls it
 * brings the models along, and where there are none the rules stand alone.
 */
import { type ClaimVocabulary, decodeClaimVocabulary } from './claim-vocabulary';
import { readModel } from './tagger/read-model';
import { createTagger, type Tagger } from './tagger/tagger';

export interface EngineModels {
  /** Finds attributions in English text; null when there is no model for it. */
  readonly tagger: Tagger | null;
  /** Knows words that checkable sentences are made of; null when there is no list of them. */
  readonly claimWords: ClaimVocabulary | null;
}

/** Rules alone. */
export const NO_MODELS: EngineModels = { tagger: null, claimWords: null };

/** Where the attribution model lies among the files that ship. */
export const ATTRIBUTION_MODEL = 'models/attribution-en.bin';

/** Where the words of claims lie among the files that ship. */
export const CLAIM_MODEL = 'models/claims-en.bin';

/** Reads the models; each is done without when its bytes are missing or of another kind or version. */
export function readModels(attribution: Uint8Array, claims: Uint8Array = new Uint8Array(0)): EngineModels {
  const model = readModel(attribution);
  return { tagger: model === null ? null : createTagger(model), claimWords: decodeClaimVocabulary(claims) };
}
