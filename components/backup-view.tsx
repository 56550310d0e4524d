/** Backup file and the copies in this browser, with what restoring one would change. Entries and state in, decisions out. */

import type { CopyChange } from '../lib/exchange/restore-snapshot';
import type { SnapshotEntry } from '../lib/exchange/snapshots';
import { momentText, sizeText } from './data-format';
import { BACKUP_WORDS as WORDS } from './data-words';
import { whenText } from './date-format';
import { Notice } from './notice';

/** Which copy is being looked at or restored, and how that went. */
export type RestoreState =
  | { readonly step: 'idle' }
  | { readonly step: 'looking' | 'damaged' | 'missing' | 'restoring' | 'failed'; readonly id: string }
  | { readonly step: 'preview'; readonly id: string; readonly change: CopyChange }
  | { readonly step: 'restored' };

export interface BackupViewProps {
  /** When the last whole copy was saved, in milliseconds since the epoch; null when never. */
  readonly lastBackup: number | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Newest first; null where the browser gives no files. */
  readonly snapshots: readonly SnapshotEntry[] | null;
  readonly restore: RestoreState;
  readonly onSave: () => void;
  readonly onLook: (id: string) => void;
  readonly onRestore: (id: string) => void;
  readonly onLeave: () => void;
}

export function BackupView(props: BackupViewProps) {
  const { lastBackup, now, snapshots, restore, onSave } = props;
  return (
    <>
      <h3>{WORDS.title}</h3>
      <p class="soft small">{WORDS.why}</p>
      <div class="data-row">
        <button type="button" class="button-strong" onClick={onSave}>
          {WORDS.save}
        </button>
        <span class="soft small">{lastBackup === null ? WORDS.never : WORDS.last(whenText(lastBackup, now))}</span>
      </div>
      <h4>{WORDS.copies}</h4>
      <p class="soft small">{WORDS.copiesWhy}</p>
      {snapshots === null ? <p class="small">{WORDS.noFiles}</p> : null}
      {snapshots?.length === 0 ? <p class="small">{WORDS.noCopies}</p> : null}
      <ul class="snapshot-list">
        {(snapshots ?? []).map((entry) => (
          <Snapshot key={entry.id} entry={entry} {...props} />
        ))}
      </ul>
      {restore.step === 'restored' ? (
        <Notice>
          <p role="status">{WORDS.restored}</p>
        </Notice>
      ) : null}
    </>
  );
}

function Snapshot({ entry, ...props }: BackupViewProps & { readonly entry: SnapshotEntry }) {
  const { id, createdAt, notes, articles, size, reason } = entry;
  const { restore, onLook } = props;
  const isOpen = 'id' in restore && restore.id === id;
  return (
    <li>
      <div class="snapshot-row">
        <p>
          {momentText(createdAt)}
          {reason === 'before-change' ? <span class="soft small"> · {WORDS.beforeChange}</span> : null}
          <br />
          <span class="soft small">{WORDS.holds(notes, articles, sizeText(size))}</span>
        </p>
        <button
          type="button"
          class="button"
          aria-expanded={isOpen}
          aria-label={`${WORDS.restore} ${momentText(createdAt)}`}
          onClick={() => onLook(id)}
        >
          {WORDS.restore}
        </button>
      </div>
      {isOpen ? <Restore {...props} state={restore} when={momentText(createdAt)} /> : null}
    </li>
  );
}

interface RestoreProps extends Pick<BackupViewProps, 'onRestore' | 'onLeave'> {
  readonly state: Extract<RestoreState, { readonly id: string }>;
  readonly when: string;
}

function Restore({ state, when, onRestore, onLeave }: RestoreProps) {
  switch (state.step) {
    case 'looking':
      return <p role="status">{WORDS.looking}</p>;
    case 'restoring':
      return <p role="status">{WORDS.restoring}</p>;
    case 'damaged':
    case 'missing':
    case 'failed':
      return (
        <Notice tone="error">
          <p>{WORDS[state.step]}</p>
        </Notice>
      );
    case 'preview':
      return (
        <section class="data-panel" aria-label={WORDS.preview(when)}>
          <h4>{WORDS.preview(when)}</h4>
          <ul class="change-list">
            {(['back', 'gone', 'other', 'same'] as const)
              .filter((kind) => state.change[kind] > 0)
              .map((kind) => (
                <li key={kind} data-kind={kind}>
                  {WORDS[kind](state.change[kind])}
                </li>
              ))}
          </ul>
          <p class="soft small">{WORDS.undoable}</p>
          <div class="button-row">
            <button type="button" class="button-strong" onClick={() => onRestore(state.id)}>
              {WORDS.yes}
            </button>
            <button type="button" class="button" onClick={onLeave}>
              {WORDS.no}
            </button>
          </div>
        </section>
      );
  }
}
