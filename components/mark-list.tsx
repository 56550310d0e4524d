/**
 * The ordered list of marks: the reading order of the page, one tab stop, arrow keys to walk through, Enter to jump.
 * Marks and a callback in; it is also the way through all marks for readers who cannot see highlights.
 */

import { useState } from 'preact/hooks';
import type { PageMark } from '../lib/messaging/protocol';
import { isNarrow } from '../lib/notes/mark-rules';
import { LongList } from './long-list';
import { MarkLetter } from './mark-letter';
import { lookOf } from './page-marks';
import { PAGE_WORDS } from './page-words';
import { likenessOf, likenessText, RULE_WORDS } from './rule-words';
import { cueClassText, outcomeText } from './words';

export interface MarkListProps {
  readonly marks: readonly PageMark[];
  readonly onShow: (markId: string) => void;
  /** The reader does not want it marked, or nothing that is like it. Absent where that cannot be done. */
  readonly onHide?: ((mark: PageMark, alike: boolean) => void) | undefined;
}

/** A quote of two lines, its figure and its source. CSS pixels. */
const ROW_HEIGHT = 92;

export function MarkList({ marks, onShow, onHide }: MarkListProps) {
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <>
      <p class="hidden-text" id="mark-list-hint">
        {PAGE_WORDS.marksHint}
      </p>
      <LongList
        label={PAGE_WORDS.marks}
        describedBy="mark-list-hint"
        className="mark-list"
        count={marks.length}
        estimate={ROW_HEIGHT}
        keyOf={(index) => marks[index]?.id ?? `${index}`}
        row={(index, isStop) => {
          const mark = marks[index];
          if (mark === undefined) return null;
          return (
            <div class={onHide === undefined ? undefined : 'mark-row'}>
              <MarkButton mark={mark} isStop={isStop} onShow={onShow} />
              {onHide === undefined ? null : (
                <button
                  type="button"
                  class="button-quiet mark-hide"
                  aria-label={RULE_WORDS.hideOf(mark.quote)}
                  aria-expanded={asked === mark.id}
                  tabIndex={isStop ? 0 : -1}
                  onClick={() => setAsked(asked === mark.id ? null : mark.id)}
                >
                  {RULE_WORDS.hide}
                </button>
              )}
              {onHide === undefined || asked !== mark.id ? null : (
                <HideQuestion mark={mark} onHide={onHide} onDone={() => setAsked(null)} />
              )}
            </div>
          );
        }}
      />
    </>
  );
}

interface MarkButtonProps {
  readonly mark: PageMark;
  readonly isStop: boolean;
  readonly onShow: (markId: string) => void;
}

function MarkButton({ mark, isStop, onShow }: MarkButtonProps) {
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

interface HideQuestionProps {
  readonly mark: PageMark;
  readonly onHide: (mark: PageMark, alike: boolean) => void;
  readonly onDone: () => void;
}

function HideQuestion({ mark, onHide, onDone }: HideQuestionProps) {
  const likeness = likenessOf(mark);
  const hide = (alike: boolean) => {
    onHide(mark, alike);
    onDone();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are buttons.
    <div class="hide-question" role="group" aria-label={RULE_WORDS.question}>
      <button type="button" class="button" onClick={() => hide(false)}>
        {RULE_WORDS.thisOne}
      </button>
      {isNarrow(likeness) ? (
        <button type="button" class="button" onClick={() => hide(true)}>
          {RULE_WORDS.alike(likenessText(likeness))}
        </button>
      ) : null}
      <button type="button" class="button-quiet" onClick={onDone}>
        {RULE_WORDS.cancel}
      </button>
    </div>
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
