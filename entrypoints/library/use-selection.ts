/** Which notes are selected: one by one, from the last one on, all that were found. Ids only. */

import { useRef, useState } from 'preact/hooks';

export interface Selection {
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (id: string, isRange: boolean) => void;
  readonly select: (ids: readonly string[]) => void;
  readonly clear: () => void;
}

/** `listed`: ids in the order of the list. */
export function useSelection(listed: readonly string[]): Selection {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  return {
    selected,
    onSelect: (id, isRange) => {
      setSelected(withToggled(selected, isRange ? between(listed, last.current ?? id, id) : [id], !selected.has(id)));
      last.current = id;
    },
    select: (ids) => setSelected(new Set(ids)),
    clear: () => setSelected(new Set()),
  };
}

/** Returns the ids from one to another, both included, whichever comes first; the second alone when the first is gone. */
export function between(listed: readonly string[], from: string, to: string): readonly string[] {
  const [a, b] = [listed.indexOf(from), listed.indexOf(to)];
  return a < 0 || b < 0 ? [to] : listed.slice(Math.min(a, b), Math.max(a, b) + 1);
}

/** Selects all of these, or none. */
export function withToggled(selected: ReadonlySet<string>, ids: readonly string[], on: boolean): ReadonlySet<string> {
  const next = new Set(selected);
  for (const id of ids) {
    if (on) next.add(id);
    else next.delete(id);
  }
  return next;
}
