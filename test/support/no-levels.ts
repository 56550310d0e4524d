/** Cue levels of a model that knows no cue word. */
import type { CueLevels } from '../../lib/annotations/tagger/cue-levels';

export const NO_LEVELS: CueLevels = { keys: new Int32Array(0), levels: new Uint8Array(0) };
