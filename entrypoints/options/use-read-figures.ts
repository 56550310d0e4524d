/** Figures of articles that were read, as the options show them: how many there are, live, and a way to forget them. */

import { useState } from 'preact/hooks';
import type { ReadFiguresProps } from '../../components/read-figures-settings';
import { MOST_POINTS } from '../../lib/notes/series-store';
import { reportError } from '../../lib/platform/report-error';
import { seriesStore } from '../connect/stores';
import { useLive } from '../connect/use-live';

export function useReadFigures(): ReadFiguresProps {
  const [hasFailed, setFailed] = useState(false);
  const live = useLive(() => seriesStore.countPoints(), 'read-figures');
  return {
    count: live.state === 'ready' ? live.result : null,
    most: MOST_POINTS,
    hasFailed: hasFailed || live.state === 'failed',
    onForget: () => {
      setFailed(false);
      seriesStore.forgetPoints().catch((error: unknown) => {
        reportError('forget-figures', error);
        setFailed(true);
      });
    },
  };
}
