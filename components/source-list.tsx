/** Sources of kept figures and claims: a filter, an order and the rows. Data and callbacks in. */

import { useState } from 'preact/hooks';
import type { FacetCount } from '../lib/notes/search/count-facets';
import { countText } from './format';
import { LIBRARY_WORDS } from './library-words';
import { ListControls } from './list-controls';
import { LongList } from './long-list';
import { Notice } from './notice';

export interface SourceListProps {
  /** Most notes first. */
  readonly sources: readonly FacetCount[];
  readonly onOpen: (source: string) => void;
}

const ORDERS = ['notes', 'name'] as const;
type Order = (typeof ORDERS)[number];
/** One line. CSS pixels. */
const ROW_HEIGHT = 45;

export function SourceList({ sources, onOpen }: SourceListProps) {
  const [words, setWords] = useState('');
  const [order, setOrder] = useState<Order>('notes');
  if (sources.length === 0) {
    return (
      <Notice title={LIBRARY_WORDS.noSources}>
        <p>{LIBRARY_WORDS.noSourcesWhy}</p>
      </Notice>
    );
  }
  const wanted = words.trim().toLowerCase();
  const found = sources.filter(({ value }) => value.toLowerCase().includes(wanted));
  const shown = order === 'notes' ? found : [...found].sort((a, b) => a.value.localeCompare(b.value, 'en'));
  return (
    <div class="library-rows">
      <ListControls
        label={LIBRARY_WORDS.findSource}
        words={words}
        onWords={setWords}
        orders={ORDERS.map((id) => ({ id, label: LIBRARY_WORDS.sourceOrders[id] }))}
        order={order}
        onOrder={setOrder}
      />
      <p class="soft small" role="status">
        {shown.length === 0 ? LIBRARY_WORDS.noneFound : countText(shown.length, 'source')}
      </p>
      <LongList
        label={LIBRARY_WORDS.sources}
        className="row-list"
        count={shown.length}
        estimate={ROW_HEIGHT}
        keyOf={(index) => shown[index]?.value ?? `${index}`}
        row={(index, isStop) => {
          const source = shown[index];
          if (source === undefined) return null;
          return (
            <button
              type="button"
              class="row row-line"
              data-stop
              tabIndex={isStop ? 0 : -1}
              onClick={() => onOpen(source.value)}
            >
              <span class="row-title">{source.value}</span>
              <span class="row-facts">{countText(source.count, 'note')}</span>
            </button>
          );
        }}
      />
    </div>
  );
}
