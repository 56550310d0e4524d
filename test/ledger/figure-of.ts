/** Reported figures for tests: what a test does not name is a plain count of tanks told by one side. */
import type { Magnitude } from '../../lib/annotations/annotation';
import type { FigureSource, ReportedFigure } from '../../lib/ledger/reported-figure';

let made = 0;

export function figureOf(count: number | Magnitude, part: Partial<ReportedFigure> = {}): ReportedFigure {
  made += 1;
  const magnitude = typeof count === 'number' ? exactly(count) : count;
  return {
    index: made,
    span: { start: made * 100, end: made * 100 + 10 },
    quote: `${magnitude.value ?? 'some'} ${part.item ?? 'tanks'}`,
    item: 'tanks',
    magnitude,
    itemClass: 'tanks',
    outcome: 'destroyed',
    affected: 'Valdoria',
    scope: 'cumulative',
    place: null,
    time: null,
    source: saidBy('Tesmark'),
    partOf: null,
    ...part,
  };
}

export function exactly(count: number): Magnitude {
  return { value: count, low: count, high: count, modifier: 'exact' };
}

export function atLeast(count: number): Magnitude {
  return { value: count, low: count, high: null, modifier: 'at-least' };
}

export function about(count: number, low: number, high: number): Magnitude {
  return { value: count, low, high, modifier: 'approx' };
}

export const VAGUE: Magnitude = { value: null, low: null, high: null, modifier: 'vague' };

/** A source that speaks for a side, or for none. */
export function saidBy(party: string | null, name = `${party ?? 'Relief'} staff`): FigureSource {
  return { name, kind: 'organization', party, cue: 'said', cueClass: 'neutral' };
}
