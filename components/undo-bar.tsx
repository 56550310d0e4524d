/** Says what was just deleted and offers it back. Stays until dismissed or used: no reader is timed (WCAG 2.2.1). */

import { NOTE_WORDS } from './page-words';

export interface Undo {
  /** Something was just deleted and can be brought back. */
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly onDismissUndo: () => void;
}

/** `what` says what happened, when it was not one note that was deleted. */
export function UndoBar({
  canUndo,
  onUndo,
  onDismissUndo,
  what = NOTE_WORDS.deleted,
}: Undo & { readonly what?: string }) {
  if (!canUndo) return null;
  return (
    <div class="undo-bar" role="status">
      <span>{what}</span>
      <span class="button-row">
        <button type="button" class="button" onClick={onUndo}>
          {NOTE_WORDS.undo}
        </button>
        <button type="button" class="button-quiet" onClick={onDismissUndo}>
          {NOTE_WORDS.dismiss}
        </button>
      </span>
    </div>
  );
}
