/** All sources that saved notes name, connected; each leads to its own page. */

import '../../components/rows.css';
import type { FoundNotes } from '../../components/found-notes';
import { SourceList } from '../../components/source-list';
import type { Facets } from '../../lib/notes/search/count-facets';
import { LiveView } from './live-view';
import { openSource } from './open-page';
import type { Live } from './use-live';
import { useSearch } from './use-search';

/** `onOpen` is how the library goes there; without it the library is opened. */
export function SavedSources({ onOpen = openSource }: { readonly onOpen?: (source: string) => void }) {
  const live = toLive(useSearch({ typed: '', scope: [], limit: 1 }));
  return <LiveView live={live}>{(sources) => <SourceList sources={sources} onOpen={onOpen} />}</LiveView>;
}

function toLive(found: FoundNotes): Live<Facets['source']> {
  if (found.state === 'opening') return { state: 'loading' };
  if (found.state === 'failed') return { state: 'failed' };
  return { state: 'ready', result: found.state === 'found' ? found.facets.source : [] };
}
