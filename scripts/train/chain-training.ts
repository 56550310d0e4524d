/**
 * A training set in, one chain in few-bit weights out: first a trial over all buckets of features, then training over the
 * strongest of them only.
 */
import type { ChainShape, ChainWeights } from './chain-weights';
import { trainCrf } from './crf';
import { trainPerceptron } from './perceptron';
import { quantise } from './quantise';
import { allRows, strongestRows } from './row-choice';
import type { Sequence, TrainingSet } from './training-set';

export interface ChainSettings {
  readonly learner: 'perceptron' | 'crf';
  /** Of the random field: how far its first steps go, and how strongly weights are drawn back to 0. */
  readonly rate: number;
  readonly decay: number;
  /** Features are hashed into `2 ** bits` buckets; of these only the `rows` strongest are kept. */
  readonly bits: number;
  readonly rows: number;
  readonly edgeBits: number;
  readonly edgeRows: number;
  /** Passes over the data to choose the rows, and to train them. */
  readonly trialEpochs: number;
  readonly epochs: number;
  /** The largest weight that is told apart. */
  readonly largest: number;
}

type Log = (line: string) => void;

/** Trains on all rows for a few passes, to see which ones matter. */
export function chooseShape(
  set: TrainingSet,
  sequences: readonly Sequence[],
  labels: number,
  { settings, log }: { readonly settings: ChainSettings; readonly log: Log },
): ChainShape {
  const all = { labels, tokenRows: allRows(settings.bits), edgeRows: allRows(settings.edgeBits) };
  const trial = learn(set, sequences, all, {
    settings: { ...settings, learner: 'perceptron', epochs: settings.trialEpochs },
    log,
  });
  return {
    labels,
    tokenRows: strongestRows(trial.tokenRows, settings.rows),
    edgeRows: strongestRows(trial.edgeRows, settings.edgeRows),
  };
}

/** Trains the rows of `shape`, and rounds their weights. */
export function trainShape(
  set: TrainingSet,
  sequences: readonly Sequence[],
  shape: ChainShape,
  { settings, log }: { readonly settings: ChainSettings; readonly log: Log },
): ChainWeights {
  return quantise(learn(set, sequences, shape, { settings, log }), settings.largest);
}

function learn(
  set: TrainingSet,
  sequences: readonly Sequence[],
  shape: ChainShape,
  { settings, log }: { readonly settings: ChainSettings; readonly log: Log },
): ChainWeights {
  const { learner, epochs, rate, decay } = settings;
  return learner === 'crf'
    ? trainCrf(set, sequences, { shape, epochs, rate, decay }, log)
    : trainPerceptron(set, sequences, { shape, epochs }, log);
}
