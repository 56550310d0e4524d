/** Draws the chart of a series in a page: rows are made from a count, how long it took until it stood is the answer. */
import { render } from 'preact';
import { SeriesChart } from '../../components/series-chart';
import type { SeriesRow } from '../../components/series-rows';

/** Milliseconds until the chart of `count` rows is drawn: layout, script and the frame it is shown in. */
export async function drawChart(count: number): Promise<number> {
  const rows: readonly SeriesRow[] = Array.from({ length: count }, (_, day) => {
    const low = 3 * day + (day % 7);
    return { id: `n${day}`, date: '', day, low, high: low + 40, text: `${low}`, outcome: 'killed' };
  });
  const host = document.createElement('div');
  document.body.append(host);
  const from = performance.now();
  render(<SeriesChart rows={rows} picked={count - 1} label="Chart" onPick={() => undefined} />, host);
  await frame();
  await frame();
  const canvas = host.querySelector('canvas');
  const time = performance.now() - from;
  if (canvas === null || isBlank(canvas)) throw new Error('Nothing was drawn.');
  render(null, host);
  host.remove();
  return time;
}

function frame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

function isBlank(canvas: HTMLCanvasElement): boolean {
  const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
  return data === undefined || !data.some((value) => value !== 0);
}
