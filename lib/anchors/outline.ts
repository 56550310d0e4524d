/**
 * A walk over a part of the page, written down, so that whoever comes next need not ask the page for it again. In: what
 * one walk entered and met; out: the same walk for another visitor, without what the first passed over. Holds for as
 * long as the page stays as it was.
 */

import type { Steps } from '../text/steps';
import { isText } from './safe-dom';
import type { Visitor } from './walk-tree';

/** Everything below one element, in document order. */
export interface Outline {
  readonly nodes: readonly Node[];
  /** Upper-case names; those of texts are not looked at. */
  readonly tags: readonly string[];
  /** By node: the index after all that is in it. */
  readonly ends: readonly number[];
  /** By node: code units of text in it, white space around each piece left out. */
  readonly lengths: readonly number[];
  /** The part that is below the element: indexes from `from` until `to`. */
  readonly from: number;
  readonly to: number;
}

/** Nodes visited before the page may go first. */
const NODES_A_STEP = 100;

/** Leads a visitor the same way. `passOver` names elements that the first walk entered and this one shall not. */
export function* retrace(outline: Outline, visitor: Visitor, passOver: string): Steps<boolean> {
  const walk = startRetracing(outline, visitor, passOver);
  while (walk(NODES_A_STEP)) yield;
  return true;
}

/** The function it returns visits up to so many more nodes and tells whether any are left. */
function startRetracing(
  { nodes, tags, ends, lengths, from, to }: Outline,
  visitor: Visitor,
  passOver: string,
): (nodes: number) => boolean {
  const open: { readonly element: Element; readonly outerEnd: number }[] = [];
  let next = from;
  let end = to;
  const leave = (): boolean => {
    const level = open.pop();
    if (level === undefined) return false;
    visitor.leave(level.element);
    end = level.outerEnd;
    return true;
  };
  const visit = (node: Node): void => {
    const index = next;
    next += 1;
    if (isText(node)) {
      visitor.text(node);
      return;
    }
    const element = node as Element;
    const tag = tags[index] ?? '';
    const after = ends[index] ?? to;
    if (tag === passOver || !visitor.enter(element, tag, lengths[index])) {
      next = after;
      return;
    }
    open.push({ element, outerEnd: end });
    end = after;
  };
  return (count) => {
    for (let visited = 0; visited < count; visited += 1) {
      const node = next < end ? nodes[next] : undefined;
      if (node !== undefined) visit(node);
      else if (!leave()) return false;
    }
    return true;
  };
}
