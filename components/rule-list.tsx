/** What the reader does not want marked: single marks and likenesses, newest first, each with the way back. */

import type { MarkRule } from '../lib/notes/kept-rows';
import { whenText } from './date-format';
import { siteText } from './format';
import { Notice } from './notice';
import { RULE_WORDS, ruleText } from './rule-words';

export interface RuleListProps {
  /** In force, newest first. */
  readonly rules: readonly MarkRule[];
  readonly now: number;
  readonly onForget: (id: string) => void;
}

export function RuleList({ rules, now, onForget }: RuleListProps) {
  if (rules.length === 0) {
    return (
      <Notice title={RULE_WORDS.none}>
        <p>{RULE_WORDS.noneWhy}</p>
      </Notice>
    );
  }
  return (
    <div class="trash">
      <p class="soft small">{RULE_WORDS.hint}</p>
      <ul class="note-list" aria-label={RULE_WORDS.title}>
        {rules.map((rule) => (
          <li key={rule.id} class="trash-row">
            <div class="trash-words">
              <p>{ruleText(rule)}</p>
              <p class="soft small">
                {[
                  rule.kind === 'mark' ? RULE_WORDS.inArticle(siteText(rule.articleUrl)) : RULE_WORDS.everywhere,
                  whenText(rule.updatedAt, now),
                ].join(' · ')}
              </p>
            </div>
            <button
              type="button"
              class="button"
              aria-label={`${RULE_WORDS.forget}: ${ruleText(rule)}`}
              onClick={() => onForget(rule.id)}
            >
              {RULE_WORDS.forget}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
