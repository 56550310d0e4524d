import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureRows } from '../../../lib/annotations/tagger/feature-rows';
import { ChainDecoder, type ChainInput, type LinearChain } from '../../../lib/annotations/tagger/linear-chain';

const LABELS = 3;
/** Four hashes, the first one without weights. */
const HASHES = 4;

const weight = fc.integer({ min: -9, max: 9 });
const chain: fc.Arbitrary<LinearChain> = fc
  .record({
    tokens: fc.array(weight, { minLength: LABELS * 3, maxLength: LABELS * 3 }),
    edges: fc.array(weight, { minLength: LABELS ** 2 * 3, maxLength: LABELS ** 2 * 3 }),
    transitions: fc.array(weight, { minLength: (LABELS + 1) * LABELS, maxLength: (LABELS + 1) * LABELS }),
  })
  .map(({ tokens, edges, transitions }) => ({
    labels: LABELS,
    tokenRows: table(tokens, LABELS),
    edgeRows: table(edges, LABELS ** 2),
    transitions: Float32Array.from(transitions),
  }));

function table(weights: readonly number[], width: number) {
  const rowOf = Uint32Array.from({ length: HASHES }, (_, hash) => hash);
  return { rowOf, weights: Float32Array.from([...new Array<number>(width).fill(0), ...weights]) };
}

function inputOf(tokens: readonly number[], edges: readonly number[]): ChainInput {
  const rows = (values: readonly number[]) => {
    const list = new FeatureRows(values.length);
    list.values = Uint32Array.from(values);
    list.length = values.length;
    return list;
  };
  return { tokens: rows(tokens), perToken: 2, edges: rows(edges), perEdge: 1, first: 0, length: edges.length };
}

function scoreOf(model: LinearChain, input: ChainInput, labels: readonly number[]): number {
  const row = (rows: LinearChain['tokenRows'], hash: number, column: number) => {
    const at = rows.rowOf[hash & (HASHES - 1)] ?? 0;
    const width = rows === model.tokenRows ? LABELS : LABELS ** 2;
    return rows.weights[at * width + column] ?? 0;
  };
  return labels.reduce((sum, label, i) => {
    const from = labels[i - 1] ?? LABELS;
    const edge = i === 0 ? 0 : row(model.edgeRows, input.edges.values[i] ?? 0, from * LABELS + label);
    const own = [0, 1].map((k) => row(model.tokenRows, input.tokens.values[2 * i + k] ?? 0, label));
    return sum + edge + (own[0] ?? 0) + (own[1] ?? 0) + (model.transitions[from * LABELS + label] ?? 0);
  }, 0);
}

function allSequences(length: number): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return allSequences(length - 1).flatMap((head) => [0, 1, 2].map((label) => [...head, label]));
}

describe('ChainDecoder', () => {
  it('finds a sequence that no other one beats', () => {
    const lengths = fc.integer({ min: 1, max: 5 });
    const inputs = lengths.chain((length) =>
      fc.tuple(
        fc.array(fc.nat({ max: 9 }), { minLength: 2 * length, maxLength: 2 * length }),
        fc.array(fc.nat({ max: 9 }), { minLength: length, maxLength: length }),
      ),
    );
    fc.assert(
      fc.property(chain, inputs, (model, [tokens, edges]) => {
        const input = inputOf(tokens, edges);
        const out = new Uint8Array(input.length);
        new ChainDecoder().decode(model, input, out, 0);
        const best = Math.max(...allSequences(input.length).map((labels) => scoreOf(model, input, labels)));
        expect(scoreOf(model, input, [...out])).toBe(best);
      }),
      { numRuns: 60 },
    );
  });

  it('writes from the given place on, and leaves what stands before and behind', () => {
    const model = {
      labels: LABELS,
      tokenRows: table(new Array<number>(LABELS * 3).fill(0), LABELS),
      edgeRows: table(new Array<number>(LABELS ** 2 * 3).fill(0), LABELS ** 2),
      transitions: Float32Array.from({ length: (LABELS + 1) * LABELS }, (_, pair) => (pair % LABELS === 1 ? 1 : 0)),
    };
    const out = new Uint8Array(4).fill(9);
    new ChainDecoder().decode(model, inputOf([0, 0, 0, 0], [0, 0]), out, 1);
    expect([...out]).toEqual([9, 1, 1, 9]);
  });
});
