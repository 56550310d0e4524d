/** The models that ship, read once for all tests of a file. */
import { readFileSync } from 'node:fs';
import { ATTRIBUTION_MODEL, CLAIM_MODEL, readModels } from '../../lib/annotations/models';

export const SHIPPED_MODELS = readModels(
  readFileSync(`public/${ATTRIBUTION_MODEL}`),
  readFileSync(`public/${CLAIM_MODEL}`),
);
