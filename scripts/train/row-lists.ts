/**
 * Feature rows of a whole training set in, for each token the rows of weights its features have out. Made once per
 * training, so that no pass over the data looks at a feature that has no weights.
 */
import { bucketOf, FEATURE_STEP } from '../../lib/annotations/tagger/hashing';
import { type FeatureRows, NO_FEATURE } from './feature-rows';

export interface RowLists {
  /** Token `i` has `rows[start[i] … start[i + 1]]`. */
  readonly start: Float64Array;
  readonly rows: Uint32Array;
}

/** Looks up the rows of every token; `rowOf` holds the row of each bucket, 0 for none. */
export function listRows({ values, length, perToken }: FeatureRows, rowOf: Uint32Array): RowLists {
  const tokens = length / perToken;
  const shift = Math.clz32(rowOf.length) + 1;
  const start = new Float64Array(tokens + 1);
  const rowAt = (feature: number) => {
    const value = values[feature] ?? NO_FEATURE;
    return value === NO_FEATURE ? 0 : (rowOf[bucketOf(value, Math.imul(feature % perToken, FEATURE_STEP), shift)] ?? 0);
  };
  for (let feature = 0; feature < length; feature += 1) {
    const token = Math.floor(feature / perToken);
    if (rowAt(feature) !== 0) start[token + 1] = (start[token + 1] ?? 0) + 1;
  }
  for (let token = 0; token < tokens; token += 1) start[token + 1] = (start[token + 1] ?? 0) + (start[token] ?? 0);
  const rows = new Uint32Array(start[tokens] ?? 0);
  let at = 0;
  for (let feature = 0; feature < length; feature += 1) {
    const row = rowAt(feature);
    if (row === 0) continue;
    rows[at] = row;
    at += 1;
  }
  return { start, rows };
}
