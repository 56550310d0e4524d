/** Facets of a search that found nothing; a test puts what it is about in their place. */

import type { Facets } from '../../lib/notes/search/count-facets';

export const NO_FACETS: Facets = {
  source: [],
  party: [],
  category: [],
  outcome: [],
  rating: [],
  outlet: [],
  month: [],
  tag: [],
  unattributed: 0,
  changed: 0,
  orphaned: 0,
  figure: 0,
  claim: 0,
  unsettled: 0,
};
