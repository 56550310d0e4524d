/**
 * Anchoring the way Hypothesis's client does it, written anew to compare with: verbatim copies anywhere in the text,
 * else an approximate search of the whole text, every find weighed by its context. In: text and selectors; out: the
 * best place. Its weights and limits are those of hypothesis/client, src/annotator/anchoring/match-quote.ts.
 */
import searchApproximately from 'approx-string-match';
import type { Selectors } from '../../lib/anchors/selectors';
import type { Span } from '../../lib/text/span';

interface Find extends Span {
  readonly errors: number;
}

/** Most errors searched for, in code units. */
const MOST_ERRORS = 256;
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;
const FULL_SCORE = 92;

/** Finds the place of a quote; null when nothing resembles it. */
export function anchorInWholeText(text: string, { position, quote }: Selectors): Span | null {
  if (quote.exact === '') return null;
  const weigh = (find: Find): number => {
    const before = text.slice(Math.max(0, find.start - quote.prefix.length), find.start);
    const after = text.slice(find.end, find.end + quote.suffix.length);
    const score =
      WEIGHTS.quote * (1 - find.errors / quote.exact.length) +
      WEIGHTS.prefix * (quote.prefix === '' ? 1 : likeness(before, quote.prefix)) +
      WEIGHTS.suffix * (quote.suffix === '' ? 1 : likeness(after, quote.suffix)) +
      WEIGHTS.position * (1 - Math.abs(find.start - position.start) / text.length);
    return score / FULL_SCORE;
  };
  const finds = search(text, quote.exact, Math.min(MOST_ERRORS, quote.exact.length / 2));
  const [best] = finds.map((find) => ({ find, score: weigh(find) })).sort((a, b) => b.score - a.score);
  return best === undefined ? null : { start: best.find.start, end: best.find.end };
}

/** Verbatim copies if there are any, else the best approximate ones. */
function search(text: string, pattern: string, mostErrors: number): readonly Find[] {
  const exact: Find[] = [];
  for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, at + 1)) {
    exact.push({ start: at, end: at + pattern.length, errors: 0 });
  }
  return exact.length > 0 ? exact : searchApproximately(text, pattern, mostErrors);
}

function likeness(text: string, pattern: string): number {
  if (pattern === '' || text === '') return 0;
  const [first] = search(text, pattern, pattern.length);
  return first === undefined ? 0 : 1 - first.errors / pattern.length;
}
