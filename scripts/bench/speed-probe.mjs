/**
 * `node speed-probe.mjs FOLDER < TASK.json`: CPU time of a bundled engine in a fresh process, as JSON. CPU time, not wall
 * time, so that a busy machine disturbs little. Knows no bounds and no units but milliseconds (see speed-probe.d.mts).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const task = JSON.parse(readFileSync(0, 'utf8'));
const coldFrom = cpu();
const engine = await importFrom('annotate.js');
const models = await readModels(task.models);
const annotate = (text) => engine.annotate(text, models);
if (task.texts.length > 0) annotate(task.texts[0]);
const cold = cpu() - coldFrom;
const rounds = Array.from({ length: task.rounds }, () => timeOf(() => task.texts.map((text) => annotate(text))));
const hostile = Object.fromEntries(
  Object.entries(task.hostile).map(([name, piece]) => [
    name,
    { short: growthTime(piece, task.short), long: growthTime(piece, 10 * task.short) },
  ]),
);
process.stdout.write(JSON.stringify({ cold, rounds, hostile }));

async function readModels(paths) {
  const { NO_MODELS, readModels } = await importFrom('models.js');
  return paths.length === 0 ? NO_MODELS : readModels(...paths.map((path) => readFileSync(path)));
}

function importFrom(name) {
  return import(pathToFileURL(join(process.argv[2], name)).href);
}

/** The better of two, because the first also pays for compiling. */
function growthTime(piece, characters) {
  const text = piece.repeat(Math.ceil(characters / piece.length));
  return Math.min(...[1, 2].map(() => timeOf(() => annotate(text))));
}

function timeOf(work) {
  const from = cpu();
  work();
  return cpu() - from;
}

function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
