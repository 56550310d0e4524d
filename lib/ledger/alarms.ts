/**
 * A series of running totals in, the points at which a reader should look twice out: a total that falls, a count begun
 * anew, a jump the recent pace does not explain, two digits that may have changed places, a change of what is counted.
 * Each says what was seen, none says what is right. Pure.
 */
import { intervalOf } from './interval';
import { type Series, type SeriesPoint, type SeriesStep, stepsOf } from './series';

export type AlarmKind = 'falling-total' | 'restart' | 'jump' | 'digit-swap' | 'unit-switch';

export interface Alarm {
  readonly kind: AlarmKind;
  readonly from: SeriesPoint;
  readonly to: SeriesPoint;
  /** For jumps: how many times the recent pace; null otherwise. */
  readonly times: number | null;
}

/** A total that falls below this share of the one before was begun anew. */
const RESTART_SHARE = 0.2;
/** Steps that make a pace, the latest before the one in question. */
const PACE_STEPS = 7;
const FEWEST_STEPS = 3;
/** A step is a jump from so many times the median pace. */
const JUMP_TIMES = 5;
/** A step is ordinary up to so many times the median pace. */
const ORDINARY_TIMES = 2;
/** Increases smaller than this are too few to be a jump, however slow the pace. */
const LEAST_JUMP = 10;

/** Finds the alarms of a series, oldest first. Series of incidents have none: they owe each other nothing. */
export function findAlarms(series: Series): readonly Alarm[] {
  if (series.scope !== 'cumulative') return [];
  const steps = stepsOf(series);
  return steps.flatMap((step, i) => {
    const pace = paceOf(steps.slice(Math.max(0, i - PACE_STEPS), i));
    const kind = kindOf(step, pace);
    const switched: readonly Alarm[] =
      step.from.outcome === step.to.outcome ? [] : [{ kind: 'unit-switch', ...endsOf(step), times: null }];
    if (kind === null) return switched;
    const times = kind === 'jump' && pace !== null && pace > 0 ? perDay(step) / pace : null;
    return [...switched, { kind, ...endsOf(step), times }];
  });
}

function kindOf(step: SeriesStep, pace: number | null): Exclude<AlarmKind, 'unit-switch'> | null {
  const falls = step.increase !== null && step.increase.high < 0;
  const isRestart = falls && bestOf(step.to) < RESTART_SHARE * bestOf(step.from);
  if (isRestart) return 'restart';
  const jumps = isJump(step, pace);
  if ((falls || jumps) && isDigitSwap(step, pace)) return 'digit-swap';
  if (falls) return 'falling-total';
  return jumps ? 'jump' : null;
}

function isJump(step: SeriesStep, pace: number | null): boolean {
  return pace !== null && step.increase !== null && step.increase.low >= LEAST_JUMP && perDay(step) > JUMP_TIMES * pace;
}

/** Median increase per day of the steps; null while there are too few. */
function paceOf(steps: readonly SeriesStep[]): number | null {
  const paces = steps.filter(({ increase }) => increase !== null).map(perDay);
  if (paces.length < FEWEST_STEPS) return null;
  return [...paces].sort((a, b) => a - b)[paces.length >> 1] ?? null;
}

function perDay({ from, to, days }: SeriesStep): number {
  return (bestOf(to) - bestOf(from)) / days;
}

/** Best single reading of a point: its value, or the middle of its interval. */
function bestOf({ magnitude }: SeriesPoint): number {
  if (magnitude.value !== null) return magnitude.value;
  const interval = intervalOf(magnitude);
  if (interval === null) return 0;
  return Number.isFinite(interval.high) ? (interval.low + interval.high) / 2 : interval.low;
}

/** Tells whether the later count would be an ordinary step if two of its neighbouring digits changed places. */
function isDigitSwap({ from, to, days }: SeriesStep, pace: number | null): boolean {
  const most = bestOf(from) + (pace === null ? 0 : ORDINARY_TIMES * pace * days);
  return digitSwapsOf(bestOf(to)).some((count) => bestOf(from) <= count && count <= most);
}

/** Returns the numbers that a whole number becomes when two different neighbouring digits change places: 14,490 → 14,940 … */
export function digitSwapsOf(count: number): readonly number[] {
  const digits = [...String(count)];
  return digits.slice(1).flatMap((digit, i) => {
    const before = digits[i] ?? '';
    return digit === before ? [] : [Number([...digits.slice(0, i), digit, before, ...digits.slice(i + 2)].join(''))];
  });
}

function endsOf({ from, to }: SeriesStep): Pick<Alarm, 'from' | 'to'> {
  return { from, to };
}
