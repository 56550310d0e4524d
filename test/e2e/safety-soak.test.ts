/**
 * The short form of `npm run soak`: what must be survived, brought about a few times in real browsers. The long form brings
 * about the same faults thousands of times.
 */
import { describe, expect, test } from 'vitest';
import { soak } from '../../scripts/soak/fault';
import { FAULTS } from '../../scripts/soak/faults';
import { FAMILIES } from '../support/session';

const isHere = ({ family }: (typeof FAULTS)[number]) => FAMILIES.includes(family);

describe('nothing is lost', () => {
  test.each(FAULTS.filter(isHere))('$name', { timeout: 120_000 }, async (fault) => {
    const { tries, losses } = await soak(fault, 'short');
    expect(losses).toEqual([]);
    expect(tries).toBeGreaterThan(0);
  });
});
