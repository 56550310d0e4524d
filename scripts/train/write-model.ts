/**
 * A trained model in few-bit weights in, the bytes of its file out: the counterpart of
 * lib/annotations/tagger/read-model, which holds the layout.
 */
import { GAP_GOES_ON, MAGIC, MODEL_VERSION } from '../../lib/annotations/tagger/read-model';
import type { CueLevels } from '../../lib/annotations/tagger/token-traits';
import type { ChainWeights, RowWeights } from './chain-weights';

export interface TrainedModel {
  readonly levels: CueLevels;
  readonly roles: ChainWeights;
  readonly links: ChainWeights;
}

/** Writes a model whose weights are squares of whole numbers (see quantise). */
export function writeModel({ levels, roles, links }: TrainedModel): Uint8Array {
  const writer = new ByteWriter();
  writer.number(MAGIC);
  writer.number(MODEL_VERSION);
  writeLevels(writer, levels);
  writeChain(writer, roles);
  writeChain(writer, links);
  return writer.finish();
}

class ByteWriter {
  private readonly blocks: Uint8Array[] = [];

  number(value: number): void {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setInt32(0, value, true);
    this.blocks.push(bytes);
  }

  block(bytes: readonly number[]): void {
    this.blocks.push(Uint8Array.from(bytes));
  }

  finish(): Uint8Array {
    return new Uint8Array(Buffer.concat(this.blocks));
  }
}

function writeLevels(writer: ByteWriter, levels: CueLevels): void {
  const sorted = [...levels].sort(([a], [b]) => a - b);
  writer.number(sorted.length);
  writer.block(sorted.map(([, level]) => level));
  sorted.forEach(([key], i) => {
    writer.number(key - (sorted[i - 1]?.[0] ?? 0));
  });
}

function writeChain(writer: ByteWriter, { labels, transitions, tokenRows, edgeRows }: ChainWeights): void {
  writer.number(labels);
  for (const weight of transitions) writer.number(weight);
  writeRows(writer, tokenRows);
  writeRows(writer, edgeRows);
}

function writeRows(writer: ByteWriter, { rowOf, width, weights }: RowWeights): void {
  const used = Array.from(rowOf.keys()).filter((bucket) => rowOf[bucket] !== 0);
  const gaps = used.flatMap((bucket, i) => gapBytes(bucket - (used[i - 1] ?? -1)));
  writer.number(Math.log2(rowOf.length));
  writer.number(gaps.length);
  writer.block(gaps);
  const rows = used.map((bucket) => rowOf[bucket] ?? 0);
  for (let column = 1; column < width; column += 1) {
    writer.block(rows.map((row) => rootOf(weights[row * width + column] ?? 0)));
  }
}

function rootOf(weight: number): number {
  return Math.sign(weight) * Math.sqrt(Math.abs(weight));
}

function gapBytes(gap: number): readonly number[] {
  const full = Math.floor(gap / GAP_GOES_ON);
  return [...new Array<number>(full).fill(GAP_GOES_ON), gap % GAP_GOES_ON];
}
