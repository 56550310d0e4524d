import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDatabase } from '../../lib/notes/database';
import { hidingRule, isNarrow, type MarkFacts } from '../../lib/notes/mark-rules';
import { createRuleStore, type NewRule, type RuleStore } from '../../lib/notes/rule-store';

const MARK: MarkFacts = {
  articleUrl: 'https://news.example/ferry',
  kind: 'figure',
  quote: '12 boats',
  prefix: 'the harbour rents ',
  category: 'equipment',
  outcome: 'supplied',
  item: 'boats',
  source: 'Harbour office',
};
const DISMISSED: NewRule = {
  id: 'dismissed',
  kind: 'mark',
  articleUrl: MARK.articleUrl,
  markKind: 'figure',
  quote: MARK.quote,
  prefix: MARK.prefix,
};
const ALIKE: NewRule = {
  id: 'alike',
  kind: 'likeness',
  markKind: 'figure',
  category: 'equipment',
  outcome: 'supplied',
  item: null,
  source: null,
};
const kept = { rev: 1, updatedAt: 1, deletedAt: null };

describe('a dismissed mark', () => {
  const rules = [{ ...DISMISSED, ...kept }];
  it('is hidden', () => expect(hidingRule(MARK, rules)?.id).toBe('dismissed'));

  it.each([
    ['in another article', { articleUrl: 'https://news.example/other' }],
    ['with other words before it', { prefix: 'the navy lost ' }],
    ['of another kind', { kind: 'claim' as const }],
    ['with another number', { quote: '21 boats' }],
  ])('does not hide the like of it %s', (_, change) => expect(hidingRule({ ...MARK, ...change }, rules)).toBeNull());

  it('is shown again once the rule is in the trash', () => {
    expect(hidingRule(MARK, [{ ...DISMISSED, ...kept, deletedAt: 5 }])).toBeNull();
  });
});

describe('a rule about things like this', () => {
  it('hides them in every article', () => {
    expect(
      hidingRule({ ...MARK, articleUrl: 'https://other.example/a', quote: '9 trucks' }, [{ ...ALIKE, ...kept }]),
    ).not.toBeNull();
  });

  it.each([
    ['outcome', { ...ALIKE, outcome: 'destroyed' as const }],
    ['item', { ...ALIKE, item: 'tanks' }],
    ['source', { ...ALIKE, source: 'Navy' }],
    ['kind', { ...ALIKE, markKind: 'claim' as const }],
  ])('hides nothing of another %s', (_, rule) => expect(hidingRule(MARK, [{ ...rule, ...kept }])).toBeNull());

  it('takes names in any case', () => {
    expect(hidingRule(MARK, [{ ...ALIKE, ...kept, source: 'HARBOUR OFFICE' }])).not.toBeNull();
  });

  it('asks for one condition at least', () => {
    expect(isNarrow({ category: null, outcome: null, item: null, source: null })).toBe(false);
    expect(isNarrow({ category: null, outcome: 'supplied', item: null, source: null })).toBe(true);
  });
});

describe('the store of rules', () => {
  let now = 10;
  let store: RuleStore;
  beforeEach(() => {
    now = 10;
    store = createRuleStore(createDatabase(`rules-${crypto.randomUUID()}`), { now: () => now });
  });

  it('lists what bears on an article: its own marks and every likeness', async () => {
    await store.keepRule(DISMISSED);
    await store.keepRule({ ...DISMISSED, id: 'elsewhere', articleUrl: 'https://other.example/a' });
    await store.keepRule(ALIKE);
    expect((await store.rulesFor(MARK.articleUrl)).map(({ id }) => id)).toEqual(['dismissed', 'alike']);
  });

  it('forgets a rule, keeps that it did, and takes it back', async () => {
    await store.keepRule(DISMISSED);
    now = 20;
    expect(await store.forgetRule('dismissed')).toMatchObject({ rev: 2, updatedAt: 20, deletedAt: 20 });
    expect(await store.forgetRule('dismissed')).toMatchObject({ rev: 2 });
    expect(await store.rulesFor(MARK.articleUrl)).toEqual([]);
    expect(await store.keepRule(DISMISSED)).toMatchObject({ rev: 3, deletedAt: null });
    expect(await store.forgetRule('never-made')).toBeNull();
  });

  it('shows all of them, the newest first', async () => {
    await store.keepRule(DISMISSED);
    now = 20;
    await store.keepRule(ALIKE);
    expect((await store.allRules()).map(({ id }) => id)).toEqual(['alike', 'dismissed']);
  });
});
