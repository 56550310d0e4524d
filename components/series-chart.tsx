/**
 * Rows of a series drawn over time: each report a bar from its least to its most, open bars up to the edge, nothing
 * between the days. A slider for the keyboard, hover for the mouse. Rows in, a canvas out. uPlot draws the axes.
 */

import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { isoDateOf } from '../lib/ledger/calendar-day';
import { dayText } from './date-format';
import type { SeriesRow } from './series-rows';

export interface SeriesChartProps {
  readonly rows: readonly SeriesRow[];
  readonly picked: number;
  readonly label: string;
  readonly onPick: (index: number) => void;
}

const DAY_S = 86_400;
/** CSS pixels. */
const HEIGHT = 280;
const BAR = 5;
const LEAST_BAR = 3;
/** Of the room of one report that its bar may take. */
const ROOM_SHARE = 0.6;
/** Room before the first and after the last day, so that one report is not drawn on an edge. Days. */
const MARGIN_DAYS = 1;

export function SeriesChart({ rows, picked, label, onPick }: SeriesChartProps) {
  const host = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot | null>(null);
  const shown = useRef({ picked, onPick });
  shown.current = { picked, onPick };
  useEffect(() => {
    const { current: element } = host;
    if (element === null) return undefined;
    const end = new AbortController();
    chart.current = openChart(element, rows, shown);
    followLook(element, chart.current, end.signal);
    return () => {
      end.abort();
      chart.current?.destroy();
    };
  }, [rows]);
  useEffect(() => chart.current?.redraw(false, false), [picked]);
  const row = rows[picked];
  return (
    <div
      ref={host}
      class="chart"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={rows.length}
      aria-valuenow={picked + 1}
      aria-valuetext={row === undefined ? '' : `${row.date}: ${row.text}`}
      onKeyDown={(event) => {
        const next = nextIndex(event.key, picked, rows.length - 1);
        if (next === null) return;
        event.preventDefault();
        onPick(next);
      }}
    />
  );
}

/** Returns where a key leads from a report, null for keys that lead nowhere. */
function nextIndex(key: string, from: number, last: number): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(0, from - 1);
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(last, from + 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

interface Shown {
  readonly current: Pick<SeriesChartProps, 'picked' | 'onPick'>;
}

function openChart(host: HTMLElement, rows: readonly SeriesRow[], shown: Shown): uPlot {
  const axis = {
    stroke: () => colourOf(host, '--sw-ink-soft'),
    grid: { stroke: () => colourOf(host, '--sw-rule'), width: 1 },
    ticks: { stroke: () => colourOf(host, '--sw-rule'), width: 1 },
    font: `12px ${getComputedStyle(host).fontFamily}`,
  };
  const hidden = { paths: () => null, points: { show: false } };
  const margin = MARGIN_DAYS * DAY_S;
  const options: uPlot.Options = {
    width: host.clientWidth,
    height: HEIGHT,
    legend: { show: false },
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
    cursor: { y: false, drag: { x: true, y: false }, points: { show: false } },
    scales: { x: { range: (_, low, high) => [low - margin, high + margin] } },
    axes: [
      { ...axis, space: 104, values: (_, splits) => splits.map((at) => dayText(isoDateOf(Math.round(at / DAY_S)))) },
      { ...axis, size: 64, values: (_, splits) => splits.map((value) => value.toLocaleString('en-GB')) },
    ],
    series: [{}, hidden, hidden],
    hooks: {
      draw: [(plot) => drawBars(plot, rows, { host, picked: shown.current.picked })],
      setCursor: [
        ({ cursor }) => {
          // A keyboard's choice stands until the mouse moves over the chart.
          if (typeof cursor.idx === 'number' && (cursor.left ?? -1) >= 0) shown.current.onPick(cursor.idx);
        },
      ],
    },
  };
  const columns = [
    rows.map(({ day }) => day * DAY_S),
    rows.map(({ low }) => low),
    rows.map(({ low, high }) => high ?? low),
  ];
  return new uPlot(options, columns as uPlot.AlignedData, host);
}

interface BarLook {
  readonly host: HTMLElement;
  readonly picked: number;
}

function drawBars(plot: uPlot, rows: readonly SeriesRow[], { host, picked }: BarLook): void {
  const { ctx, bbox } = plot;
  const scale = devicePixelRatio;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  const bar = ({ day, low, high }: SeriesRow, width: number) => {
    const bottom = plot.valToPos(low, 'y', true);
    const top = high === null ? bbox.top : plot.valToPos(high, 'y', true);
    const tall = Math.max(LEAST_BAR * scale, bottom - top);
    // What nothing bounds is a line of half the width up to the edge.
    const wide = high === null ? width / 2 : width;
    ctx.rect(plot.valToPos(day * DAY_S, 'x', true) - wide / 2, (bottom + top - tall) / 2, wide, tall);
  };
  ctx.fillStyle = colourOf(host, '--sw-figure-line');
  ctx.beginPath();
  // Bars of a long series stand as close as there is room, and stay apart.
  const room = (ROOM_SHARE * bbox.width) / rows.length;
  for (const row of rows) bar(row, Math.max(scale, Math.min(BAR * scale, room)));
  ctx.fill();
  const row = rows[picked];
  ctx.fillStyle = colourOf(host, '--sw-ink');
  ctx.beginPath();
  if (row !== undefined) bar(row, BAR * scale);
  ctx.fill();
  ctx.restore();
}

/** A canvas knows no tokens: an element of the page tells what a token is now. */
function colourOf(host: HTMLElement, token: string): string {
  host.style.color = `var(${token})`;
  const { color } = getComputedStyle(host);
  host.style.color = '';
  return color;
}

/** Draws again when the reader's colours or the room change. */
function followLook(host: HTMLElement, plot: uPlot, signal: AbortSignal): void {
  const redraw = () => plot.redraw(false, true);
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', redraw, { signal });
  }
  const theme = new MutationObserver(redraw);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const room = new ResizeObserver(() => plot.setSize({ width: host.clientWidth, height: HEIGHT }));
  room.observe(host);
  signal.addEventListener('abort', () => {
    theme.disconnect();
    room.disconnect();
  });
}
