/**
 * Labelled sentences in, the claim model out: first the weights of the structure, then, on what structure leaves open, one
 * weight per word through its point in the word space. Two steps, so that the engine can do without the words.
 */
import { VOCABULARY_HEADER, VOCABULARY_VERSION } from '../../lib/annotations/claim-vocabulary';
import type { TrainingSentence } from './claims-corpus';
import { fitLogistic, scoreOf } from './claims-regression';
import type { WordSpace } from './claims-word-space';

export interface ClaimSettings {
  readonly structurePenalty: number;
  readonly wordPenalty: number;
  /** Score that ends up as a check-worthiness of ½: half of the F1 reached, where F1 is highest (Lipton et al. 2014). */
  readonly threshold: number;
}

/** The model of one register. */
export interface ClaimModel {
  /** One weight per feature. */
  readonly structure: Float64Array;
  /** One weight per row of the vocabulary. */
  readonly words: Float64Array;
}

/** Hardly any: the first feature is constant. */
const BIAS_PENALTY = 1e-3;
/** A column of this height for every file but the first lets its level move almost freely. */
const LEVEL_HEIGHT = 3;
/** Rounds of choosing, in passages of several sentences, the one that makes the passage a claim. */
const CHOICES = 3;
/** Finer weights cost bytes and gain nothing. */
const LEVELS = 15;

/** Trains the model of one register. */
export function trainClaimModel(
  sentences: readonly TrainingSentence[],
  space: WordSpace,
  settings: ClaimSettings,
): ClaimModel {
  const structure = fitStructure(sentences, settings.structurePenalty);
  const words = fitWords(sentences, structure, space, settings.wordPenalty);
  structure[0] = (structure[0] ?? 0) - Math.log(settings.threshold / (1 - settings.threshold));
  return { structure: structure.slice(0, sentences[0]?.features.length), words };
}

/** Score (log odds) of a sentence, neighbours left aside. */
export function scoreSentence({ structure, words }: ClaimModel, { features, rows }: TrainingSentence): number {
  return scoreOf(features, structure) + wordScore(words, rows);
}

/** Writes the words of both registers as bytes: the format of claim-vocabulary.ts. */
export function encodeVocabulary(article: Float64Array, speech: Float64Array): Uint8Array {
  const bytes = new Uint8Array(VOCABULARY_HEADER + article.length + speech.length);
  const view = new DataView(bytes.buffer);
  bytes[0] = VOCABULARY_VERSION;
  bytes[1] = Math.log2(article.length);
  [article, speech].forEach((weights, index) => {
    const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LEVELS || 1;
    view.setFloat32(4 + 4 * index, scale, true);
    weights.forEach((weight, row) => {
      view.setInt8(VOCABULARY_HEADER + index * article.length + row, Math.round(weight / scale));
    });
  });
  return bytes;
}

function fitStructure(sentences: readonly TrainingSentence[], penalty: number): Float64Array {
  const features = sentences[0]?.features.length ?? 0;
  const files = Math.max(...sentences.map(({ file }) => file));
  const rows = sentences.map((sentence) => withLevels(sentence, files));
  const penalties = Array.from({ length: features + files }, (_one, column) => (column === 0 ? BIAS_PENALTY : penalty));
  let weights: Float64Array = new Float64Array(penalties.length);
  for (let round = 0; round < CHOICES; round += 1) {
    const kept = round === 0 ? sentences.map(({ weight }) => weight) : keptWeights(sentences, rows, weights);
    weights = fitTo(sentences, rows, kept, { penalties, offsets: [] });
  }
  return weights;
}

/** Features of a sentence, and for each further file whether it comes from it. */
function withLevels({ features, file }: TrainingSentence, files: number): readonly number[] {
  return [...features, ...Array.from({ length: files }, (_one, index) => (index + 1 === file ? LEVEL_HEIGHT : 0))];
}

function fitWords(
  sentences: readonly TrainingSentence[],
  structure: Float64Array,
  { points, dimensions }: WordSpace,
  penalty: number,
): Float64Array {
  const rows = sentences.map((sentence) => pointOf(sentence, points, dimensions));
  const files = Math.max(...sentences.map(({ file }) => file));
  const known = sentences.map((sentence) => withLevels(sentence, files));
  const direction = fitTo(sentences, rows, keptWeights(sentences, known, structure), {
    penalties: new Array<number>(dimensions).fill(penalty),
    offsets: known.map((row) => scoreOf(row, structure)),
  });
  return Float64Array.from({ length: points.length / dimensions }, (_one, row) =>
    scoreOf(Array.from(points.subarray(row * dimensions, (row + 1) * dimensions)), direction),
  );
}

function fitTo(
  sentences: readonly TrainingSentence[],
  rows: readonly (readonly number[])[],
  weights: readonly number[],
  rest: { readonly penalties: readonly number[]; readonly offsets: readonly number[] },
): Float64Array {
  return fitLogistic({ rows, targets: sentences.map(({ target }) => target), weights, ...rest });
}

/** Weights of the sentences; in a passage that is a claim only its best sentence keeps its own. */
function keptWeights(
  sentences: readonly TrainingSentence[],
  rows: readonly (readonly number[])[],
  model: Float64Array,
): readonly number[] {
  const best = new Map<number, number>();
  const scores = rows.map((row) => scoreOf(row, model));
  sentences.forEach(({ passage }, index) => {
    const leader = best.get(passage);
    if (leader === undefined || (scores[index] ?? 0) > (scores[leader] ?? 0)) best.set(passage, index);
  });
  return sentences.map(({ passage, target, weight }, index) =>
    passage >= 0 && target === 1 && best.get(passage) !== index ? 0 : weight,
  );
}

/** Mean point of the words of a sentence, over the root of their number rather than the number. */
function pointOf({ rows }: TrainingSentence, points: Float64Array, dimensions: number): readonly number[] {
  const sum = new Array<number>(dimensions).fill(0);
  for (const row of rows)
    for (let i = 0; i < dimensions; i += 1) sum[i] = (sum[i] ?? 0) + (points[row * dimensions + i] ?? 0);
  return sum.map((one) => one / Math.sqrt(Math.max(1, rows.length)));
}

function wordScore(words: Float64Array, rows: readonly number[]): number {
  const sum = rows.reduce((total, row) => total + (words[row] ?? 0), 0);
  return sum / Math.sqrt(Math.max(1, rows.length));
}
