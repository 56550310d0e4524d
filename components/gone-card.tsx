/** The last card on a page whose extension was updated, switched off or removed: says so and how to go on. */

import type { JSX } from 'preact';
import { GONE_WORDS } from './page-words';

export function GoneCard(): JSX.Element {
  return (
    <section class="card" role="alert">
      <header class="head">
        <strong>{GONE_WORDS.title}</strong>
      </header>
      <div class="body">
        <p>{GONE_WORDS.reload}</p>
      </div>
    </section>
  );
}
