/**
 * Where one figure comes from, as a small picture: a row for each origin, a dot for each telling on its day, a line from
 * each telling to those that come from it. The list beside it says the same in words. A lineage in, an SVG out.
 */

import { daysBetween } from '../lib/ledger/calendar-day';
import type { Lineage, Telling } from '../lib/ledger/lineage';

/** Units of the picture; its width fits a phone. */
const WIDTH = 240;
const ROW = 20;
const MARGIN = 8;
const DOT = 4;

interface Dot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export function LineagePicture({ lineage, label }: { readonly lineage: Lineage; readonly label: string }) {
  const dots = dotsOf(lineage);
  const height = (lineage.origins.length - 1) * ROW + 2 * MARGIN;
  const lines = lineage.origins.flatMap(({ tellings, descents }) =>
    tellings.flatMap(({ id }) => {
      // One line to each: it may come from any of those before it, and the first is enough to see that it does.
      const descent = descents.find(({ to }) => to.id === id);
      if (descent === undefined) return [];
      const { from, to } = descent;
      const [start, end] = [dots.get(from.id), dots.get(to.id)];
      return start === undefined || end === undefined ? [] : [{ start, end }];
    }),
  );
  return (
    <svg class="lineage-picture" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
      {lines.map(({ start, end }) => (
        <line key={`${start.id} ${end.id}`} x1={start.x} y1={start.y} x2={end.x} y2={end.y} />
      ))}
      {[...dots.values()].map(({ id, x, y }) => (
        <circle key={id} cx={x} cy={y} r={DOT} />
      ))}
    </svg>
  );
}

function sideways(x: number): number {
  const next = x > WIDTH / 2 ? x - 2 * DOT : x + 2 * DOT;
  return Math.max(MARGIN, Math.min(WIDTH - MARGIN, next));
}

/** Places of the tellings: by day from left to right, by origin from top to bottom. */
function dotsOf({ tellings, origins }: Lineage): ReadonlyMap<string, Dot> {
  const days = tellings.map(({ date }) => date).sort();
  const span = Math.max(1, daysBetween(days[0] ?? '', days.at(-1) ?? '') ?? 1);
  const toX = ({ date }: Telling) => {
    const at = daysBetween(days[0] ?? '', date) ?? 0;
    return MARGIN + (at / span) * (WIDTH - 2 * MARGIN);
  };
  const dots = new Map<string, Dot>();
  for (const [row, origin] of origins.entries()) {
    for (const [index, telling] of origin.tellings.entries()) {
      const isSameDay = origin.tellings[index - 1]?.date === telling.date;
      const before = dots.get(origin.tellings[index - 1]?.id ?? '');
      // Tellings of one day would hide each other: they stand side by side, back from the day.
      const x = isSameDay && before !== undefined ? sideways(before.x) : toX(telling);
      dots.set(telling.id, { id: telling.id, x, y: MARGIN + row * ROW });
    }
  }
  return dots;
}
