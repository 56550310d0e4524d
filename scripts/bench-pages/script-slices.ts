/**
 * What scripts cost a page, read from a browser trace. In: trace events of a page whose own scripts are switched off, so
 * that every script in it is the extension's; out: CPU milliseconds by slice and by task of the page's main thread.
 * Thread time, never time on the clock: a busy machine makes slices late, not longer.
 */

/** The part of a trace event that is read here (Trace Event Format; times in microseconds). */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** CPU time of the thread. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string }; readonly name?: string };
}

/** Categories to record: the tasks of each thread and the scripts in them. */
export const TRACE_CATEGORIES: readonly string[] = ['-*', 'toplevel', 'devtools.timeline', '__metadata'];

/** A run of script from its start until the browser has the thread back; promises go on in the last of these. */
const SCRIPT_EVENTS: ReadonlySet<string> = new Set([
  'EvaluateScript',
  'FunctionCall',
  'TimerFire',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
]);
/** Every task ends with a look at its promises; less than this, in microseconds, is that look alone. */
const EMPTY_CHECKPOINT = 40;
const TASK_EVENTS: ReadonlySet<string> = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);

/** Returns the CPU milliseconds of each script slice on the main thread that ran scripts from `origin`. */
export function scriptSlices(events: readonly TraceEvent[], origin: string): readonly number[] {
  const thread = threadOf(events, origin);
  if (thread === null) return [];
  const scripts = outermost(events.filter((event) => isOn(event, thread) && SCRIPT_EVENTS.has(event.name)));
  return scripts.filter(isRunning).map(({ tdur = 0 }) => tdur / 1000);
}

/** Returns the CPU milliseconds of each task on the thread that painted most, scripts and rendering together. */
export function mainThreadTasks(events: readonly TraceEvent[]): readonly number[] {
  const paints = events.filter(({ name }) => name === 'Paint' || name === 'PrePaint');
  const threads = paints.map(({ pid, tid }) => `${pid} ${tid}`);
  const count = (thread: string): number => threads.filter((one) => one === thread).length;
  const [busiest] = [...new Set(threads)].sort((a, b) => count(b) - count(a));
  const tasks = events.filter(({ name, pid, tid }) => TASK_EVENTS.has(name) && `${pid} ${tid}` === busiest);
  return outermost(tasks).map(({ tdur = 0 }) => tdur / 1000);
}

function isRunning({ name, tdur = 0 }: TraceEvent): boolean {
  return name !== 'BlinkScheduler_PerformMicrotaskCheckpoint' || tdur > EMPTY_CHECKPOINT;
}

function threadOf(events: readonly TraceEvent[], origin: string): TraceEvent | null {
  return events.find(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.startsWith(origin)) ?? null;
}

function isOn({ pid, tid, ts }: TraceEvent, thread: TraceEvent): boolean {
  return pid === thread.pid && tid === thread.tid && ts >= thread.ts;
}

/** Those that lie in no other one. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const complete = events.filter(({ ph }) => ph === 'X');
  const sorted = complete.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let until = Number.NEGATIVE_INFINITY;
  return sorted.filter(({ ts, dur = 0 }) => {
    if (ts < until) return false;
    until = ts + dur;
    return true;
  });
}
