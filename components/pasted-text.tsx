/** Paste-a-text mode: a text of the reader's in, its marks and who says what out. The engine is handed in as a function. */

import { useState } from 'preact/hooks';
import type { PageMark } from '../lib/messaging/protocol';
import { LIBRARY_WORDS } from './library-words';
import type { ShownMark } from './marked-pieces';
import { MarkedText, MarkLegend } from './marked-text';
import { Notice } from './notice';
import type { SourceLines } from './source-lines';
import { SourceSummaryView } from './source-summary-view';

/** A text as the engine read it: marks to show in it, the same marks as rows, and who says what. */
export interface ReadText {
  readonly text: string;
  readonly shown: readonly ShownMark[];
  readonly marks: readonly PageMark[];
  readonly sources: readonly SourceLines[];
}

export interface PastedTextProps {
  readonly onRead: (text: string) => ReadText;
  readonly onCopy: (text: string) => Promise<void>;
}

export function PastedText({ onRead, onCopy }: PastedTextProps) {
  const [pasted, setPasted] = useState('');
  const [read, setRead] = useState<ReadText | null>(null);
  return (
    <div class="pasted">
      <form
        class="paste-form"
        onSubmit={(event) => {
          event.preventDefault();
          setRead(pasted.trim() === '' ? null : onRead(pasted));
        }}
      >
        <label class="choose">
          <span class="small soft">{LIBRARY_WORDS.pasteLabel}</span>
          <textarea
            class="field"
            rows={8}
            placeholder={LIBRARY_WORDS.pasteHint}
            value={pasted}
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button-strong">
          {LIBRARY_WORDS.pasteGo}
        </button>
      </form>
      <ReadResult read={read} onCopy={onCopy} />
    </div>
  );
}

function ReadResult({ read, onCopy }: Pick<PastedTextProps, 'onCopy'> & { readonly read: ReadText | null }) {
  if (read === null) {
    return (
      <Notice title={LIBRARY_WORDS.pasteEmpty}>
        <p>{LIBRARY_WORDS.pasteEmptyWhy}</p>
      </Notice>
    );
  }
  if (read.marks.length === 0) {
    return (
      <Notice title={LIBRARY_WORDS.pasteNone}>
        <p>{LIBRARY_WORDS.pasteNoneWhy}</p>
      </Notice>
    );
  }
  return (
    <div class="read-text">
      <div>
        <MarkLegend />
        <MarkedText text={read.text} marks={read.shown} />
      </div>
      <SourceSummaryView sources={read.sources} onCopy={onCopy} />
    </div>
  );
}
