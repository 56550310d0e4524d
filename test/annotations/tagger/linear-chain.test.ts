import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureRows } from '../../../lib/annotations/tagger/feature-rows';
import { bucketOf, FEATURE_STEP } from '../../../lib/annotations/tagger/hashing';
import {
  ChainDecoder,
  type ChainInput,
  type LinearChain,
  lanesOf,
  packLane,
  type WeightRows,
} from '../../../lib/annotations/tagger/linear-chain';

const LABELS = 3;
const PER_TOKEN = 2;
const BITS = 2;
/** Buckets 1–3 have a row each, bucket 0 has none. */
const ROWS = 3;

interface Table {
  readonly rows: WeightRows;
  /** By bucket, as plain columns. */
  readonly columns: readonly (readonly number[])[];
}

interface Model {
  readonly tokens: Table;
  readonly edges: Table;
  readonly transitions: readonly number[];
}

const weight = fc.integer({ min: -225, max: 225 });
const table = (width: number) =>
  fc.array(fc.array(weight, { minLength: width - 1, maxLength: width - 1 }), { minLength: ROWS, maxLength: ROWS }).map(
    (weights): Table =>
      tableOf(
        width,
        weights.map((row) => [0, ...row]),
      ),
  );
const model: fc.Arbitrary<Model> = fc.record({
  tokens: table(LABELS),
  edges: table(LABELS ** 2),
  transitions: fc.array(weight, { minLength: (LABELS + 1) * LABELS, maxLength: (LABELS + 1) * LABELS }),
});
const input = fc
  .integer({ min: 1, max: 5 })
  .chain((length) =>
    fc.tuple(
      fc.array(fc.nat(), { minLength: PER_TOKEN * length, maxLength: PER_TOKEN * length }),
      fc.array(fc.nat(), { minLength: length, maxLength: length }),
    ),
  );

function tableOf(width: number, rows: readonly (readonly number[])[]): Table {
  const columns = [new Array<number>(width).fill(0), ...rows];
  const lanes = columns.flatMap((row) =>
    Array.from({ length: lanesOf(width) }, (_, lane) => packLane(row[2 * lane + 1] ?? 0, row[2 * lane + 2] ?? 0)),
  );
  return {
    rows: { rowOf: Uint16Array.of(0, 1, 2, 3), used: Int32Array.of(0b1110), width, lanes: Int32Array.from(lanes) },
    columns,
  };
}

function chainOf({ tokens, edges, transitions }: Model): LinearChain {
  return {
    labels: LABELS,
    tokenRows: tokens.rows,
    edgeRows: edges.rows,
    transitions: Int32Array.from(transitions),
  };
}

function inputOf(tokens: readonly number[], edges: readonly number[]): ChainInput {
  const rows = (values: readonly number[]) => {
    const list = new FeatureRows(values.length);
    list.nextToken(values.length);
    list.values.set(values);
    return list;
  };
  return { tokens: rows(tokens), perToken: PER_TOKEN, edges: rows(edges), perEdge: 1, length: edges.length };
}

/** The score of a sequence, counted the plain way. */
function scoreOf({ tokens, edges, transitions }: Model, given: ChainInput, labels: readonly number[]): number {
  const cell = ({ columns }: Table, value: number, k: number, column: number) =>
    columns[bucketOf(value, Math.imul(k, FEATURE_STEP), 32 - BITS)]?.[column] ?? 0;
  return labels.reduce((sum, label, i) => {
    const from = labels[i - 1] ?? LABELS;
    const edge = i === 0 ? 0 : cell(edges, given.edges.values[i] ?? 0, 0, from * LABELS + label);
    const own = [0, 1].map((k) => cell(tokens, given.tokens.values[PER_TOKEN * i + k] ?? 0, k, label));
    return sum + edge + (own[0] ?? 0) + (own[1] ?? 0) + (transitions[from * LABELS + label] ?? 0);
  }, 0);
}

function allSequences(length: number): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return allSequences(length - 1).flatMap((head) => [0, 1, 2].map((label) => [...head, label]));
}

describe('ChainDecoder', () => {
  it('finds a sequence that no other one beats', () => {
    fc.assert(
      fc.property(model, input, (weights, [tokens, edges]) => {
        const given = inputOf(tokens, edges);
        const out = new Uint8Array(given.length);
        new ChainDecoder().decode(chainOf(weights), given, out);
        const best = Math.max(...allSequences(given.length).map((labels) => scoreOf(weights, given, labels)));
        expect(scoreOf(weights, given, [...out])).toBe(best);
      }),
      { numRuns: 100 },
    );
  });

  it('remembers nothing of the sequence before', () => {
    fc.assert(
      fc.property(model, input, input, (weights, [tokens, edges], [others, otherEdges]) => {
        const decode = (decoder: ChainDecoder, given: ChainInput) => {
          const out = new Uint8Array(given.length);
          decoder.decode(chainOf(weights), given, out);
          return [...out];
        };
        const used = new ChainDecoder();
        decode(used, inputOf(others, otherEdges));
        expect(decode(used, inputOf(tokens, edges))).toEqual(decode(new ChainDecoder(), inputOf(tokens, edges)));
      }),
      { numRuns: 50 },
    );
  });

  it('does nothing with no tokens', () => {
    const empty = { tokens: tableOf(3, []), edges: tableOf(9, []), transitions: new Array<number>(12).fill(1) };
    const out = new Uint8Array(0);
    new ChainDecoder().decode(chainOf(empty), inputOf([], []), out);
    expect(out).toHaveLength(0);
  });
});

describe('packLane', () => {
  it('lets sums of both columns stay apart, whatever their signs', () => {
    const pairs = fc.array(fc.tuple(weight, weight), { maxLength: 127 });
    fc.assert(
      fc.property(pairs, (list) => {
        const sum = list.reduce((total, [a, b]) => (total + packLane(a, b)) | 0, 0);
        const low = (sum << 16) >> 16;
        expect(low).toBe(list.reduce((total, [a]) => total + a, 0));
        expect((sum - low) >> 16).toBe(list.reduce((total, [, b]) => total + b, 0));
      }),
    );
  });
});
