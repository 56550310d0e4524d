/** What a search brought, as the library shows it. Types only. */

import type { Facets } from '../lib/notes/search/count-facets';

/** `opening`: the search index is being read · `wrong`: the search cannot be understood, `messages` say why. */
export type FoundNotes =
  | { readonly state: 'opening' }
  | { readonly state: 'failed' }
  | { readonly state: 'wrong'; readonly messages: readonly string[] }
  | {
      readonly state: 'found';
      /** Ids of those that are listed, newest first. */
      readonly ids: readonly string[];
      readonly total: number;
      readonly facets: Facets;
    };
