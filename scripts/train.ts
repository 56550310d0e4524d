/**
 * Corpus files in, the models' files out. `npm run train -- claims …` is the claim model alone (train/claims.ts),
 * `… packs` the words of other languages (train/packs.ts); else the attribution tagger is trained and, without FILE, the
 * others after it:
 * `npm run train -- [--check | --evaluate DIR] [FILE[@WEIGHT[/STEP]] …]`. Files hold JSON lines in PolNeAR's form; WEIGHT
 * tells how often a text is shown in one pass, of STEP texts only the first is read. The same files always give the same
 * bytes: `--check` trains and tells whether they are the committed ones. `--evaluate DIR` keeps some texts of the first
 * file apart, trains without them and writes gold and found attributions of those texts to DIR.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { TokenRange } from '../lib/annotations/tagger/cue-window';
import { hashText } from '../lib/annotations/tagger/hashing';
import { readModel } from '../lib/annotations/tagger/read-model';
import { createTagger, type TaggerModel } from '../lib/annotations/tagger/tagger';
import { readUnits, spanOfTokens } from '../lib/text/text-units';
import { runClaimTraining } from './train/claims';
import { type LabelledText, readCorpus, readInput } from './train/corpus';
import { runPackWriting } from './train/packs';
import { SETTINGS } from './train/settings';
import { trainTagger } from './train/stages';
import { writeModel } from './train/write-model';

const DEFAULT_FILES = ['../shared/corpus/conflict-attributions-dev.jsonl@3', '../shared/corpus/polnear-train.jsonl'];
const MODEL_FILE = join(dirname(fileURLToPath(import.meta.url)), '../public/models/attribution-en.bin');
/** Texts kept apart by `--evaluate`: those with the smallest hash of their id. */
const HELD_OUT = 40;

interface CorpusFile {
  readonly path: string;
  readonly weight: number;
  readonly step: number;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: 'boolean', default: false }, evaluate: { type: 'string' } },
  });
  const files = (positionals.length > 0 ? positionals : DEFAULT_FILES).map(parseFile);
  if (values.evaluate !== undefined) evaluate(files, values.evaluate);
  else {
    trainWeights(files, values.check);
    if (positionals.length > 0) return;
    trainClaims(values.check ? ['--check'] : []);
    writePacks(values.check);
  }
}

function trainClaims(args: readonly string[]): void {
  if (!runClaimTraining(args)) process.exitCode = 1;
}

function writePacks(isCheck: boolean): void {
  if (!runPackWriting(isCheck)) process.exitCode = 1;
}

function parseFile(argument: string): CorpusFile {
  const [path = '', shown = '1'] = argument.split('@');
  const [weight = '1', step = '1'] = shown.split('/');
  return { path, weight: Number(weight), step: Number(step) };
}

function readTexts({ path, weight, step }: CorpusFile): readonly LabelledText[] {
  return readCorpus(path, weight).filter((_text, i) => i % step === 0);
}

function trainWeights(files: readonly CorpusFile[], isCheck: boolean): void {
  const bytes = train(files.flatMap(readTexts));
  if (!isCheck) {
    writeFileSync(MODEL_FILE, bytes);
    return;
  }
  const isSame = readFileSync(MODEL_FILE).equals(bytes);
  console.log(isSame ? 'The committed weights are what these files give.' : 'The committed weights differ.');
  if (!isSame) process.exitCode = 1;
}

function evaluate(files: readonly CorpusFile[], folder: string): void {
  const [first, ...rest] = files;
  if (first === undefined) return;
  const lines = readFileSync(first.path, 'utf8').split('\n').filter(Boolean);
  const ids = lines.map((line) => (JSON.parse(line) as { readonly id: string }).id);
  const heldOut = new Set([...ids].sort((a, b) => hashText(a) - hashText(b)).slice(0, HELD_OUT));
  const bytes = train([...readCorpus(first.path, first.weight, (id) => !heldOut.has(id)), ...rest.flatMap(readTexts)]);
  const gold = lines.filter((_line, i) => heldOut.has(ids[i] ?? ''));
  writeFileSync(join(folder, 'gold.jsonl'), `${gold.join('\n')}\n`);
  writeFileSync(join(folder, 'found.jsonl'), `${findIn(gold, readModel(bytes)).join('\n')}\n`);
  writeFileSync(join(folder, 'model.bin'), bytes);
}

function findIn(lines: readonly string[], model: TaggerModel | null): readonly string[] {
  if (model === null) return [];
  const tag = createTagger(model);
  return lines.map((line) => {
    const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string };
    const units = readUnits(text);
    const span = ({ first, end }: TokenRange) => spanOfTokens(units.tokens, first, end);
    const attributions = tag(readInput(units)).map(({ source, cue, content }) => ({
      source: source === null ? [] : [span(source)],
      cue: [span(cue)],
      content: content.map(span),
    }));
    return JSON.stringify({ id, attributions });
  });
}

function train(texts: readonly LabelledText[]): Uint8Array {
  const start = performance.now();
  const log = (line: string) => console.error(`${Math.round((performance.now() - start) / 1000)} s  ${line}`);
  const bytes = writeModel(trainTagger(texts, SETTINGS, log));
  log(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
  return bytes;
}

const [model, ...args] = process.argv.slice(2);
if (model === 'claims') trainClaims(args);
else if (model === 'packs') writePacks(args.includes('--check'));
else main();
