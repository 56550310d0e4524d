/**
 * Corpus files in (JSON lines in PolNeAR's form: text, spans, relations; offsets in code points), labelled token texts
 * out. The only place that knows the form of the training data.
 */
import { readFileSync } from 'node:fs';
import { findRuleFrames } from '../../lib/annotations/rule-frames';
import type { TaggerInput } from '../../lib/annotations/tagger/token-traits';
import { markWords } from '../../lib/annotations/word-classes';
import { readUnits, type TextUnits, tokenAt } from '../../lib/text/text-units';

/** Token indexes, in text order. */
export interface GoldAttribution {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

export interface LabelledText extends TaggerInput {
  readonly id: string;
  readonly attributions: readonly GoldAttribution[];
  /** How often the text is shown in one pass of training. */
  readonly weight: number;
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly { readonly id: string; readonly start: number; readonly end: number }[];
  readonly relations: readonly Relation[];
}

interface Relation {
  readonly source?: readonly string[] | null;
  readonly cue?: readonly string[] | null;
  readonly content?: readonly string[] | null;
}

/** Reads a corpus file; `keep` chooses texts by id. */
export function readCorpus(
  path: string,
  weight: number,
  keep: (id: string) => boolean = () => true,
): readonly LabelledText[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
    .filter((line) => keep(line.id))
    .map((line) => labelText(line, weight));
}

function labelText(line: Line, weight: number): LabelledText {
  const units = readUnits(line.text);
  const toUtf16 = codePointOffsets(line.text);
  const spans = new Map(line.spans.map((span) => [span.id, span]));
  const tokensOf = (ids: readonly string[] | null | undefined): readonly number[] => {
    const found: number[] = [];
    for (const id of ids ?? []) {
      const span = spans.get(id);
      if (span !== undefined) addTokens(units, toUtf16(span.start), toUtf16(span.end), found);
    }
    return found.sort((a, b) => a - b);
  };
  const attributions = line.relations.map((relation) => ({
    source: tokensOf(relation.source),
    cue: tokensOf(relation.cue),
    content: tokensOf(relation.content),
  }));
  return { id: line.id, ...readInput(units), attributions, weight };
}

/** Returns a text with what the rules find in it. */
export function readInput(units: TextUnits): TaggerInput {
  const marked = markWords(units);
  return { units: marked, rules: findRuleFrames(marked) };
}

function addTokens(units: TextUnits, start: number, end: number, into: number[]): void {
  const { tokens } = units;
  for (let i = tokenAt(tokens, start); i < tokens.length && (tokens.start[i] ?? 0) < end; i += 1) into.push(i);
}

/** Returns the map from code points to UTF-16 offsets of a text. */
export function codePointOffsets(text: string): (offset: number) => number {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return (offset) => offsets[Math.min(offset, offsets.length - 1)] ?? at;
}
