/**
 * Runs a database query now and after each change that touches its result. The database's code is fetched by the first
 * query, so that a surface shows what it knows of the page without waiting for it.
 */

import { useEffect, useState } from 'preact/hooks';
import type { NoteStore } from '../../lib/notes/note-store';
import { reportError } from '../../lib/platform/report-error';

export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly result: T };

/** `key` names what is asked: the query runs anew when it changes. The last result stays until the next arrives. */
export function useLive<T>(query: (store: NoteStore) => Promise<T>, key: string): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  // `key` stands for the query, whose closure is new on each render.
  useEffect(() => {
    const end = new AbortController();
    const fail = (error: unknown) => {
      reportError('read-notes', error);
      setLive({ state: 'failed' });
    };
    import('./stores')
      .then(({ watchNotes }) => {
        if (end.signal.aborted) return;
        const next = (result: T) => setLive({ state: 'ready', result });
        const subscription = watchNotes(query).subscribe({ next, error: fail });
        end.signal.addEventListener('abort', () => subscription.unsubscribe());
      })
      .catch(fail);
    return () => end.abort();
  }, [key]);
  return live;
}
