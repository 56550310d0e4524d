/** A search as typed in; what it finds out, found again when notes change. The index's code is fetched with the first search. */

import { useEffect, useState } from 'preact/hooks';
import type { FoundNotes } from '../../components/found-notes';
import { reportError } from '../../lib/platform/report-error';
import type { Search } from './search';
import { useLive } from './use-live';

/** The search is null while nothing is searched for: the index then stays unopened. */
export function useSearch(search: Search | null): FoundNotes {
  // Another result each time the newest note is another or says something else.
  const newest = useLive((store) => store.newestNotes({ limit: 1 }), 'newest');
  const [found, setFound] = useState<FoundNotes>({ state: 'opening' });
  const asked = JSON.stringify(search);
  // `asked` stands for the search, which is a new object on each render.
  useEffect(() => {
    if (search === null || newest.state !== 'ready') return undefined;
    const end = new AbortController();
    const show = (next: FoundNotes) => {
      if (!end.signal.aborted) setFound(next);
    };
    import('./search')
      .then(({ searchNotes }) => searchNotes(search, newest))
      .then(show)
      .catch((error: unknown) => {
        reportError('search', error);
        show({ state: 'failed' });
      });
    return () => end.abort();
  }, [asked, newest]);
  return found;
}
