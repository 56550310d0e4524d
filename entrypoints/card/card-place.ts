/**
 * Where the card goes: the mark's box and the window in, a box for the card out. Below the mark if there is room,
 * else above; never over the edge; at the bottom of narrow windows. Pure; CSS pixels.
 */

export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
}

export interface WindowSize {
  readonly width: number;
  readonly height: number;
  readonly scrollX: number;
  readonly scrollY: number;
}

export interface CardPlace {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly maxHeight: number;
  /** Where the mark's side of the card is: a card above grows upwards. */
  readonly side: 'below' | 'above' | 'sheet';
}

const WIDTH = 360;
/** Windows narrower than this get the card along their bottom. */
const NARROW = 480;
const GAP = 8;
const EDGE = 8;
/** A card with less height than this is placed on the other side if there is more room. */
const COMFORTABLE = 340;

/** Places a card of `height` beside a mark. The result counts from the page's origin, so the card scrolls with it. */
export function placeCard(mark: Box, window: WindowSize, height: number): CardPlace {
  if (window.width < NARROW) return placeSheet(window, height);
  const width = Math.min(WIDTH, window.width - 2 * EDGE);
  const left = Math.min(Math.max(EDGE, mark.left), window.width - width - EDGE);
  const below = window.height - mark.bottom - GAP - EDGE;
  const above = mark.top - GAP - EDGE;
  const isBelow = below >= Math.min(height, COMFORTABLE) || below >= above;
  const maxHeight = Math.max(120, isBelow ? below : above);
  const top = isBelow ? mark.bottom + GAP : mark.top - GAP - Math.min(height, maxHeight);
  return {
    top: Math.max(EDGE, Math.min(top, window.height - EDGE - 120)) + window.scrollY,
    left: left + window.scrollX,
    width,
    maxHeight,
    side: isBelow ? 'below' : 'above',
  };
}

function placeSheet({ width, height, scrollX, scrollY }: WindowSize, cardHeight: number): CardPlace {
  const maxHeight = Math.round(height * 0.6);
  const top = height - Math.min(cardHeight, maxHeight) - EDGE;
  return { top: top + scrollY, left: EDGE + scrollX, width: width - 2 * EDGE, maxHeight, side: 'sheet' };
}
