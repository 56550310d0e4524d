/**
 * A walk over all elements and texts below an element, in document order, without recursion: pages may be nested
 * 10,000 deep. In: a root and a visitor; out: calls to the visitor. Changes nothing.
 */

import { firstChildOf, isElement, isText, nextSiblingOf } from './safe-dom';

export interface Visitor {
  /** Called at the start of an element; false passes over it and all inside it, and `leave` is not called. */
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
  readonly text: (node: Text) => void;
}

/** Walks everything below `root`; `root` itself is neither entered nor left. */
export function walkTree(root: Element, visitor: Visitor): void {
  const open: Element[] = [];
  let node = firstChildOf(root);
  while (node !== null || open.length > 0) {
    if (node === null) {
      node = leaveLast(open, visitor);
      continue;
    }
    const opened = enter(node, visitor);
    if (opened !== null) open.push(opened);
    node = opened === null ? nextSiblingOf(node) : firstChildOf(opened);
  }
}

function leaveLast(open: Element[], visitor: Visitor): Node | null {
  const ended = open.pop();
  if (ended === undefined) return null;
  visitor.leave(ended);
  return nextSiblingOf(ended);
}

/** Returns the element whose children come next, null when there is nothing to go into. */
function enter(node: Node, visitor: Visitor): Element | null {
  if (isText(node)) visitor.text(node);
  return isElement(node) && visitor.enter(node) ? node : null;
}
