/**
 * Blocks of the reading before that need not be read again. In: blocks as they were read, and the nodes the page
 * changed since; out: the blocks of elements in which nothing changed. Whoever asks still looks whether they show.
 */

import type { BlockDraft } from './block-draft';
import { parentOf } from './safe-dom';

export class KeptBlocks {
  #drafts = new WeakMap<Node, BlockDraft>();

  /** Remembers the one block an element is made of. */
  keep(element: Element, draft: BlockDraft): void {
    this.#drafts.set(element, draft);
  }

  /** Returns the block of an element, null when it has to be read. */
  find(element: Element): BlockDraft | null {
    return this.#drafts.get(element) ?? null;
  }

  /** Forgets the blocks around changed nodes; all of them when it is not known what changed. */
  forget(changed: ReadonlySet<Node> | null): void {
    if (changed === null) {
      this.#drafts = new WeakMap();
      return;
    }
    for (const node of changed) {
      for (let around: Node | null = node; around !== null; around = parentOf(around) ?? hostOf(around)) {
        this.#drafts.delete(around);
      }
    }
  }
}

/** What stands in a shadow root stands in its host. */
function hostOf(node: Node): Element | null {
  return (node as Partial<ShadowRoot>).host ?? null;
}
