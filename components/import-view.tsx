/** An import from the choice of a file to its undoing: the state in, the reader's decisions out. */

import { useState } from 'preact/hooks';
import type { ImportReport } from '../lib/exchange/import-copy';
import type { ChosenFile, ImportState } from '../lib/exchange/import-session';
import type { ConflictChoice } from '../lib/exchange/merge-note';
import { IMPORT_WORDS as WORDS } from './data-words';
import { ImportPreviewView } from './import-preview';
import { Notice } from './notice';

export interface ImportViewProps {
  readonly state: ImportState;
  readonly onFile: (file: ChosenFile) => void;
  readonly onStart: (choice: ConflictChoice, withSettings: boolean) => void;
  readonly onStop: () => void;
  readonly onUndo: (isSure: boolean) => void;
  readonly onReset: () => void;
}

export function ImportView(props: ImportViewProps) {
  const { state, onFile, onReset } = props;
  switch (state.step) {
    case 'idle':
      return <FileDrop onFile={onFile} />;
    case 'reading':
      return <p role="status">{WORDS.reading(state.name)}</p>;
    case 'refused':
      return (
        <Notice tone="error" title={WORDS.refused(state.name)}>
          <p>
            {state.message} {WORDS.unchanged}
          </p>
          <Another onReset={onReset} />
        </Notice>
      );
    case 'preview':
      return <ImportPreviewView key={state.name} preview={state} onStart={props.onStart} onCancel={onReset} />;
    case 'running':
      return <Progress state={state} onStop={props.onStop} />;
    case 'done':
      return <Done state={state} onUndo={props.onUndo} onReset={onReset} />;
    case 'undoing':
      return <p role="status">{WORDS.undoing}</p>;
    case 'undone':
      return (
        <Notice>
          <p role="status">{WORDS.undone}</p>
          <Another onReset={onReset} />
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="error" title={WORDS.failed}>
          <p>{WORDS.problems[state.problem]}</p>
          <div class="button-row">
            {state.canUndo ? <UndoButton onUndo={() => props.onUndo(true)} /> : null}
            <Another onReset={onReset} />
          </div>
        </Notice>
      );
  }
}

interface FileButtonProps extends Pick<ImportViewProps, 'onFile'> {
  readonly children: string;
}

export function FileButton({ onFile, children }: FileButtonProps) {
  return (
    <label class="button file-button">
      {children}
      <input
        class="hidden-text"
        type="file"
        accept=".json,.jsonld,application/json,application/ld+json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
        }}
      />
    </label>
  );
}

function FileDrop({ onFile }: Pick<ImportViewProps, 'onFile'>) {
  const [isOver, setIsOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first.
    <div
      class="file-drop"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file !== undefined) onFile(file);
      }}
    >
      <FileButton onFile={onFile}>{WORDS.choose}</FileButton>
      <span class="soft small">{WORDS.orDrop}</span>
    </div>
  );
}

interface ProgressProps {
  readonly state: Extract<ImportState, { readonly step: 'running' }>;
  readonly onStop: () => void;
}

function Progress({ state: { done, of }, onStop }: ProgressProps) {
  const text = done === null ? WORDS.snapshot : WORDS.running(done, of);
  return (
    <div class="data-progress">
      <progress aria-label={WORDS.title} max={of === 0 ? 1 : of} {...(done === null ? {} : { value: done })} />
      <p role="status" class="small">
        {text}
      </p>
      <button type="button" class="button" onClick={onStop}>
        {WORDS.stop}
      </button>
    </div>
  );
}

interface DoneProps extends Pick<ImportViewProps, 'onUndo' | 'onReset'> {
  readonly state: Extract<ImportState, { readonly step: 'done' }>;
}

function Done({ state, onUndo, onReset }: DoneProps) {
  const { name, report, canUndo, since } = state;
  return (
    <Notice title={report.isCancelled ? WORDS.stopped(name) : WORDS.done(name)}>
      <p role="status">
        {resultText(report)} {report.isCancelled ? WORDS.stoppedWhy : ''}
      </p>
      {since === null ? null : <p role="alert">{WORDS.undoSince(since)}</p>}
      {canUndo ? null : <p>{WORDS.noUndo}</p>}
      <div class="button-row">
        {canUndo ? <UndoButton isAgain={since !== null} onUndo={() => onUndo(since !== null)} /> : null}
        <Another onReset={onReset} />
      </div>
    </Notice>
  );
}

function resultText({ notes, articles }: ImportReport): string {
  const parts = [
    ...(['notes', 'articles'] as const).flatMap((kind) => {
      const counts = kind === 'notes' ? notes : articles;
      const said = [
        counts.new > 0 ? WORDS.added(counts.new) : null,
        counts.changed > 0 ? WORDS.changed(counts.changed) : null,
        counts.conflict > 0 ? WORDS.settled(counts.conflict) : null,
      ].filter((each) => each !== null);
      return said.length === 0 ? [] : [`${WORDS.kinds[kind]}: ${said.join(', ')}.`];
    }),
  ];
  return parts.length === 0 ? WORDS.noChange : parts.join(' ');
}

function UndoButton({ isAgain = false, onUndo }: { readonly isAgain?: boolean; readonly onUndo: () => void }) {
  return (
    <button type="button" class={isAgain ? 'button-danger' : 'button'} onClick={onUndo}>
      {isAgain ? WORDS.undoSure : WORDS.undo}
    </button>
  );
}

function Another({ onReset }: Pick<ImportViewProps, 'onReset'>) {
  return (
    <button type="button" class="button-quiet" onClick={onReset}>
      {WORDS.another}
    </button>
  );
}
