/** The reader's keyboard shortcuts, read once when a surface opens. */

import { useEffect, useState } from 'preact/hooks';
import { reportError } from '../../lib/platform/report-error';
import { type BrowserShortcut, readShortcuts } from '../../lib/platform/shortcuts';

export function useShortcuts(): readonly BrowserShortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly BrowserShortcut[]>([]);
  useEffect(() => {
    readShortcuts()
      .then(setShortcuts)
      .catch((error: unknown) => reportError('read-shortcuts', error));
  }, []);
  return shortcuts;
}
