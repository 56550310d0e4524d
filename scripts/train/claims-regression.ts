/**
 * Rows of numbers with targets in, the weights of a logistic regression out: least penalised log loss, found by L-BFGS
 * (Nocedal & Wright, algorithm 7.4). Deterministic; knows nothing of what the numbers stand for.
 */

export interface RegressionInput {
  readonly rows: readonly (readonly number[])[];
  /** 0 to 1. */
  readonly targets: readonly number[];
  readonly weights: readonly number[];
  /** Log odds that each row has already, from another model. */
  readonly offsets: readonly number[];
  /** L2 penalty of each column. */
  readonly penalties: readonly number[];
}

interface Point {
  readonly at: Float64Array;
  readonly loss: number;
  readonly slope: Float64Array;
}

interface Step {
  readonly move: Float64Array;
  readonly turn: Float64Array;
  readonly curvature: number;
}

/** Enough to come within rounding of the optimum for some hundred columns. */
const ROUNDS = 150;
const STEPS_KEPT = 8;
/** A step is taken if it lowers the loss by this share of what the slope promises (Armijo). */
const LEAST_GAIN = 1e-4;
const LEAST_SLOPE = 1e-5;

/** Fits the weights, one per column. */
export function fitLogistic(input: RegressionInput): Float64Array {
  let here = lossAt(input, new Float64Array(input.penalties.length));
  const steps: Step[] = [];
  for (let round = 0; round < ROUNDS && norm(here.slope) > LEAST_SLOPE; round += 1) {
    const next = search(input, here, directionFrom(here.slope, steps));
    if (next === null) break;
    remember(steps, here, next);
    here = next;
  }
  return here.at;
}

/** Log odds of a row. */
export function scoreOf(row: readonly number[], weights: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < row.length; i += 1) sum += (row[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}

function lossAt({ rows, targets, weights, offsets, penalties }: RegressionInput, at: Float64Array): Point {
  let loss = 0;
  const slope = new Float64Array(at.length);
  at.forEach((one, column) => {
    const penalty = penalties[column] ?? 0;
    loss += (penalty * one * one) / 2;
    slope[column] = penalty * one;
  });
  rows.forEach((row, index) => {
    const weight = weights[index] ?? 0;
    if (weight === 0) return;
    const score = scoreOf(row, at) + (offsets[index] ?? 0);
    const target = targets[index] ?? 0;
    loss += weight * (Math.log1p(Math.exp(-Math.abs(score))) + Math.max(score, 0) - target * score);
    const error = weight * (1 / (1 + Math.exp(-score)) - target);
    for (let i = 0; i < row.length; i += 1) slope[i] = (slope[i] ?? 0) + error * (row[i] ?? 0);
  });
  return { at, loss, slope };
}

/** Minus the slope, bent by what earlier steps told of the curvature. */
function directionFrom(slope: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = slope.map((one) => -one);
  const shares = [...steps].reverse().map(({ move, turn, curvature }) => {
    const share = dot(move, direction) / curvature;
    addTo(direction, turn, -share);
    return share;
  });
  const last = steps.at(-1);
  const scale = last === undefined ? 1 / Math.max(1, norm(slope)) : last.curvature / dot(last.turn, last.turn);
  direction.forEach((one, i) => {
    direction[i] = one * scale;
  });
  steps.forEach(({ move, turn, curvature }, index) => {
    addTo(direction, move, (shares[steps.length - 1 - index] ?? 0) - dot(turn, direction) / curvature);
  });
  return direction;
}

/** Halves the step until it gains enough; null when none does. */
function search(input: RegressionInput, here: Point, direction: Float64Array): Point | null {
  const promise = dot(here.slope, direction);
  for (let share = 1; share > 1e-8; share /= 2) {
    const next = lossAt(
      input,
      here.at.map((one, i) => one + share * (direction[i] ?? 0)),
    );
    if (next.loss <= here.loss + LEAST_GAIN * share * promise) return next;
  }
  return null;
}

function remember(steps: Step[], from: Point, to: Point): void {
  const move = to.at.map((one, i) => one - (from.at[i] ?? 0));
  const turn = to.slope.map((one, i) => one - (from.slope[i] ?? 0));
  const curvature = dot(move, turn);
  if (curvature <= 1e-10) return;
  steps.push({ move, turn, curvature });
  if (steps.length > STEPS_KEPT) steps.shift();
}

function addTo(target: Float64Array, vector: Float64Array, factor: number): void {
  for (let i = 0; i < target.length; i += 1) target[i] = (target[i] ?? 0) + factor * (vector[i] ?? 0);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function norm(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector));
}
