/** Fetches the code of "Sources" in popup and side panel when its tab is first opened. */

import { useEffect, useState } from 'preact/hooks';
import { PAGE_WORDS } from '../../components/page-words';
import { reportError } from '../../lib/platform/report-error';
import type { SavedSources } from './saved-sources';

export function LazySources() {
  const [loaded, setLoaded] = useState<{ readonly View: typeof SavedSources } | null>(null);
  useEffect(() => {
    import('./saved-sources')
      .then((loading) => setLoaded({ View: loading.SavedSources }))
      .catch((error: unknown) => reportError('sources', error));
  }, []);
  return loaded === null ? <p role="status">{PAGE_WORDS.sourcesLoading}</p> : <loaded.View />;
}
