/**
 * The ordered list of marks: the reading order of the page, one tab stop, arrow keys to walk through, Enter to jump.
 * Marks and a callback in; it is also the way through all marks for readers who cannot see highlights.
 */

import { useState } from 'preact/hooks';
import type { PageMark } from '../lib/messaging/protocol';
import { MarkLetter } from './mark-letter';
import { lookOf } from './page-marks';
import { PAGE_WORDS } from './page-words';
import { cueClassText, outcomeText } from './words';

export interface MarkListProps {
  readonly marks: readonly PageMark[];
  readonly onShow: (markId: string) => void;
}

export function MarkList({ marks, onShow }: MarkListProps) {
  const [currentId, setCurrentId] = useState<string | null>(null);
  const tabStop = marks.some(({ id }) => id === currentId) ? currentId : (marks[0]?.id ?? null);
  return (
    <>
      <p class="hidden-text" id="mark-list-hint">
        {PAGE_WORDS.marksHint}
      </p>
      <ol class="mark-list" aria-label={PAGE_WORDS.marks} aria-describedby="mark-list-hint" onKeyDown={walk}>
        {marks.map((mark) => (
          <li key={mark.id}>
            <button
              type="button"
              class="mark"
              tabIndex={mark.id === tabStop ? 0 : -1}
              onFocus={() => setCurrentId(mark.id)}
              onClick={() => onShow(mark.id)}
            >
              <MarkLetter look={lookOf(mark)} />
              <span class="mark-body">
                <span class="mark-quote">
                  <span class="lined" data-look={lookOf(mark)}>
                    {mark.quote}
                  </span>
                </span>
                <FigureFacts mark={mark} />
                <MarkSource mark={mark} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

function FigureFacts({ mark }: { readonly mark: PageMark }) {
  if (mark.magnitude === null) return null;
  return (
    <span class="mark-facts">
      <strong>{mark.magnitude}</strong>
      {mark.outcome === null ? null : ` ${outcomeText(mark.outcome)}`}
      {` · ${PAGE_WORDS.whose}: ${mark.affected ?? PAGE_WORDS.whoseUnknown}`}
    </span>
  );
}

function MarkSource({ mark }: { readonly mark: PageMark }) {
  const note = mark.noteIds.length === 0 ? null : ` · ${PAGE_WORDS.noteOn}`;
  if (mark.unattributed || mark.sourceName === null) {
    return (
      <span class="mark-source">
        <span class={mark.kind === 'figure' ? 'no-source' : undefined}>{PAGE_WORDS.unattributed}</span>
        {note}
      </span>
    );
  }
  return (
    <span class="mark-source">
      <b>{mark.sourceName}</b>
      {mark.cue === null ? null : ` · “${mark.cue}”`}
      {mark.cueClass === null || mark.cueClass === 'neutral' ? null : ` · ${cueClassText(mark.cueClass)}`}
      {note}
    </span>
  );
}

/** Moves the focus inside the list; every other key keeps its meaning. */
function walk(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const buttons = Array.from(event.currentTarget.querySelectorAll('button'));
  const at = event.target instanceof HTMLButtonElement ? buttons.indexOf(event.target) : -1;
  const next = nextIndex(event.key, at, buttons.length);
  if (next === null) return;
  event.preventDefault();
  buttons[next]?.focus();
}

function nextIndex(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
