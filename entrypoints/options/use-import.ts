/** The import on the options page: the session's state, followed; the reader's decisions, passed on. */

import { useMemo, useState } from 'preact/hooks';
import type { ImportViewProps } from '../../components/import-view';
import { type ImportState, openImportSession } from '../../lib/exchange/import-session';
import { reportError } from '../../lib/platform/report-error';
import { changeSettings, parseSettings } from '../../lib/platform/settings';
import { alone, snapshotFiles, tellTabs } from '../connect/bulk-work';
import { database } from '../connect/stores';

/** `onWritten` is called whenever notes may have been written. */
export function useImport(onWritten: () => void): ImportViewProps {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const session = useMemo(
    () =>
      openImportSession({
        database,
        files: snapshotFiles,
        now: () => Date.now(),
        alone,
        tellTabs,
        takeSettings: (settings) => changeSettings(() => parseSettings(settings)),
        onChange: (next) => {
          setState(next);
          if (next.step === 'done' || next.step === 'undone' || next.step === 'failed') onWritten();
        },
      }),
    [],
  );
  const run = (work: Promise<void>) => {
    work.catch((error: unknown) => reportError('import', error));
  };
  return {
    state,
    onFile: (file) => run(session.open(file)),
    onStart: (choice, withSettings) => run(session.start(choice, withSettings)),
    onStop: () => session.cancel(),
    onUndo: (isSure) => run(session.undo(isSure)),
    onReset: () => session.reset(),
  };
}
