/**
 * Takes the marks the reader waved away out of an annotated text: text and rules in, the same annotations out, hidden ones
 * such that no mark is made of them. Places in the lists stay, because annotations point at each other by them. Pure.
 */

import type { AnnotatedText, Attribution } from '../annotations/annotation';
import type { Span } from '../text/span';
import type { MarkRule } from './kept-rows';
import { hidingRule, type MarkFacts } from './mark-rules';

/** Below every sensitivity a reader can choose. */
const NEVER = -1;
/** What a list shows of a quote, and so what a rule made there knows of it. UTF-16 code units. */
const LISTED_QUOTE = 2_000;
const UNKNOWN = { prefix: '', category: null, outcome: null, item: null } as const;

/** Returns annotations of which no mark is made that a rule hides. */
export function hideMarks(
  text: string,
  annotated: AnnotatedText,
  { articleUrl, rules }: { readonly articleUrl: string; readonly rules: readonly MarkRule[] },
): AnnotatedText {
  if (rules.length === 0) return annotated;
  const quote = ({ start, end }: Span) => text.slice(start, end);
  const sourceOf = (attribution: Attribution | null) => {
    const source = attribution?.sourceId == null ? null : annotated.sources[attribution.sourceId];
    return source?.name ?? (attribution?.source.map(quote).join(' … ') || null);
  };
  const isHidden = (mark: Pick<MarkFacts, 'kind' | 'quote' | 'source'> & Partial<MarkFacts>) =>
    hidingRule({ ...UNKNOWN, ...mark, articleUrl, quote: mark.quote.slice(0, LISTED_QUOTE) }, rules) !== null;
  const attributed = (index: number | null) => (index === null ? null : (annotated.attributions[index] ?? null));
  return {
    ...annotated,
    figures: annotated.figures.map((figure) => {
      const { category, outcome, item } = figure;
      const source = sourceOf(attributed(figure.attribution));
      const facts = { kind: 'figure', quote: quote(figure), source, category, outcome, item } as const;
      return isHidden(facts) ? { ...figure, outcome: 'none' } : figure;
    }),
    claims: annotated.claims.map((claim) => {
      const source = sourceOf(attributed(claim.attribution));
      return isHidden({ kind: 'claim', quote: quote(claim), source }) ? { ...claim, checkWorthiness: NEVER } : claim;
    }),
    attributions: annotated.attributions.map((attribution) => {
      const words = attribution.content.map(quote).join(' … ');
      const facts = { kind: 'quotation', quote: words, source: sourceOf(attribution) } as const;
      return attribution.form !== 'indirect' && isHidden(facts) ? { ...attribution, form: 'indirect' } : attribution;
    }),
  };
}
