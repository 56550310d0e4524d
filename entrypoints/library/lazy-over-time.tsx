/** Fetches the code of "Over time" when its tab is first opened: the chart is more than the rest of the library's own. */

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LEDGER_WORDS } from '../../components/ledger-words';
import { reportError } from '../../lib/platform/report-error';

interface OverTimeProps {
  /** Its longest series is chosen first; null for the longest of all. */
  readonly source: string | null;
  readonly onOpenNote: (noteId: string) => void;
}

export function LazyOverTime(props: OverTimeProps) {
  const [loaded, setLoaded] = useState<{ readonly View: ComponentType<OverTimeProps> } | null>(null);
  useEffect(() => {
    import('./over-time')
      .then(({ OverTime }) => setLoaded({ View: OverTime }))
      .catch((error: unknown) => reportError('over-time', error));
  }, []);
  return loaded === null ? <p role="status">{LEDGER_WORDS.loading}</p> : <loaded.View {...props} />;
}
