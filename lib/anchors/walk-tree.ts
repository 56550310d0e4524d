/**
 * A walk over all elements and texts below an element, in the order a reader meets them: into open shadow roots, and
 * to what a slot shows in the slot's place. Without recursion: pages may be nested 10,000 deep. In: a root and a
 * visitor; out: calls to the visitor. Changes nothing.
 */

import type { Steps } from '../text/steps';
import { firstChildOf, isElement, isText, nameOf, nextSiblingOf, shadowRootOf, slottedNodesOf } from './safe-dom';

export interface Visitor {
  /**
   * Called at the start of an element with its tag and, where that is known already, the code units of text in it;
   * false passes over it and all in it, and `leave` is not called.
   */
  readonly enter: (element: Element, tag: string, length?: number) => boolean;
  readonly leave: (element: Element) => void;
  readonly text: (node: Text) => void;
  /** Called for each open shadow root that is walked into. */
  readonly shadow?: (root: ShadowRoot) => void;
}

/** An open element; `rest` holds what a slot still has to show, last first, and is null everywhere else. */
interface Level {
  readonly element: Element;
  readonly tag: string;
  readonly rest: Node[] | null;
}

/** Nodes visited before the page may go first; a visitor that asks for layout takes some microseconds each. */
const NODES_A_STEP = 100;
/** Nodes entered at most: beyond this a page is no article, and what is left of it is passed over. */
const MOST_NODES = 400_000;
/** Stands for the tag of text and comments, whose properties no page can replace. */
const NO_ELEMENT = '#';

/**
 * Walks everything below `root`; `root` itself is neither entered nor left. Returns whether all of it was walked. A
 * page that changes during a pause is seen partly as it was and partly as it is.
 */
export function* walkTree(root: Element, visitor: Visitor): Steps<boolean> {
  let entered = 0;
  const enter = (element: Element, tag: string): boolean => {
    entered += 1;
    return entered <= MOST_NODES && visitor.enter(element, tag);
  };
  const walk = startWalk(root, { ...visitor, enter });
  while (walk(NODES_A_STEP)) yield;
  return entered <= MOST_NODES;
}

/** The function it returns visits up to so many more nodes and tells whether any are left. */
function startWalk(root: Element, visitor: Visitor): (nodes: number) => boolean {
  const open: Level[] = [];
  let level: Level = openLevel(root, nameOf(root));
  let node: Node | null = firstIn(level, visitor);
  const leave = (): void => {
    const { element, tag } = level;
    visitor.leave(element);
    level = open.pop() ?? level;
    node = nextIn(level, element, tag);
  };
  const visit = (current: Node): void => {
    if (isText(current)) {
      visitor.text(current);
      node = nextIn(level, current, NO_ELEMENT);
      return;
    }
    const tag = isElement(current) ? nameOf(current) : NO_ELEMENT;
    if (!isElement(current) || !visitor.enter(current, tag)) {
      node = nextIn(level, current, tag);
      return;
    }
    open.push(level);
    level = openLevel(current, tag);
    node = firstIn(level, visitor);
  };
  return (nodes) => {
    for (let visited = 0; visited < nodes; visited += 1) {
      if (node !== null) visit(node);
      else if (open.length > 0) leave();
      else return false;
    }
    return true;
  };
}

function openLevel(element: Element, tag: string): Level {
  const slotted = slottedNodesOf(element, tag);
  return { element, tag, rest: slotted === null ? null : [...slotted].reverse() };
}

function firstIn({ element, tag, rest }: Level, visitor: Visitor): Node | null {
  if (rest !== null) return rest.pop() ?? null;
  const shadow = shadowRootOf(element, tag);
  if (shadow === null) return firstChildOf(element, tag);
  visitor.shadow?.(shadow);
  return firstChildOf(shadow);
}

function nextIn({ rest }: Level, node: Node, tag: string): Node | null {
  return rest === null ? nextSiblingOf(node, tag) : (rest.pop() ?? null);
}
