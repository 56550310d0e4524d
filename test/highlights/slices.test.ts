import { describe, expect, it } from 'vitest';
import { Slices } from '../../lib/highlights/slices';
import { runAtOnce, type Steps } from '../../lib/text/steps';

/** Work of so many steps, each of which takes a millisecond. */
function* work(steps: number, done: number[] = []): Steps<number> {
  for (let step = 0; step < steps; step += 1) {
    const end = performance.now() + 1;
    while (performance.now() < end);
    done.push(step);
    yield;
  }
  return steps;
}

describe('work in slices', () => {
  it('is done to its end, with the same result as at once', async () => {
    const slices = new Slices(new AbortController().signal);
    expect(await slices.run(work(12))).toBe(12);
    expect(runAtOnce(work(12))).toBe(12);
  });

  it('lets others go first in between', async () => {
    const done: number[] = [];
    const running = new Slices(new AbortController().signal).run(work(60, done));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(done.length).toBeLessThan(60);
    await running;
    expect(done).toHaveLength(60);
  });

  it('counts the work and not the pauses', async () => {
    const slices = new Slices(new AbortController().signal);
    await slices.run(work(10));
    const first = slices.spent;
    expect(first).toBeGreaterThanOrEqual(10);
    await slices.run(work(5));
    expect(slices.spent - first).toBeGreaterThanOrEqual(5);
  });

  it('ends without a result when it is not wanted any more', async () => {
    const ending = new AbortController();
    const done: number[] = [];
    const running = new Slices(ending.signal).run(work(100, done));
    ending.abort();
    expect(await running).toBeNull();
    expect(done.length).toBeLessThan(100);
  });
});
