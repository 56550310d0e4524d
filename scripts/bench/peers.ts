/**
 * What other libraries for the browser make of the same texts: the quantities they find, by the same scorer, and the CPU
 * time they take, as a multiple of ours. Libraries that are not installed are left out.
 */
import { execFileSync } from 'node:child_process';
import { findNumerals } from '../../lib/text/numerals';
import { readUnits } from '../../lib/text/text-units';
import type { BenchRow } from './bench-rows';
import type { PeerReport, PeerTask } from './peer-probe.d.mts';

const PEERS = ['wink-nlp', 'compromise'] as const;

const PROBE = 'scripts/bench/peer-probe.mjs';
/** The last round counts: by then everything is compiled. */
const ROUNDS = 3;
/** Words to time: enough for a stable number of a library twenty times as slow as ours. */
const TIMED_WORDS = 10_000;
/** Bytes of the report; generous. */
const REPORT_CAP = 10_000_000;

export interface PeerMeasure {
  readonly name: string;
  /** CPU milliseconds per 1,000 words, warm. */
  readonly speed: number;
  /** By document: the values found. */
  readonly values: readonly (readonly number[])[];
}

/** Lets every library that is installed read `documents` and be timed on `texts`. */
export function measurePeers(documents: readonly string[], texts: readonly string[]): readonly PeerMeasure[] {
  const timed = firstWords(texts);
  const words = timed.reduce((sum, text) => sum + wordsOf(text), 0);
  return PEERS.flatMap((name) => {
    const report = probePeer(name, { read: documents, timed, rounds: ROUNDS });
    if (report === null) return [];
    const speed = (1000 * (report.rounds.at(-1) ?? 0)) / Math.max(words, 1);
    return [{ name, speed, values: report.quantities.map((found) => found.flatMap(readValue)) }];
  });
}

/** Lays the speed of others beside ours. */
export function speedRows(peers: readonly PeerMeasure[], ours: number): readonly BenchRow[] {
  const row = (name: string, value: number): BenchRow => {
    return { group: 'peers, warm', name, value: Math.round(10 * value) / 10, must: null, goal: null, isCost: true };
  };
  return peers.flatMap(({ name, speed }) => [
    row(`${name}, ms per 1,000 words`, speed),
    row(`${name}, times as long as ours`, speed / Math.max(ours, 0.1)),
  ]);
}

/** Reads "33000" and "About 33,000" alike; none where no number is written. */
export function readValue(written: string): readonly number[] {
  if (Number.isFinite(Number(written))) return [Number(written)];
  const [numeral] = findNumerals(readUnits(written));
  const value = numeral?.value ?? null;
  return value === null ? [] : [value];
}

function probePeer(name: string, task: PeerTask): PeerReport | null {
  const printed = execFileSync(process.execPath, [PROBE, name], {
    input: JSON.stringify(task),
    encoding: 'utf8',
    maxBuffer: REPORT_CAP,
  });
  const report: PeerReport | null = JSON.parse(printed);
  return report;
}

function firstWords(texts: readonly string[]): readonly string[] {
  let words = 0;
  return texts.filter((text) => {
    const isWanted = words < TIMED_WORDS;
    words += wordsOf(text);
    return isWanted;
  });
}

function wordsOf(text: string): number {
  return text.split(/\s+/u).length;
}
