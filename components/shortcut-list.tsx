/** The keyboard shortcuts as the browser has them now, and the way to change them there. */

import { PAGE_WORDS } from './page-words';

export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it ("Alt+J"), "" when none is set. */
  readonly keys: string;
}

export interface ShortcutListProps {
  readonly shortcuts: readonly Shortcut[];
  readonly onChange: () => void;
}

export function ShortcutList({ shortcuts, onChange }: ShortcutListProps) {
  return (
    <>
      <dl class="keys">
        {shortcuts.map(({ name, description, keys }) => (
          <ShortcutEntry key={name} description={description} keys={keys} />
        ))}
      </dl>
      <button type="button" class="button-quiet" onClick={onChange}>
        {PAGE_WORDS.changeShortcuts}
      </button>
    </>
  );
}

function ShortcutEntry({ description, keys }: Pick<Shortcut, 'description' | 'keys'>) {
  return (
    <>
      <dt>{description}</dt>
      <dd>{keys === '' ? <span class="soft">{PAGE_WORDS.noShortcut}</span> : <kbd>{keys}</kbd>}</dd>
    </>
  );
}
