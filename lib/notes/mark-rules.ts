/** Which marks the reader does not want to see: a mark and the reader's rules in, whether one of them hides it out. Pure. */

import type { Category, Outcome } from '../annotations/annotation';
import type { DismissedMark, LikenessRule, MarkRule } from './kept-rows';
import type { TargetKind } from './note';

/** What rules look at. */
export interface MarkFacts {
  readonly articleUrl: string;
  readonly kind: TargetKind;
  readonly quote: string;
  /** Words before the mark. */
  readonly prefix: string;
  readonly category: Category | null;
  readonly outcome: Outcome | null;
  readonly item: string | null;
  readonly source: string | null;
}

/** Returns the rule that hides a mark, null when none does. Rules in the trash hide nothing. */
export function hidingRule(mark: MarkFacts, rules: readonly MarkRule[]): MarkRule | null {
  return rules.find((rule) => rule.deletedAt === null && hides(rule, mark)) ?? null;
}

/** Tells whether a rule has any condition; one without would hide every mark of its kind. */
export function isNarrow({
  category,
  outcome,
  item,
  source,
}: Pick<LikenessRule, 'category' | 'outcome' | 'item' | 'source'>): boolean {
  return [category, outcome, item, source].some((condition) => condition !== null);
}

function hides(rule: MarkRule, mark: MarkFacts): boolean {
  return rule.markKind === mark.kind && (rule.kind === 'mark' ? isSameMark(rule, mark) : isAlike(rule, mark));
}

function isSameMark(rule: DismissedMark, { articleUrl, quote, prefix }: MarkFacts): boolean {
  // A list knows no words before a mark; a rule made there is about the quote wherever it stands in the article.
  return rule.articleUrl === articleUrl && rule.quote === quote && (rule.prefix === '' || rule.prefix === prefix);
}

function isAlike({ category, outcome, item, source }: LikenessRule, mark: MarkFacts): boolean {
  return (
    (category === null || category === mark.category) &&
    (outcome === null || outcome === mark.outcome) &&
    isSameName(item, mark.item) &&
    isSameName(source, mark.source)
  );
}

function isSameName(wanted: string | null, name: string | null): boolean {
  return wanted === null || wanted.toLowerCase() === name?.toLowerCase();
}
