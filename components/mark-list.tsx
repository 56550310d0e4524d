/**
 * The ordered list of marks: the reading order of the page, one tab stop, arrow keys to walk through, Enter to jump.
 * Marks and a callback in; it is also the way through all marks for readers who cannot see highlights.
 */

import type { PageMark } from '../lib/messaging/protocol';
import { MarkLetter } from './mark-letter';
import { lookOf } from './page-marks';
import { PAGE_WORDS } from './page-words';
import { VirtualList } from './virtual-list';
import { cueClassText, outcomeText } from './words';

export interface MarkListProps {
  readonly marks: readonly PageMark[];
  readonly onShow: (markId: string) => void;
}

/** A quote of two lines, its figure and its source. CSS pixels. */
const ROW_HEIGHT = 92;

export function MarkList({ marks, onShow }: MarkListProps) {
  return (
    <>
      <p class="hidden-text" id="mark-list-hint">
        {PAGE_WORDS.marksHint}
      </p>
      <VirtualList
        label={PAGE_WORDS.marks}
        describedBy="mark-list-hint"
        className="mark-list"
        count={marks.length}
        estimate={ROW_HEIGHT}
        keyOf={(index) => marks[index]?.id ?? `${index}`}
        row={(index, isStop) => <MarkRow mark={marks[index]} isStop={isStop} onShow={onShow} />}
      />
    </>
  );
}

interface MarkRowProps {
  readonly mark: PageMark | undefined;
  readonly isStop: boolean;
  readonly onShow: (markId: string) => void;
}

function MarkRow({ mark, isStop, onShow }: MarkRowProps) {
  if (mark === undefined) return null;
  return (
    <button type="button" class="mark" data-stop tabIndex={isStop ? 0 : -1} onClick={() => onShow(mark.id)}>
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
