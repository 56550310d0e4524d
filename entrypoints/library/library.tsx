/** The library, connected: which view is open by the address, the notes it lists, the editor for the one that is open. */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { LibraryView } from '../../components/library-view';
import { TrashList } from '../../components/trash-list';
import { browser } from '../../lib/platform/browser';
import { reportError } from '../../lib/platform/report-error';
import { useTrash } from '../connect/use-saved-notes';
import { Articles } from './articles';
import { LazyOverTime } from './lazy-over-time';
import { Notes } from './notes';
import { Paste } from './paste';
import { Rules } from './rules';
import { Sources } from './sources';
import { type FollowedPlace, useAddress } from './use-address';

export function Library() {
  const followed = useAddress();
  const [words, setWords] = useState('');
  const { view } = followed.place;
  return (
    <LibraryView
      view={view}
      onView={(next) => followed.go({ view: next })}
      onOpenOptions={() => {
        browser.runtime.openOptionsPage().catch((error: unknown) => reportError('open-options', error));
      }}
    >
      <View {...followed} words={words} onWords={setWords} />
    </LibraryView>
  );
}

/** What is typed stays when the reader looks elsewhere and comes back. */
interface ViewProps extends FollowedPlace {
  readonly words: string;
  readonly onWords: (words: string) => void;
}

function View({ place, go, ...typed }: ViewProps): ComponentChildren {
  switch (place.view) {
    case 'notes':
    case 'figures':
    case 'claims':
    case 'check':
      return <Notes key={place.view} view={place.view} place={place} go={go} {...typed} />;
    case 'articles':
      return <Articles place={place} go={go} />;
    case 'sources':
      return <Sources place={place} go={go} />;
    case 'time':
      return <LazyOverTime source={place.source} onOpenNote={(note) => go({ view: 'notes', note })} />;
    case 'rules':
      return <Rules />;
    case 'trash':
      return <Trash />;
    case 'paste':
      return <Paste />;
  }
}

function Trash() {
  return <TrashList {...useTrash()} />;
}
