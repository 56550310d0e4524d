/** How to search: what can be typed, and what it finds. Nothing in. */

import { LIBRARY_WORDS } from './library-words';

export function QueryHelp() {
  return (
    <details class="query-help">
      <summary>{LIBRARY_WORDS.howToSearch}</summary>
      <dl>
        {LIBRARY_WORDS.queries.map(([typed, finds]) => (
          <div key={typed}>
            <dt>
              <code>{typed}</code>
            </dt>
            <dd>{finds}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
