import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureTemplates } from '../../../lib/annotations/tagger/feature-templates';
import { bucketOf, FEATURE_STEP } from '../../../lib/annotations/tagger/hashing';
import { ChainDecoder } from '../../../lib/annotations/tagger/linear-chain';
import type { ChainWeights, RowWeights } from '../../../scripts/train/chain-weights';
import { FeatureRows } from '../../../scripts/train/feature-rows';
import { packChain } from '../../../scripts/train/pack-chain';

const LABELS = 3;
const BITS = 2;
/** Buckets 1–3 have a row each, bucket 0 has none. */
const ROWS = 3;
const TOKENS = new FeatureTemplates(['word', 'kind'], ['word', 'kind']);
const EDGES = new FeatureTemplates(['word', 'kind'], ['word kind']);
const NOTHING = new Int32Array(0);

const weight = fc.integer({ min: -127, max: 127 });
const rows = (width: number): fc.Arbitrary<RowWeights> =>
  fc.array(weight, { minLength: ROWS * width, maxLength: ROWS * width }).map((weights) => ({
    rowOf: Uint32Array.of(0, 1, 2, 3),
    width,
    weights: Float64Array.from([...new Array<number>(width).fill(0), ...weights], (cell, i) =>
      i % width === 0 ? 0 : cell,
    ),
  }));
const chain: fc.Arbitrary<ChainWeights> = fc.record({
  labels: fc.constant(LABELS),
  tokenRows: rows(LABELS),
  edgeRows: rows(LABELS ** 2),
  transitions: fc
    .array(weight, { minLength: (LABELS + 1) * LABELS, maxLength: (LABELS + 1) * LABELS })
    .map((list) => Float64Array.from(list)),
});
/** Tokens as word and kind; null for one of which nothing is known. */
const sequence = fc.array(fc.option(fc.tuple(fc.nat(), fc.nat())), { minLength: 1, maxLength: 5 });
type Sequence = readonly (readonly [number, number] | null)[];

function decode(decoder: ChainDecoder, tokens: Sequence): readonly number[] {
  const out = new Uint8Array(tokens.length);
  decoder.begin(NOTHING);
  for (const token of tokens) {
    if (token === null) decoder.skip();
    else decoder.add(Int32Array.from(token), 0);
  }
  decoder.finish(out);
  return [...out];
}

const decoderOf = (weights: ChainWeights) => new ChainDecoder(packChain(weights), TOKENS, EDGES);

/** What a table gives a token for one column, counted the plain way. */
function cell(table: RowWeights, templates: FeatureTemplates, token: Sequence[number], column: number): number {
  if (token === null) return 0;
  const features = new FeatureRows(templates, 4);
  features.begin(NOTHING);
  features.add(Int32Array.from(token), 0);
  return [...features.values.subarray(0, templates.count)].reduce((sum, value, t) => {
    const row = table.rowOf[bucketOf(value, Math.imul(t, FEATURE_STEP), 32 - BITS)] ?? 0;
    return sum + (table.weights[row * table.width + column] ?? 0);
  }, 0);
}

function scoreOf({ tokenRows, edgeRows, transitions }: ChainWeights, tokens: Sequence, labels: readonly number[]) {
  return labels.reduce((sum, label, i) => {
    const pair = (labels[i - 1] ?? LABELS) * LABELS + label;
    const token = tokens[i] ?? null;
    const edge = i === 0 ? 0 : cell(edgeRows, EDGES, token, pair);
    return sum + edge + cell(tokenRows, TOKENS, token, label) + (transitions[pair] ?? 0);
  }, 0);
}

function allSequences(length: number): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return allSequences(length - 1).flatMap((head) => [0, 1, 2].map((label) => [...head, label]));
}

describe('ChainDecoder', () => {
  it('finds a sequence that no other one beats', () => {
    fc.assert(
      fc.property(chain, sequence, (weights, tokens) => {
        const best = Math.max(...allSequences(tokens.length).map((labels) => scoreOf(weights, tokens, labels)));
        expect(scoreOf(weights, tokens, decode(decoderOf(weights), tokens))).toBe(best);
      }),
      { numRuns: 100 },
    );
  });

  it('remembers nothing of the sequence before', () => {
    fc.assert(
      fc.property(chain, sequence, sequence, (weights, tokens, others) => {
        const used = decoderOf(weights);
        decode(used, others);
        expect(decode(used, tokens)).toEqual(decode(decoderOf(weights), tokens));
      }),
      { numRuns: 50 },
    );
  });

  it('does nothing with no tokens', () => {
    const [weights] = fc.sample(chain, 1);
    if (weights === undefined) throw new Error('no sample');
    expect(decode(decoderOf(weights), [])).toEqual([]);
  });
});
