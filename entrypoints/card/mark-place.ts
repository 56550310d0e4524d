/** Where a mark is in the window, and how to get there. In: painted marks; out: boxes, an index, a scrolled page. */

import type { PaintedMark } from '../article/painted-marks';
import type { Box } from './card-place';

/** Share of the window's height at which a mark comes to stand: leaves room for its card below. */
const READING_HEIGHT = 0.3;

/** Returns the box of a mark's first line; null when it is not rendered. */
export function boxOf({ ranges }: PaintedMark): Box | null {
  for (const range of ranges) {
    const box = [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    if (box !== undefined) return box;
  }
  return null;
}

/** Returns the index of the first mark that is not above the window, 0 when all are. */
export function firstVisible(marks: readonly PaintedMark[]): number {
  const index = marks.findIndex((mark) => (boxOf(mark)?.bottom ?? Number.NEGATIVE_INFINITY) > 0);
  return Math.max(0, index);
}

/** Scrolls a mark into comfortable sight; does nothing when it is there already. */
export function scrollToMark(mark: PaintedMark): void {
  const element = mark.ranges[0]?.startContainer.parentElement ?? null;
  const view = element?.ownerDocument.defaultView ?? null;
  if (element === null || view === null || isComfortable(mark, view)) return;
  // Also moves scrolling boxes around the article; the second step then aims at the line, not at its element.
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = boxOf(mark);
  if (box !== null) view.scrollBy({ top: box.top - view.innerHeight * READING_HEIGHT, behavior: 'instant' });
}

function isComfortable(mark: PaintedMark, { innerHeight }: Window): boolean {
  const box = boxOf(mark);
  return box !== null && box.top > innerHeight * 0.1 && box.bottom < innerHeight * 0.55;
}
