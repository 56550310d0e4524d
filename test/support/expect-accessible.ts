/** Runs axe over rendered markup. Colours are left to the browser tests: happy-dom computes no layout. */

import axe from 'axe-core';
import { expect } from 'vitest';

export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
