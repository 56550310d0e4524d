/** Shows what a query brought once it is there, and says so while it is not or when it failed. */

import type { ComponentChildren } from 'preact';
import { LIBRARY_WORDS } from '../../components/library-words';
import { Notice } from '../../components/notice';
import type { Live } from './use-live';

export interface LiveViewProps<T> {
  readonly live: Live<T>;
  readonly children: (result: T) => ComponentChildren;
}

export function LiveView<T>({ live, children }: LiveViewProps<T>) {
  switch (live.state) {
    case 'loading':
      return <p role="status">{LIBRARY_WORDS.loading}</p>;
    case 'failed':
      return (
        <Notice tone="error" title={LIBRARY_WORDS.failed}>
          <p>{LIBRARY_WORDS.failedWhy}</p>
        </Notice>
      );
    case 'ready':
      return <>{children(live.result)}</>;
  }
}
