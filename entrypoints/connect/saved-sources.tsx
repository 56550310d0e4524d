/** All sources that saved notes name, connected; each leads to its own page. */

import '../../components/rows.css';
import { LIBRARY_WORDS } from '../../components/library-words';
import { Notice } from '../../components/notice';
import { SourceList } from '../../components/source-list';
import { openSource } from './open-page';
import { useSearch } from './use-search';

/** `onOpen` is how the library goes there; without it the library is opened. */
export function SavedSources({ onOpen = openSource }: { readonly onOpen?: (source: string) => void }) {
  const found = useSearch({ typed: '', scope: [], limit: 1 });
  switch (found.state) {
    case 'opening':
      return <p role="status">{LIBRARY_WORDS.loading}</p>;
    case 'failed':
      return (
        <Notice tone="error" title={LIBRARY_WORDS.failed}>
          <p>{LIBRARY_WORDS.failedWhy}</p>
        </Notice>
      );
    default:
      return <SourceList sources={found.state === 'found' ? found.facets.source : []} onOpen={onOpen} />;
  }
}
