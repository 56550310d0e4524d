/** Searches the reader named: pressing one asks for it again, what is typed now can be kept. Names, queries and callbacks. */

import { useState } from 'preact/hooks';
import { LIBRARY_WORDS } from './library-words';

/** `query` as it is typed, facets included. */
export interface NamedSearch {
  readonly name: string;
  readonly query: string;
}

export interface SavedSearchesProps {
  readonly searches: readonly NamedSearch[];
  /** What is typed, facets included. */
  readonly words: string;
  readonly onOpen: (query: string) => void;
  readonly onKeep: (search: NamedSearch) => void;
  readonly onForget: (name: string) => void;
}

export function SavedSearches({ searches, words, onOpen, onKeep, onForget }: SavedSearchesProps) {
  const [name, setName] = useState('');
  const query = words.trim();
  const canKeep = query !== '' && !searches.some((search) => search.query === query);
  if (searches.length === 0 && !canKeep) return null;
  return (
    <section class="searches" aria-label={LIBRARY_WORDS.searches}>
      {searches.length === 0 ? null : (
        <ul>
          {searches.map((search) => (
            <li key={search.name} class="search-row">
              <button
                type="button"
                class="facet-value"
                title={search.query}
                aria-pressed={search.query === query}
                onClick={() => onOpen(search.query === query ? '' : search.query)}
              >
                <span>{search.name}</span>
              </button>
              <button
                type="button"
                class="button-quiet"
                aria-label={LIBRARY_WORDS.forgetSearch(search.name)}
                onClick={() => onForget(search.name)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {canKeep ? (
        <form
          class="search-keep"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') onKeep({ name: name.trim(), query });
            setName('');
          }}
        >
          <input
            class="field"
            aria-label={LIBRARY_WORDS.searchName}
            placeholder={LIBRARY_WORDS.searchName}
            maxLength={100}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
          <button type="submit" class="button" disabled={name.trim() === ''}>
            {LIBRARY_WORDS.keepSearch}
          </button>
        </form>
      ) : null}
    </section>
  );
}
