import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../entrypoints/card/card-place';

const DESK = { width: 1440, height: 900, scrollX: 0, scrollY: 0 };

describe('the place of the card', () => {
  it('is below the mark when there is room', () => {
    expect(placeCard({ top: 100, bottom: 120, left: 200 }, DESK, 400)).toMatchObject({
      side: 'below',
      top: 128,
      left: 200,
    });
  });

  it('is above a mark at the bottom of the window', () => {
    const { side, top } = placeCard({ top: 800, bottom: 820, left: 200 }, DESK, 400);
    expect({ side, top }).toEqual({ side: 'above', top: 392 });
  });

  it('moves with the page', () => {
    expect(placeCard({ top: 100, bottom: 120, left: 200 }, { ...DESK, scrollY: 1_000 }, 400).top).toBe(1_128);
  });

  it('is a sheet along the bottom of a narrow window', () => {
    const place = placeCard({ top: 100, bottom: 120, left: 20 }, { ...DESK, width: 320, height: 640 }, 900);
    expect(place).toEqual({ side: 'sheet', top: 248, left: 8, width: 304, maxHeight: 384 });
  });

  it('never leaves the window sideways', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 3_000 }), fc.integer({ min: -500, max: 3_500 }), (width, left) => {
        const place = placeCard({ top: 100, bottom: 120, left }, { ...DESK, width }, 400);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + place.width).toBeLessThanOrEqual(width);
      }),
    );
  });
});
