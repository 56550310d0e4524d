/**
 * Every kind of edit over every article: articles and a seed in; one row a kind and measure out, with the bounds it is
 * held to. Chance comes from the seed alone, so that a run can be repeated.
 */

import type { AnnotatedText } from '../../lib/annotations/annotation';
import type { Span } from '../../lib/text/span';
import type { BenchRow } from '../bench/bench-rows';
import { seededRandom } from '../train/seeded-random';
import {
  type Chance,
  changeMarks,
  changeNumbers,
  deleteSentences,
  type Edit,
  editCharacters,
  insertAdverts,
  moveParagraphs,
  numbersOf,
  unchanged,
} from './edit-kinds';
import type { BenchArticle } from './read-bench-article';
import { withRepeats } from './repeated-quote';
import { QUOTES, sampleQuotes } from './sample-quotes';
import { type AnchorScore, scoreAnchors } from './score-anchors';

export interface EditMeasure {
  readonly seed: number;
  readonly annotate: (text: string) => AnnotatedText;
  readonly onMiss: (line: string) => void;
}

/** An article with what a reader kept of it, and what became of its text. */
interface EditCase {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly edit: Edit;
}

interface EditKind {
  readonly name: string;
  /** Least share that must come right, percent. */
  readonly must: number;
  /** Largest share that may come to wrong words, percent. */
  readonly mostWrong: number;
  readonly toCase: (article: BenchArticle, spans: readonly Span[], chance: Chance) => EditCase;
}

const MOST_WRONG = 0.5;

function kindOf(name: string, must: number, edit: (text: string, chance: Chance) => Edit): EditKind {
  const toCase: EditKind['toCase'] = ({ text }, spans, chance) => ({ text, spans, edit: edit(text, chance) });
  return { name, must, mostWrong: MOST_WRONG, toCase };
}

/** Bounds: product of the project's own safety figures. */
const KINDS: readonly EditKind[] = [
  kindOf('unchanged', 99.5, unchanged),
  kindOf('5 % of characters', 99, (text, chance) => editCharacters(text, 0.05, chance)),
  kindOf('20 % of characters', 95, (text, chance) => editCharacters(text, 0.2, chance)),
  kindOf('paragraphs moved', 99, moveParagraphs),
  kindOf('adverts put in', 99, insertAdverts),
  kindOf('other quotation marks', 99.5, changeMarks),
  {
    ...kindOf('text nodes split', 99.5, unchanged),
    toCase: ({ text, splitText }, spans) => ({ text, spans, edit: { ...unchanged(text), text: splitText } }),
  },
  {
    ...kindOf('numbers changed', 99, changeNumbers),
    mostWrong: 0,
    toCase: ({ text }, spans, chance) => ({ text, spans: withNumbers(text, spans), edit: changeNumbers(text, chance) }),
  },
  kindOf('sentences deleted', 99, deleteSentences),
  {
    ...kindOf('quote repeated 50 times', 98, unchanged),
    toCase: ({ text }, _spans, chance) => {
      const repeated = withRepeats(text, chance);
      return { ...repeated, edit: insertAdverts(repeated.text, chance) };
    },
  },
];

/** Measures all kinds of edits. */
export function measureEdits(articles: readonly BenchArticle[], measure: EditMeasure): readonly BenchRow[] {
  const { seed, annotate, onMiss } = measure;
  const chance = seededRandom(seed);
  const kept = articles.map((article) => sampleQuotes(article.text, annotate(article.text), chance));
  return KINDS.flatMap((kind) => {
    const scores = articles.map((article, index) => {
      const { text, spans, edit } = kind.toCase(article, kept[index] ?? [], chance);
      return scoreAnchors(text, spans, edit, (line) => onMiss(`${kind.name}: ${line}`));
    });
    return toRows(kind, scores);
  });
}

/** Every quote with a number, and as many others. */
function withNumbers(text: string, spans: readonly Span[]): readonly Span[] {
  const numbers = numbersOf(text);
  const hasNumber = ({ start, end }: Span) => numbers.some((number) => number.start < end && start < number.end);
  const held = spans.filter(hasNumber);
  return [...held, ...spans.filter((span) => !hasNumber(span)).slice(0, held.length)];
}

function toRows({ name, must, mostWrong }: EditKind, scores: readonly AnchorScore[]): readonly BenchRow[] {
  const sum = (of: (score: AnchorScore) => number) => scores.reduce((total, score) => total + of(score), 0);
  const quotes = sum((score) => score.quotes);
  const percent = (count: number) => round((100 * count) / quotes);
  const row = (measure: string, value: number) => ({
    group: name,
    name: measure,
    value,
    must: null,
    goal: null,
    isCost: true,
  });
  return [
    row('quotes', quotes),
    { ...row('right place %', percent(sum(({ right }) => right))), must, goal: 100, isCost: false },
    { ...row('wrong place %', percent(sum(({ wrong }) => wrong))), must: mostWrong, goal: 0 },
    row('orphans %', percent(sum(({ orphans }) => orphans))),
    row(`ms per ${QUOTES} quotes`, round((QUOTES * sum(({ ms }) => ms)) / quotes)),
  ];
}

function round(value: number): number {
  return Math.round(100 * value) / 100;
}
