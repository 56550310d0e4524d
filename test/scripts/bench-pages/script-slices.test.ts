import { describe, expect, it } from 'vitest';
import { mainThreadTasks, scriptSlices, type TraceEvent } from '../../../scripts/bench-pages/script-slices';

const ORIGIN = 'chrome-extension://abc';
const MAIN = { pid: 7, tid: 1 };
const OTHER = { pid: 7, tid: 2 };

interface Timed {
  readonly at: number;
  readonly lasts: number;
  /** CPU; as long as it lasts unless told. */
  readonly cpu?: number;
}

function event(name: string, { at, lasts, cpu = lasts }: Timed, more: Partial<TraceEvent> = {}): TraceEvent {
  return { name, ph: 'X', ...MAIN, ts: at, dur: lasts, tdur: cpu, ...more };
}

function script(at: number, lasts: number, url = `${ORIGIN}/article.js`): TraceEvent {
  return event('EvaluateScript', { at, lasts }, { args: { data: { url } } });
}

describe('scriptSlices', () => {
  it('gives the CPU time of a slice, not its time on the clock', () => {
    const trace = [script(0, 1000), event('FunctionCall', { at: 2000, lasts: 9000, cpu: 3000 })];
    expect(scriptSlices(trace, ORIGIN)).toEqual([1, 3]);
  });

  it('counts what lies in another slice once', () => {
    const trace = [
      script(0, 500),
      event('TimerFire', { at: 1000, lasts: 4000 }),
      event('FunctionCall', { at: 1100, lasts: 3000 }),
    ];
    expect(scriptSlices(trace, ORIGIN)).toEqual([0.5, 4]);
  });

  it('counts promises that go on after a message, and not the empty look for them', () => {
    const trace = [
      script(0, 500),
      event('BlinkScheduler_PerformMicrotaskCheckpoint', { at: 1000, lasts: 2000 }),
      event('BlinkScheduler_PerformMicrotaskCheckpoint', { at: 4000, lasts: 20 }),
    ];
    expect(scriptSlices(trace, ORIGIN)).toEqual([0.5, 2]);
  });

  it('leaves out other threads, what ran before, and rendering', () => {
    const trace = [
      event('FunctionCall', { at: 0, lasts: 700 }),
      script(1000, 500),
      event('FunctionCall', { at: 2000, lasts: 700 }, OTHER),
      event('Paint', { at: 3000, lasts: 700 }),
    ];
    expect(scriptSlices(trace, ORIGIN)).toEqual([0.5]);
  });

  it('finds none where the extension never ran', () => {
    expect(scriptSlices([script(0, 900, 'http://127.0.0.1/page.js')], ORIGIN)).toEqual([]);
  });
});

describe('mainThreadTasks', () => {
  it('gives whole tasks of the thread that paints', () => {
    const trace = [
      event('RunTask', { at: 0, lasts: 5000 }),
      event('ThreadControllerImpl::RunTask', { at: 10, lasts: 4900 }),
      event('Paint', { at: 100, lasts: 300 }),
      event('RunTask', { at: 6000, lasts: 1000 }),
      event('RunTask', { at: 0, lasts: 90_000 }, OTHER),
    ];
    expect(mainThreadTasks(trace)).toEqual([5, 1]);
  });

  it('has none where nothing was painted', () => {
    expect(mainThreadTasks([event('RunTask', { at: 0, lasts: 5000 })])).toEqual([]);
  });
});
