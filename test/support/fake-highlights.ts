/** The parts of the CSS Custom Highlight API that happy-dom lacks: a registry one can look into. */

import { vi } from 'vitest';

class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}

/** Puts the fakes in place of the API until `vi.unstubAllGlobals()`; returns the registry. */
export function fakeHighlights(): Map<string, FakeHighlight> {
  const highlights = new Map<string, FakeHighlight>();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', FakeHighlight);
  return highlights;
}
