/**
 * Puts one surface into its page: refuses to run inside a frame (nobody can then lure a click onto it), follows the
 * reader's colour scheme, renders; looks after the reader's data once it stands. The surface in, nothing out.
 */

import { type ComponentType, render } from 'preact';
import { reportError } from '../../lib/platform/report-error';
import { readSettings, type Settings, watchSettings } from '../../lib/platform/settings';

/** First the page, then what can wait. Milliseconds. */
const SAFE_AFTER_MS = 400;

export function mount(Surface: ComponentType): void {
  const root = document.getElementById('root');
  if (root === null || window.top !== window) return;
  readSettings()
    .then(showScheme)
    .catch((error: unknown) => reportError('read-settings', error));
  watchSettings(showScheme);
  render(<Surface />, root);
  setTimeout(() => {
    import('./show-loss')
      .then(({ keepSafeAndSay }) => keepSafeAndSay(root))
      .catch((error: unknown) => reportError('keep-safe', error));
  }, SAFE_AFTER_MS);
}

function showScheme({ look }: Settings): void {
  if (look.scheme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = look.scheme;
}
