import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readClaimCorpus, readTexts } from '../../../scripts/train/claims-corpus';

const FOLDER = mkdtempSync(join(tmpdir(), 'claims-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

function fileOf(name: string, ...lines: readonly object[]): string {
  const path = join(FOLDER, name);
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return path;
}

const SPEECH = fileOf('speech.jsonl', {
  text: '🙂 We built 12 schools. Thank you. Let us hope.',
  spans: [
    { start: 2, end: 33, label: 'factual' },
    { start: 34, end: 46, label: 'other' },
  ],
});
const NEWS = fileOf(
  'news.jsonl',
  {
    text: 'Rebels took Kesh. It rained. Nobody knows why.',
    sentences: [
      { start: 0, end: 17, mark: 2 },
      { start: 18, end: 28, mark: 1 },
    ],
  },
  { text: 'Share this.', sentences: [{ start: 0, end: 11, mark: 0 }] },
);

describe('readClaimCorpus', () => {
  it('reads labels by code points; a passage may be several sentences', () => {
    const { sentences } = readClaimCorpus('speech', [{ path: SPEECH, weight: 1 }], 255);
    expect(sentences.map(({ passage, target }) => [passage, target])).toEqual([
      [0, 1],
      [0, 1],
      [1, 0],
    ]);
  });

  it('reads marks; minor claims lie between and weigh less, the unmarked weigh nothing', () => {
    const { sentences } = readClaimCorpus('article', [{ path: NEWS, weight: 1 }], 255);
    expect(sentences.map(({ target, weight, text }) => [target, weight, text])).toEqual([
      [1, 1, 0],
      [0.5, 1 / 3, 0],
      [0, 0, 0],
      [0, 1, 1],
    ]);
    expect(sentences.map(({ passage }) => passage)).toEqual([0, 1, -1, 2]);
  });

  it('numbers texts, passages and files through, and weighs each file', () => {
    const files = [
      { path: SPEECH, weight: 1 },
      { path: NEWS, weight: 0.5 },
    ];
    const { sentences } = readClaimCorpus('speech', files, 255);
    const last = sentences.at(-1);
    expect(last).toMatchObject({ file: 1, text: 2, passage: 4, weight: 0.5 });
  });

  it('gives features and rows to every sentence', () => {
    const { sentences } = readClaimCorpus('article', [{ path: NEWS, weight: 1 }], 255);
    expect(new Set(sentences.map(({ features }) => features.length)).size).toBe(1);
    expect(sentences[0]?.rows).toHaveLength(3);
    expect(Math.max(...sentences.flatMap(({ rows }) => rows))).toBeLessThan(256);
  });
});

describe('readTexts', () => {
  it('reads the texts of all files', () => {
    expect(readTexts([SPEECH, NEWS]).map((text) => text.slice(0, 5))).toEqual(['🙂 We', 'Rebel', 'Share']);
  });
});
