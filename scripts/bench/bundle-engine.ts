/**
 * Bundles the engine as the extension ships it and runs the speed probe on the bundle in a process of its own: run from
 * source, every function would carry its name along and seem slower than it is for readers.
 */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { build } from 'vite';
import type { SpeedReport, SpeedTask } from './speed-probe.d.mts';

const FOLDER = '.cache/bench';
const ENTRIES = { annotate: 'lib/annotations/annotate.ts', models: 'lib/annotations/models.ts' };
const PROBE = 'scripts/bench/speed-probe.mjs';
/** Bytes of the report; generous. */
const REPORT_CAP = 10_000_000;

/** Builds the bundle and returns its folder: annotate.js, models.js and what they share. */
export async function bundleEngine(): Promise<string> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { target: 'es2022', outDir: FOLDER, lib: { entry: ENTRIES, formats: ['es'] } },
  });
  return resolve(FOLDER);
}

/** Runs the probe in a fresh process. */
export function probeSpeed(bundle: string, task: SpeedTask): SpeedReport {
  const printed = execFileSync(process.execPath, [PROBE, bundle], {
    input: JSON.stringify(task),
    encoding: 'utf8',
    maxBuffer: REPORT_CAP,
  });
  const report: SpeedReport = JSON.parse(printed);
  return report;
}
