/** The few numbers that benchmarks make of many: middles, shares, growth, and an order drawn by chance. Pure. */

/** Returns the middle value, the upper one of two; 0 of none. */
export function medianOf(values: readonly number[]): number {
  return percentileOf(values, 0.5);
}

/** Returns the value below which a share (0–1) of the values lie; 0 of none. */
export function percentileOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Returns the mean of ratios: twice and half cancel out. Values must be above 0; 0 of none. */
export function geometricMean(values: readonly number[]): number {
  if (values.length === 0) return 0;
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

/** Returns the exponent of growth: 1 when ten times as much takes ten times as long. */
export function growthExponent(from: number, to: number, timesAsMuch: number): number {
  return Math.log(to / from) / Math.log(timesAsMuch);
}

/** Returns the items in an order drawn by `random` (Fisher and Yates). */
export function shuffle<T>(items: readonly T[], random: () => number): readonly T[] {
  const drawn: T[] = [];
  const left = [...items];
  while (left.length > 0) drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  return drawn;
}
