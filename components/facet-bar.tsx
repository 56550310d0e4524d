/** What the found notes can be narrowed by, with counts: facets and the search as typed in, the changed search out. */

import { useState } from 'preact/hooks';
import type { FacetCount, Facets } from '../lib/notes/search/count-facets';
import { LIBRARY_WORDS } from './library-words';
import { type FacetName, hasToken, toggleToken, tokenOf } from './query-tokens';
import { facetText } from './words';

export interface FacetBarProps {
  readonly facets: Facets;
  readonly words: string;
  readonly onWords: (words: string) => void;
}

const LISTS = ['party', 'source', 'category', 'outcome', 'rating', 'tag', 'outlet', 'month'] as const;
const FLAGS = ['unattributed', 'changed', 'orphaned'] as const;
/** Values of one facet that are shown; a search finds the rest. */
const MOST_VALUES = 8;

export function FacetBar({ facets, words, onWords }: FacetBarProps) {
  // Above the list, where there is no room beside it, they would hide it.
  const [isOpen, setOpen] = useState(() => matchMedia('(min-width: 48rem)').matches);
  return (
    <details class="facets" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="overline">{LIBRARY_WORDS.filters}</summary>
      <ul class="facet-values">
        {FLAGS.filter((name) => facets[name] > 0).map((name) => (
          <li key={name}>
            <Value
              name={name}
              value={name}
              text={LIBRARY_WORDS.facets[name]}
              count={facets[name]}
              words={words}
              onWords={onWords}
            />
          </li>
        ))}
      </ul>
      {LISTS.filter((name) => facets[name].length > 0).map((name) => (
        <FacetList key={name} name={name} counts={facets[name]} words={words} onWords={onWords} />
      ))}
    </details>
  );
}

interface FacetListProps extends Omit<FacetBarProps, 'facets'> {
  readonly name: (typeof LISTS)[number];
  readonly counts: readonly FacetCount[];
}

function FacetList({ name, counts, words, onWords }: FacetListProps) {
  return (
    <details class="facet" open={counts.length <= MOST_VALUES}>
      <summary>{LIBRARY_WORDS.facets[name]}</summary>
      <ul class="facet-values">
        {counts.slice(0, MOST_VALUES).map(({ value, count }) => (
          <li key={value}>
            <Value
              name={name}
              value={value}
              text={facetText(name, value)}
              count={count}
              words={words}
              onWords={onWords}
            />
          </li>
        ))}
      </ul>
      {counts.length > MOST_VALUES ? (
        <p class="soft small">{LIBRARY_WORDS.moreValues(counts.length - MOST_VALUES)}</p>
      ) : null}
    </details>
  );
}

interface ValueProps extends Omit<FacetBarProps, 'facets'>, FacetCount {
  readonly name: FacetName;
  readonly text: string;
}

function Value({ name, value, text, count, words, onWords }: ValueProps) {
  const token = tokenOf(name, value);
  return (
    <button
      type="button"
      class="facet-value"
      aria-pressed={hasToken(words, token)}
      onClick={() => onWords(toggleToken(words, token))}
    >
      <span>{text}</span>
      <span class="facet-count">{count.toLocaleString('en')}</span>
    </button>
  );
}
