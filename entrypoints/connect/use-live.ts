/** Runs a database query now and after each change that touches its result, from whichever page or worker. */

import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { reportError } from '../../lib/platform/report-error';

export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly result: T };

/** `key` names what is asked: the query runs anew when it changes. The last result stays until the next arrives. */
export function useLive<T>(query: () => Promise<T>, key: string): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  // `key` stands for the query, whose closure is new on each render.
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (result) => setLive({ state: 'ready', result }),
      error: (error: unknown) => {
        reportError('read-notes', error);
        setLive({ state: 'failed' });
      },
    });
    return () => subscription.unsubscribe();
  }, [key]);
  return live;
}
