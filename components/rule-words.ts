/** Rules about what not to mark, in words: a rule or a mark in, one line out. Pure. */

import type { PageMark } from '../lib/messaging/protocol';
import type { LikenessRule, MarkRule } from '../lib/notes/kept-rows';
import { categoryText, outcomeText } from './words';

export const RULE_WORDS = {
  title: 'Not marked',
  none: 'Nothing is kept from being marked',
  noneWhy: 'Press “Hide” beside a mark in the list of a page. What you hide stands here and can be marked again.',
  hint: 'These are not marked. Pages that are open show the change when they are marked anew.',
  inArticle: (site: string) => `in one article on ${site}`,
  everywhere: 'in every article',
  forget: 'Mark again',
  hide: 'Hide',
  hideOf: (quote: string) => `Hide “${quote}”`,
  question: 'What shall not be marked?',
  thisOne: 'Only this, in this article',
  alike: (likeness: string) => `All like it: ${likeness}`,
  cancel: 'Cancel',
  hidden: 'Hidden.',
} as const;

const KINDS = { figure: 'figures', claim: 'claims', quotation: 'quotations', selection: '', source: '', article: '' };

/** Says what a rule keeps from being marked. */
export function ruleText(rule: MarkRule): string {
  return rule.kind === 'mark' ? `“${rule.quote}”` : likenessText(rule);
}

type Likeness = Pick<LikenessRule, 'markKind' | 'category' | 'outcome' | 'item' | 'source'>;

/** "figures · people · killed · said by Ivo Darrent". */
export function likenessText({ markKind, category, outcome, item, source }: Likeness): string {
  return [
    KINDS[markKind],
    category === null ? null : categoryText(category),
    outcome === null ? null : outcomeText(outcome),
    item,
    source === null ? null : `said by ${source}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** Returns what is like a mark, as a list knows it. */
export function likenessOf({ kind, category, outcome, sourceName }: PageMark): Likeness {
  return { markKind: kind, category, outcome, item: null, source: sourceName };
}
