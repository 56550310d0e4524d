/**
 * Whether the figures of every article that is read are kept for "Over time", how many there are, and a way to forget
 * them, asked twice. A choice, a number and callbacks in, markup out.
 */

import { useState } from 'preact/hooks';
import { countText } from './format';
import { Notice } from './notice';
import { READ_WORDS as WORDS } from './options-words';
import { Switch } from './switch';

export interface ReadFiguresProps {
  /** Figures kept without a note; null while they are counted. */
  readonly count: number | null;
  readonly most: number;
  readonly hasFailed: boolean;
  readonly onForget: () => void;
}

interface ReadFiguresSettingsProps extends ReadFiguresProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

export function ReadFiguresSettings({ on, onChange, count, most, hasFailed, onForget }: ReadFiguresSettingsProps) {
  const [isAsked, setAsked] = useState(false);
  return (
    <div class="read-figures">
      <p class="soft small">{WORDS.why}</p>
      <Switch on={on} onChange={onChange}>
        {WORDS.keep}
      </Switch>
      <p class="small">
        {count === null ? WORDS.counting : count === 0 ? WORDS.none : WORDS.count(countText(count, 'figure'))}
      </p>
      {count !== null && count >= most ? <p class="small">{WORDS.full(countText(most, 'figure'))}</p> : null}
      {count === null || count === 0 ? null : isAsked ? (
        <Notice tone="error">
          <p>{WORDS.sure(countText(count, 'figure'))}</p>
          <div class="button-row">
            <button
              type="button"
              class="button-danger"
              onClick={() => {
                setAsked(false);
                onForget();
              }}
            >
              {WORDS.yes}
            </button>
            <button type="button" class="button" onClick={() => setAsked(false)}>
              {WORDS.no}
            </button>
          </div>
        </Notice>
      ) : (
        <div class="button-row">
          <button type="button" class="button-danger" onClick={() => setAsked(true)}>
            {WORDS.forget}
          </button>
        </div>
      )}
      {hasFailed ? <p role="alert">{WORDS.failed}</p> : null}
    </div>
  );
}
