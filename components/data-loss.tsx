/** The database is not the one the notes were last written to: what is known of it, and the ways out. Facts and callbacks in. */

import type { SnapshotEntry } from '../lib/exchange/snapshots';
import type { DatabaseHealth } from '../lib/notes/birth-certificate';
import { momentText } from './data-format';
import { LOSS_WORDS as WORDS } from './data-words';
import { FileButton, type ImportViewProps } from './import-view';
import { Notice } from './notice';

export type Loss = Extract<DatabaseHealth, { readonly state: 'lost' }>;

export interface DataLossProps {
  readonly loss: Loss;
  /** The newest copy that is whole; null when there is none. */
  readonly newest: SnapshotEntry | null;
  readonly step: 'open' | 'working' | 'failed';
  readonly onRestore: (id: string) => void;
  readonly onFile: ImportViewProps['onFile'];
  /** What is in the database now counts. */
  readonly onAccept: () => void;
}

export function DataLoss({ loss, newest, step, onRestore, onFile, onAccept }: DataLossProps) {
  if (step === 'working') return <p role="status">{WORDS.working}</p>;
  return (
    <Notice tone="error" title={WORDS.title}>
      <LossText loss={loss} />
      {step === 'failed' ? <p>{WORDS.failed}</p> : null}
      {newest === null ? <p>{WORDS.noCopy}</p> : null}
      <div class="button-row">
        {newest === null ? null : (
          <button type="button" class="button-strong" onClick={() => onRestore(newest.id)}>
            {WORDS.restore(momentText(newest.createdAt), newest.notes)}
          </button>
        )}
        <FileButton onFile={onFile}>{WORDS.file}</FileButton>
        <button type="button" class="button-danger" onClick={onAccept}>
          {WORDS.accept(loss.notes)}
        </button>
      </div>
    </Notice>
  );
}

/** The same on every other page, with the way to where it is decided. */
export function LossBanner({ loss }: { readonly loss: Loss }) {
  return (
    <Notice tone="error" title={WORDS.title}>
      <LossText loss={loss} />
      <a href="/options.html" target="_blank" rel="noreferrer">
        {WORDS.decide}
      </a>
    </Notice>
  );
}

function LossText({ loss: { certificate, kind, notes } }: { readonly loss: Loss }) {
  return (
    <>
      <p>
        {WORDS.had(certificate.notes, momentText(certificate.lastWrite))} {WORDS.kinds[kind]}{' '}
        {notes === 0 ? '' : WORDS.has(notes)}
      </p>
      <p>{WORDS.readOnly}</p>
    </>
  );
}
