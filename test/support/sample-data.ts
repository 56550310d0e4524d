/** The reader's data as the options page shows it, with nothing under way: for tests of its parts and what stands around. */

import { vi } from 'vitest';
import type { BackupViewProps } from '../../components/backup-view';
import type { DataSettingsProps } from '../../components/data-settings';
import type { SnapshotEntry } from '../../lib/exchange/snapshots';
import { SAMPLE_NOW } from './surface-samples';

export const SAMPLE_SNAPSHOT: SnapshotEntry = {
  id: 'copy-1',
  reason: 'rolling',
  createdAt: SAMPLE_NOW - 86_400_000,
  articles: 12,
  notes: 1_204,
  sha256: '0'.repeat(64),
  size: 1_240_000,
};

export function sampleBackup(change: Partial<BackupViewProps> = {}): BackupViewProps {
  return {
    lastBackup: null,
    now: SAMPLE_NOW,
    snapshots: [],
    restore: { step: 'idle' },
    onSave: vi.fn(),
    onLook: vi.fn(),
    onRestore: vi.fn(),
    onLeave: vi.fn(),
    ...change,
  };
}

export function sampleData(change: Partial<DataSettingsProps> = {}): DataSettingsProps {
  return {
    kept: { notes: 1_204, trashed: 3, articles: 210, revisions: 40, rules: 5, drafts: 1, size: 2_400_000 },
    outcome: 'none',
    backup: sampleBackup(),
    importing: {
      state: { step: 'idle' },
      onFile: vi.fn(),
      onStart: vi.fn(),
      onStop: vi.fn(),
      onUndo: vi.fn(),
      onReset: vi.fn(),
    },
    articles: {
      words: '',
      found: [],
      chosen: null,
      onWords: vi.fn(),
      onChoose: vi.fn(),
      onExport: vi.fn(),
      onCopy: vi.fn(),
      onReview: vi.fn(),
    },
    onExport: vi.fn(),
    onWipe: vi.fn(),
    ...change,
  };
}
