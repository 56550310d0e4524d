/**
 * The reader's rules about what not to mark: keep one, forget one, list those that bear on an article. Forgotten rules
 * stay as such, so that another device learns of it. No clock of its own.
 */

import { assertWritable, type NoteDatabase } from './database';
import type { DismissedMark, LikenessRule, MarkRule } from './kept-rows';
import type { Kept } from './note';
import { throwTyped } from './store-error';

export type NewRule = Omit<DismissedMark, keyof Kept> | Omit<LikenessRule, keyof Kept>;

export interface RuleStore {
  /** Keeps a rule under its id; keeping it again brings it back. */
  keepRule(rule: NewRule): Promise<MarkRule>;
  /** Forgets a rule; null when there is none. */
  forgetRule(id: string): Promise<MarkRule | null>;
  /** Rules in force for an article: its own dismissed marks and all likeness rules. */
  rulesFor(articleUrl: string): Promise<readonly MarkRule[]>;
  /** Every rule in force, newest first, for the reader to look through. */
  allRules(): Promise<readonly MarkRule[]>;
}

/** Makes the store over a database. `now` gives milliseconds since the epoch. */
export function createRuleStore(database: NoteDatabase, { now }: { readonly now: () => number }): RuleStore {
  const { rules } = database;
  const write = async <T>(work: () => Promise<T>): Promise<T> => {
    await assertWritable(database);
    return database.transaction('rw', rules, work).catch(throwTyped);
  };
  return {
    keepRule: (rule) =>
      write(async () => {
        const stored = await rules.get(rule.id);
        const kept: MarkRule = { ...rule, rev: (stored?.rev ?? 0) + 1, updatedAt: now(), deletedAt: null };
        await rules.put(kept);
        return kept;
      }),
    forgetRule: (id) =>
      write(async () => {
        const stored = await rules.get(id);
        if (stored === undefined || stored.deletedAt !== null) return stored ?? null;
        const forgotten: MarkRule = { ...stored, rev: stored.rev + 1, updatedAt: now(), deletedAt: now() };
        await rules.put(forgotten);
        return forgotten;
      }),
    rulesFor: async (articleUrl) => {
      const [own, alike] = await Promise.all([
        rules.where({ articleUrl }).toArray(),
        rules.where({ kind: 'likeness' }).toArray(),
      ]);
      return [...own, ...alike].filter(isInForce);
    },
    allRules: async () => (await rules.filter(isInForce).toArray()).sort((a, b) => b.updatedAt - a.updatedAt),
  };
}

function isInForce({ deletedAt }: MarkRule): boolean {
  return deletedAt === null;
}
