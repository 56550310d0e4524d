/**
 * `npm run bench:notes -- [NOTES]`: how fast the search over notes is, in one table. A shell: makes notes, searches them
 * as a reader types, and prints the middle, the 95th percentile and the worst of each step in milliseconds of processor
 * time, which a busy machine does not change.
 */

import { buildSegments, MOST_NOTES } from '../lib/notes/search/build-segment';
import { type IndexedNote, indexedNote } from '../lib/notes/search/indexed-note';
import { parseQuery } from '../lib/notes/search/parse-query';
import { createSearchIndex, type Found } from '../lib/notes/search/search-index';
import type { Segment } from '../lib/notes/search/segment';
import { sampleArticle, sampleNote, wordOf } from './bench/note-samples';

/** What a reader may type; each is searched letter by letter. */
const TYPED = [
  'soldiers',
  'killed soldiers',
  `${wordOf(7)} ${wordOf(300)}`,
  `"${wordOf(3)} ${wordOf(5)}"`,
  `-${wordOf(2)} tanks`,
  'party:valdoria outcome:killed',
  'source:speaker rating:disputed',
  'tag:tag value:>1000',
  'value:10..20 is:orphaned',
  'after:2024-01-01 before:2024-06-01 drones',
  `${wordOf(39_000)}`,
  's',
];
const INSERTS = 600;

const count = Number(process.argv[2] ?? 100_000);
const times = new Map<string, number[]>();
const segments: Segment[] = [];
measure('build, all', () => {
  for (let from = 0; from < count; from += MOST_NOTES) {
    const slice = measure('  read one segment', () => readNotes(from, Math.min(count, from + MOST_NOTES)));
    segments.push(...measure('  build one segment', () => buildSegments(slice)));
  }
});
const index = measure('open from segments', () => createSearchIndex(segments));
for (const typed of TYPED) for (let length = 1; length <= typed.length; length += 1) search(typed.slice(0, length));
for (let at = 0; at < INSERTS; at += 1) {
  const changed = { ...sampleNote((at * 131) % count), updatedAt: Date.UTC(2026, 0, 1) + at };
  measure('insert one note', () => index.put([indexedNote(changed, null)]));
}
search('soldiers');
print();

function readNotes(from: number, to: number): readonly IndexedNote[] {
  return Array.from({ length: to - from }, (_, at) =>
    indexedNote(sampleNote(from + at), sampleArticle((from + at) % 8_000)),
  );
}

function search(typed: string): void {
  const parsed = parseQuery(typed);
  if (!parsed.ok) return;
  const found: Found = measure('find', () => index.find(parsed.query));
  measure('first 50, newest', () => found.page({ order: 'newest', limit: 50, after: null }));
  measure('first 50, by relevance', () => found.page({ order: 'relevance', limit: 50, after: null }));
  measure('count facets', () => found.facets());
  measure('find + first 50 + facets', () => {
    const again = index.find(parsed.query);
    again.page({ order: 'newest', limit: 50, after: null });
    again.facets();
  });
}

function measure<T>(name: string, work: () => T): T {
  const start = process.cpuUsage();
  const result = work();
  const list = times.get(name) ?? [];
  const { user, system } = process.cpuUsage(start);
  list.push((user + system) / 1_000);
  times.set(name, list);
  return result;
}

function print(): void {
  console.log(`${index.size()} notes, ${segments.length} segments, ${Math.round(sizeOf(segments) / 1e6)} MB of arrays`);
  console.log('step'.padEnd(28), ...['times', 'p50 ms', 'p95 ms', 'worst'].map((head) => head.padStart(9)));
  for (const [name, list] of times) {
    const sorted = [...list].sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
    const numbers = [at(0.5), at(0.95), at(1)].map((time) => time.toFixed(2).padStart(9));
    console.log(name.padEnd(28), String(list.length).padStart(9), ...numbers);
  }
}

function sizeOf(all: readonly Segment[]): number {
  const lists = all.flatMap(({ postings, starts, stream, streamStarts }) => [postings, starts, stream, streamStarts]);
  return lists.reduce((size, { byteLength }) => size + byteLength, 0);
}
