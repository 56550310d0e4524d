/** The reader's data as the options page shows it, with nothing under way: for tests of what stands around it. */

import { vi } from 'vitest';
import type { DataSettingsProps } from '../../components/data-settings';
import { SAMPLE_NOW } from './surface-samples';

export function sampleData(change: Partial<DataSettingsProps> = {}): DataSettingsProps {
  return {
    outcome: 'none',
    lastBackup: null,
    now: SAMPLE_NOW,
    importing: {
      state: { step: 'idle' },
      onFile: vi.fn(),
      onStart: vi.fn(),
      onStop: vi.fn(),
      onUndo: vi.fn(),
      onReset: vi.fn(),
    },
    onExport: vi.fn(),
    onWipe: vi.fn(),
    ...change,
  };
}
