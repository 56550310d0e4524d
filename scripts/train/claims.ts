/**
 * `npm run train -- claims [--check | --evaluate] [--article FILE[@WEIGHT]]… [--speech FILE[@WEIGHT]]… [--text FILE]…`:
 * labelled corpora in, the claim model out. The same files always give the same bytes: `--check` tells whether they are
 * the committed ones, `--evaluate` cross-validates over the texts instead.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CLAIM_FEATURES } from '../../lib/annotations/claim-features';
import { vocabularyRows } from '../../lib/annotations/claim-vocabulary';
import { CLAIM_MODEL } from '../../lib/annotations/models';
import { readUnits } from '../../lib/text/text-units';
import { type ClaimCorpus, readClaimCorpus, readTexts } from './claims-corpus';
import { type ClaimModel, encodeVocabulary, scoreSentence, trainClaimModel } from './claims-model';
import { scoreTexts } from './claims-score';
import { CLAIM_SETTINGS } from './claims-settings';
import { toClaimWeights } from './claims-weights';
import { layOutWords, type WordSpace } from './claims-word-space';

const FILES = {
  article: ['../shared/corpus/conflict-news-dev.jsonl'],
  speech: ['../shared/corpus/policlaim-train.jsonl', '../shared/corpus/clef24-dev.jsonl@0.25'],
  text: ['polnear-train', 'conflict-attributions-dev', 'conflict-news-unlabelled'].map(
    (name) => `../shared/corpus/${name}.jsonl`,
  ),
};
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const WEIGHTS_MODULE = join(ROOT, 'lib/annotations/lexicon/claim-weights.ts');
const VOCABULARY = join(ROOT, 'public', CLAIM_MODEL);
/** Of many texts, ten parts measure as well as one part each. */
const MOST_FOLDS = 10;
const NO_MODEL: ClaimModel = { structure: new Float64Array(0), words: new Float64Array(0) };

/** Trains, checks or evaluates, as the arguments say; returns whether all is as committed. */
export function runClaimTraining(args: readonly string[]): boolean {
  const { values } = parseArgs({
    args: [...args],
    options: {
      check: { type: 'boolean', default: false },
      evaluate: { type: 'boolean', default: false },
      article: { type: 'string', multiple: true, default: FILES.article },
      speech: { type: 'string', multiple: true, default: FILES.speech },
      text: { type: 'string', multiple: true, default: FILES.text },
    },
  });
  const mask = (1 << CLAIM_SETTINGS.bits) - 1;
  const space = layOutWords(readRows(values.text, mask), mask + 1, CLAIM_SETTINGS.space);
  const corpora = (['article', 'speech'] as const).map((register) =>
    readClaimCorpus(register, values[register].map(parseFile), mask),
  );
  if (values.evaluate) {
    for (const corpus of corpora) evaluate(corpus, space);
    return true;
  }
  const [article, speech] = corpora.map((corpus) => train(corpus, space));
  return article === undefined || speech === undefined ? false : write(article, speech, values.check);
}

function parseFile(argument: string): { readonly path: string; readonly weight: number } {
  const [path = '', weight = '1'] = argument.split('@');
  return { path, weight: Number(weight) };
}

function readRows(paths: readonly string[], mask: number): readonly (readonly number[])[] {
  return readTexts(paths).map((text) => {
    const units = readUnits(text);
    return Array.from({ length: units.sentences.length }, (_one, index) => vocabularyRows(units, index, mask)).flat();
  });
}

function train({ register, sentences }: ClaimCorpus, space: WordSpace): ClaimModel {
  return trainClaimModel(sentences, space, CLAIM_SETTINGS[register]);
}

/** Every text is scored by a model that was trained without it. */
function evaluate({ register, sentences }: ClaimCorpus, space: WordSpace): void {
  const texts = 1 + Math.max(...sentences.map(({ text }) => text));
  const folds = Math.min(texts, MOST_FOLDS);
  const models = Array.from({ length: folds }, (_one, fold) =>
    trainClaimModel(
      sentences.filter(({ text }) => text % folds !== fold),
      space,
      CLAIM_SETTINGS[register],
    ),
  );
  const report = (name: string, toScore: (model: ClaimModel) => ClaimModel): void => {
    const scored = models.map(toScore);
    const { passages, f1, averagePrecision } = scoreTexts(
      sentences,
      (sentence) => scoreSentence(scored[sentence.text % folds] ?? NO_MODEL, sentence),
      1,
    );
    console.log(`${register}, ${name}: F1 ${f1.toFixed(1)}, AP ${averagePrecision.toFixed(1)} of ${passages}`);
  };
  report('structure alone', ({ structure }) => ({ ...NO_MODEL, structure }));
  report('with words', (model) => model);
}

function write(article: ClaimModel, speech: ClaimModel, isCheck: boolean): boolean {
  const source = toClaimWeights(CLAIM_FEATURES, article.structure, speech.structure);
  const bytes = encodeVocabulary(article.words, speech.words);
  if (!isCheck) {
    writeFileSync(WEIGHTS_MODULE, source);
    writeFileSync(VOCABULARY, bytes);
    return true;
  }
  const isSame = readFileSync(WEIGHTS_MODULE, 'utf8') === source && readFileSync(VOCABULARY).equals(bytes);
  console.log(isSame ? 'The committed claim model is what these files give.' : 'The committed claim model differs.');
  return isSame;
}
