/**
 * What is open in the library, as part of its address: the view, a note, an article, a source. Popup and panel lead to it,
 * and Back leads out of it.
 */

import { useEffect, useState } from 'preact/hooks';
import { LIBRARY_VIEWS, type LibraryViewId } from '../../components/library-view';

export interface Place {
  readonly view: LibraryViewId;
  /** Id of the note in the editor. */
  readonly note: string | null;
  /** Address of the article that is open in "Articles". */
  readonly article: string | null;
  /** Name of the source that is open in "Sources", or first in "Over time". */
  readonly source: string | null;
}

export interface FollowedPlace {
  readonly place: Place;
  /** Goes somewhere else; what is left out is closed. */
  readonly go: (to: Pick<Place, 'view'> & Partial<Place>) => void;
}

/** Follows the address of this page. */
export function useAddress(): FollowedPlace {
  const [place, setPlace] = useState(() => readPlace(location.hash));
  useEffect(() => {
    const follow = () => setPlace(readPlace(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return {
    place,
    go: (to) => {
      location.hash = writePlace(to);
    },
  };
}

/** Reads "#view=articles&article=…"; a note alone is one in "Notes". */
export function readPlace(hash: string): Place {
  const params = new URLSearchParams(hash.slice(1));
  const view = LIBRARY_VIEWS.find((id) => id === params.get('view')) ?? 'notes';
  return { view, note: params.get('note'), article: params.get('article'), source: params.get('source') };
}

/** Writes a place as {@link readPlace} reads it. */
export function writePlace({ view, ...open }: Pick<Place, 'view'> & Partial<Place>): string {
  const named = Object.entries(open).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return new URLSearchParams([...(view === 'notes' ? [] : [['view', view]]), ...named]).toString();
}
