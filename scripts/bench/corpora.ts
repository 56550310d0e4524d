/**
 * Runs the engine over a folder of labelled corpora and asks the scorer that goes with them, a program of its own,
 * how well it did. Corpora that are not there are left out.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotate } from '../../lib/annotations/annotate';
import type { EngineModels } from '../../lib/annotations/models';
import { toBatchAnnotation } from '../batch/batch-annotation';
import { type BatchDocument, parseLine } from '../batch/batch-document';
import { type BenchRow, CORPUS_TASKS, type CorpusTask, pickScore } from './bench-rows';

/** Quantities with their values, marked in news. */
export const QUANTITY_CORPUS = 'newsquant-dev';

/** Documents of one corpus; none when the file is missing. */
export function readCorpus(folder: string, corpus: string): readonly (BatchDocument & { kind: 'text' })[] {
  const path = join(folder, `${corpus}.jsonl`);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line, index) => parseLine(line, `${path} line ${index + 1}`)).filter((one) => one.kind === 'text');
}

/** Scores every task whose corpus is in the folder. */
export function scoreCorpora(folder: string, scorer: string, models: EngineModels): readonly BenchRow[] {
  return inWorkFolder((work) => {
    const done = new Set<string>();
    return CORPUS_TASKS.flatMap((task) => {
      const predictions = join(work, `${task.corpus}.jsonl`);
      if (!done.has(task.corpus)) writePredictions(folder, task.corpus, predictions, models);
      done.add(task.corpus);
      return existsSync(predictions) ? scoreTask(task, join(folder, `${task.corpus}.jsonl`), predictions, scorer) : [];
    });
  });
}

function writePredictions(folder: string, corpus: string, path: string, models: EngineModels): void {
  const documents = readCorpus(folder, corpus);
  if (documents.length === 0) return;
  const lines = documents.map(({ id, text }) => JSON.stringify(toBatchAnnotation(id, null, annotate(text, models))));
  writeFileSync(path, `${lines.join('\n')}\n`);
}

function scoreTask(task: CorpusTask, gold: string, predictions: string, scorer: string): readonly BenchRow[] {
  const words = [scorer, task.task, gold, predictions, '--json'];
  const printed: unknown = JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' }));
  return task.scores.flatMap(({ name, path, must, goal }) => {
    const value = pickScore(printed, path);
    return value === null ? [] : [{ group: `${task.task}: ${task.corpus}`, name, value, must, goal, isCost: false }];
  });
}

/** Scores the quantities that another library found in the documents of the quantity corpus, by value alone. */
export function scoreValues(
  folder: string,
  scorer: string,
  { name, values }: { readonly name: string; readonly values: readonly (readonly number[])[] },
): readonly BenchRow[] {
  const task = CORPUS_TASKS.find((one) => one.corpus === QUANTITY_CORPUS);
  const [score] = task?.scores ?? [];
  const gold = join(folder, `${QUANTITY_CORPUS}.jsonl`);
  if (task === undefined || score === undefined || !existsSync(gold)) return [];
  const lines = readCorpus(folder, QUANTITY_CORPUS).map(({ id }, index) =>
    JSON.stringify({ id, quantities: values[index]?.map((value) => ({ value })) ?? [] }),
  );
  const unbound = { ...score, name: `${name}, ${score.name}`, must: null, goal: null };
  return inWorkFolder((work) => {
    const predictions = join(work, 'values.jsonl');
    writeFileSync(predictions, `${lines.join('\n')}\n`);
    return scoreTask({ ...task, scores: [unbound] }, gold, predictions, scorer);
  });
}

function inWorkFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
