/**
 * Who says what, on one screen: the sources of a text in order of weight, each with its figures and claims; to be copied
 * as Markdown or printed. Entries and a callback in, markup out.
 */

import { useState } from 'preact/hooks';
import { SUMMARY_WORDS } from './overview-words';
import { type SourceLines, toSourceMarkdown } from './source-lines';

export interface SourceSummaryProps {
  readonly sources: readonly SourceLines[];
  /** Puts a text on the clipboard; rejects when the browser does not let it. */
  readonly onCopy: (text: string) => Promise<void>;
}

export function SourceSummaryView({ sources, onCopy }: SourceSummaryProps) {
  const [state, setState] = useState<'' | 'copied' | 'failed'>('');
  const copy = () => {
    onCopy(toSourceMarkdown(sources)).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  };
  return (
    <section class="summary" aria-labelledby="summary-title">
      <header class="summary-head">
        <h2 id="summary-title">{SUMMARY_WORDS.title}</h2>
        <div class="button-row no-print">
          <button type="button" class="button" onClick={copy}>
            {SUMMARY_WORDS.copy}
          </button>
          <button type="button" class="button" onClick={() => print()}>
            {SUMMARY_WORDS.print}
          </button>
        </div>
      </header>
      <p class="soft small no-print" role="status">
        {state === '' ? '' : SUMMARY_WORDS[state]}
      </p>
      <ol class="summary-sources">
        {sources.map((source) => (
          <SourceEntry key={source.name} source={source} />
        ))}
      </ol>
    </section>
  );
}

function SourceEntry({ source: { name, about, figures, claims } }: { readonly source: SourceLines }) {
  return (
    <li class="summary-source">
      <h3>{name}</h3>
      {about === '' ? null : <p class="soft small">{about}</p>}
      {figures.length === 0 ? null : (
        <ul class="summary-figures">
          {figures.map(({ magnitude, what, quote }, i) => (
            <li key={i}>
              <strong>{magnitude}</strong> {what} <span class="soft">“{quote}”</span>
            </li>
          ))}
        </ul>
      )}
      {claims.map((claim, i) => (
        <blockquote key={i}>{claim}</blockquote>
      ))}
    </li>
  );
}
