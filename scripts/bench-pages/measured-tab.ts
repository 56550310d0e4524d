/**
 * One browser tab with a clock of its own: opens a page, runs code in a world of its own beside the page's, and tells what
 * that cost. In: pages of this machine; out: CPU milliseconds of the main thread, kilobytes of heap. The clock is the
 * browser's `TaskDuration` in thread time, so other programs on the machine do not count.
 */
import type { CDPSession, Page } from 'puppeteer-core';

/** Two frames: what was painted is then on the screen, and its cost is in the count. */
const TWO_FRAMES = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))';
const WORLD = 'bench';

/** CPU milliseconds, and what came of it. */
export interface Cost {
  readonly cpu: number;
  readonly value: unknown;
}

export class MeasuredTab {
  readonly page: Page;
  readonly #session: CDPSession;
  #world = 0;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
  }

  static async open(page: Page): Promise<MeasuredTab> {
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('HeapProfiler.enable');
    return new MeasuredTab(page, session);
  }

  /** Opens a page and makes a world beside it that knows `script`. */
  async visit(url: string, script: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load', timeout: 120_000 });
    const { frameTree } = await this.#session.send('Page.getFrameTree');
    const options = { frameId: frameTree.frame.id, worldName: WORLD };
    this.#world = (await this.#session.send('Page.createIsolatedWorld', options)).executionContextId;
    await this.run(`${script};0`);
    await this.run(TWO_FRAMES);
  }

  /** Runs an expression in the world beside the page and returns its value, a promise's when it comes. */
  async run(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression,
      contextId: this.#world,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /**
   * Returns the CPU milliseconds of an expression over those of doing nothing in the same page, the frames after it
   * included, and its value.
   */
  async cost(expression: string): Promise<Cost> {
    await this.collectGarbage();
    const idle = (await this.#timed('0')).cpu;
    const { cpu, value } = await this.#timed(expression);
    return { cpu: Math.max(0, cpu - idle), value };
  }

  /** Returns the kilobytes of the page's heap, all worlds together, after garbage collection. */
  async heap(): Promise<number> {
    await this.collectGarbage();
    await this.collectGarbage();
    return (await this.#session.send('Runtime.getHeapUsage')).usedSize / 1000;
  }

  async collectGarbage(): Promise<void> {
    await this.#session.send('HeapProfiler.collectGarbage');
  }

  async #timed(expression: string): Promise<Cost> {
    const before = await this.#taskTime();
    const value = await this.run(expression);
    await this.run(TWO_FRAMES);
    return { cpu: (await this.#taskTime()) - before, value };
  }

  async #taskTime(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  }
}
