/**
 * Bytes of model files in, what the engine learnt from examples out, with the words of other languages that were loaded.
 * The engine reads no file itself: who calls it brings the models along, and where there are none the rules stand alone,
 * in English.
 */
import type { LanguagePack } from '../text/language-pack';
import { type ClaimVocabulary, decodeClaimVocabulary } from './claim-vocabulary';
import { readModel } from './tagger/read-model';
import { createTagger, type Tagger } from './tagger/tagger';

export interface EngineModels {
  /** Finds attributions in English text; null when there is no model for it. */
  readonly tagger: Tagger | null;
  /** Knows words that checkable sentences are made of; null when there is no list of them. */
  readonly claimWords: ClaimVocabulary | null;
  /** Other languages than English that can be read. */
  readonly packs: readonly LanguagePack[];
}

/** Rules alone. */
export const NO_MODELS: EngineModels = { tagger: null, claimWords: null, packs: [] };

/** Where the attribution model lies among the files that ship. */
export const ATTRIBUTION_MODEL = 'models/attribution-en.bin';

/** Where the words of claims lie among the files that ship. */
export const CLAIM_MODEL = 'models/claims-en.bin';

/** Reads the models; each is done without when its bytes are missing or of another kind or version. */
export function readModels(
  attribution: Uint8Array,
  claims: Uint8Array = new Uint8Array(0),
  packs: readonly LanguagePack[] = [],
): EngineModels {
  const model = readModel(attribution);
  return { tagger: model === null ? null : createTagger(model), claimWords: decodeClaimVocabulary(claims), packs };
}
