/** The bounds of the product for saved quotes in edited articles, on our own articles and with one seed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/annotations/annotate';
import { NO_MODELS } from '../../lib/annotations/models';
import { measureEdits } from '../../scripts/bench-anchors/measure-edits';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');
const SEED = 7;

const texts = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(FIXTURES, name), 'utf8').trim());
const misses: string[] = [];
const rows = measureEdits(
  texts.map((text) => ({ text, splitText: text })),
  { seed: SEED, annotate: (text) => annotate(text, NO_MODELS), onMiss: (line) => misses.push(line) },
);
const bounded = rows.filter(({ must }) => must !== null);

describe(`saved quotes in edited articles, seed ${SEED}`, () => {
  it('are many, of every kind of edit', () => {
    expect(new Set(rows.map(({ group }) => group)).size).toBe(10);
    for (const { value } of rows.filter(({ name }) => name === 'quotes')) expect(value).toBeGreaterThan(100);
  });

  it.each(bounded)('$group: $name is within $must', ({ group, value, must, isCost }) => {
    const own = misses.filter((line) => line.startsWith(group)).join('\n');
    if (isCost) expect(value, own).toBeLessThanOrEqual(must ?? 0);
    else expect(value, own).toBeGreaterThanOrEqual(must ?? 0);
  });
});
