/** Says what was just deleted and offers it back. Stays until dismissed or used: no reader is timed (WCAG 2.2.1). */

import { NOTE_WORDS } from './page-words';

export interface UndoBarProps {
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

export function UndoBar({ onUndo, onDismiss }: UndoBarProps) {
  return (
    <div class="undo-bar" role="status">
      <span>{NOTE_WORDS.deleted}</span>
      <span class="button-row">
        <button type="button" class="button" onClick={onUndo}>
          {NOTE_WORDS.undo}
        </button>
        <button type="button" class="button-quiet" onClick={onDismiss}>
          {NOTE_WORDS.dismiss}
        </button>
      </span>
    </div>
  );
}
