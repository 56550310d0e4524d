/** Searches the reader named, connected: they are settings, so that they leave and come back with them. */

import { useEffect, useState } from 'preact/hooks';
import { SavedSearches } from '../../components/saved-searches';
import { reportError } from '../../lib/platform/report-error';
import { changeSettings, readSettings, type SavedSearch, watchSettings, withSearch } from '../../lib/platform/settings';

export interface SearchesProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
}

export function Searches({ words, onWords }: SearchesProps) {
  const [searches, setSearches] = useState<readonly SavedSearch[]>([]);
  useEffect(() => {
    const end = new AbortController();
    watchSettings((settings) => setSearches(settings.searches), end.signal);
    readSettings()
      .then((settings) => setSearches(settings.searches))
      .catch((error: unknown) => reportError('read-settings', error));
    return () => end.abort();
  }, []);
  const keep = (name: string, query: string | null) => {
    changeSettings((settings) => withSearch(settings, name, query)).catch((error: unknown) =>
      reportError('keep-search', error),
    );
  };
  return (
    <SavedSearches
      searches={searches}
      words={words}
      onOpen={onWords}
      onKeep={({ name, query }) => keep(name, query)}
      onForget={(name) => keep(name, null)}
    />
  );
}
