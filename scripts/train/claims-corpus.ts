/**
 * Corpus files in (JSON lines: a text and passages of it that are labelled or marked 0–2), read sentences with targets
 * out. The only place that knows the forms of the labels of claims.
 */
import { readFileSync } from 'node:fs';
import { annotate } from '../../lib/annotations/annotate';
import type { Register } from '../../lib/annotations/check-worthiness';
import { claimFeatures } from '../../lib/annotations/claim-features';
import { vocabularyRows } from '../../lib/annotations/claim-vocabulary';
import { readClaimSentences } from '../../lib/annotations/claims';
import type { Span } from '../../lib/text/span';
import { readUnits } from '../../lib/text/text-units';
import { codePointOffsets } from './corpus';

/** A sentence of a labelled text. */
export interface TrainingSentence {
  /** Text it stands in; one number per text over all files. */
  readonly text: number;
  /** File it comes from: labels of different files draw the line at different heights. */
  readonly file: number;
  /** Labelled passage it belongs to, -1 for none; one number per passage over all files. */
  readonly passage: number;
  /** 1 for check-worthy, 0 for not. */
  readonly target: number;
  readonly weight: number;
  readonly features: readonly number[];
  /** Row of each of its words in the vocabulary. */
  readonly rows: readonly number[];
}

export interface ClaimCorpus {
  readonly register: Register;
  /** In text order, those without a label included, because they are neighbours. */
  readonly sentences: readonly TrainingSentence[];
}

interface Line {
  readonly text: string;
  /** Speeches and debates: every label but "other" is a claim. */
  readonly spans?: readonly (Span & { readonly label: string })[];
  /** Articles: 2 is check-worthy, 1 is minor, 0 is not. */
  readonly sentences?: readonly (Span & { readonly mark: number })[];
}

interface Passage extends Span {
  readonly target: number;
  readonly weight: number;
}

/** A minor claim says less about either side of the line than one of them does. */
const MINOR_WEIGHT = 1 / 3;

/** Reads the files of one register, each with the weight of its sentences. */
export function readClaimCorpus(
  register: Register,
  files: readonly { readonly path: string; readonly weight: number }[],
  mask: number,
): ClaimCorpus {
  const sentences: TrainingSentence[] = [];
  let text = 0;
  let passages = 0;
  files.forEach(({ path, weight }, file) => {
    for (const line of readLines(path)) {
      const found = labelSentences(line, weight, mask);
      for (const one of found.sentences)
        sentences.push({ ...one, file, text, passage: one.passage < 0 ? -1 : passages + one.passage });
      text += 1;
      passages += found.passages;
    }
  });
  return { register, sentences };
}

/** Texts of corpus files, labels left aside. */
export function readTexts(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => readLines(path).map(({ text }) => text));
}

function readLines(path: string): readonly Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

function labelSentences(
  line: Line,
  weight: number,
  mask: number,
): { readonly sentences: readonly Omit<TrainingSentence, 'text' | 'file'>[]; readonly passages: number } {
  const passages = readPassages(line);
  const units = readUnits(line.text);
  const sentences = readClaimSentences(units, annotate(line.text)).map((sentence) => {
    const passage = passages.findIndex((one) => belongsTo(sentence, one));
    return {
      passage,
      target: passages[passage]?.target ?? 0,
      weight: weight * (passages[passage]?.weight ?? 0),
      features: claimFeatures(sentence),
      rows: vocabularyRows(units, sentence.index, mask),
    };
  });
  return { sentences, passages: passages.length };
}

function readPassages({ text, spans = [], sentences = [] }: Line): readonly Passage[] {
  const toUtf16 = codePointOffsets(text);
  const passage = ({ start, end }: Span, target: number, weight: number): Passage => ({
    start: toUtf16(start),
    end: toUtf16(end),
    target,
    weight,
  });
  return [
    ...spans.map((span) => passage(span, span.label === 'other' ? 0 : 1, 1)),
    ...sentences.map((sentence) => passage(sentence, sentence.mark / 2, sentence.mark === 1 ? MINOR_WEIGHT : 1)),
  ];
}

/** Whether a sentence covers half of a passage, or half of it lies in one. */
function belongsTo(sentence: Span, passage: Span): boolean {
  const shared = Math.min(sentence.end, passage.end) - Math.max(sentence.start, passage.start);
  return shared > 0 && 2 * shared >= Math.min(sentence.end - sentence.start, passage.end - passage.start);
}
