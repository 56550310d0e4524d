/** What can be done with the selected notes of a list, connected. */

import { BulkBar } from '../../components/bulk-bar';
import { reportError } from '../../lib/platform/report-error';
import type { Search } from '../connect/search';
import type { Saved } from '../connect/use-saved-notes';
import { useBulk } from './use-bulk';
import type { Selection } from './use-selection';

export interface BulkProps {
  readonly saved: Saved;
  readonly search: Search;
  readonly selection: Selection;
}

export function Bulk({ saved, search, selection }: BulkProps) {
  const bulk = useBulk([...selection.selected]);
  const { found } = saved;
  if (found.state !== 'found' || (found.total === 0 && bulk.bulk.state === 'idle')) return null;
  return (
    <BulkBar
      {...bulk}
      selected={selection.selected.size}
      found={found.total}
      knownTags={found.facets.tag.map(({ value }) => value)}
      onSelectAll={() => selectAll(search, selection)}
      onClear={selection.clear}
      onDelete={() => {
        bulk.onDelete();
        selection.clear();
      }}
    />
  );
}

function selectAll(search: Search, selection: Selection): void {
  import('../connect/search')
    .then(({ findAllIds }) => findAllIds(search))
    .then(selection.select)
    .catch((error: unknown) => reportError('select-all', error));
}
