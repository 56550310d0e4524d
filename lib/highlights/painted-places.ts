/**
 * Which elements a range paints. In: ranges; out: short selectors of the elements whose own text they cover. Rules for
 * these alone let the browser leave all other elements as they are: a rule for every element costs a new style for each.
 */

import { isElement, isText, nextNode, parentOf } from '../anchors/safe-dom';

/** Names that need no escaping in a selector; an element with another name is any element to its rule. */
const PLAIN_NAME = /^[a-z][a-z0-9-]*$/;

/** Adds a selector ("div > p") for each kind of place that `range` paints; true when one of them is new. */
export function addPlaces(range: AbstractRange, places: Set<string>): boolean {
  const before = places.size;
  const { startContainer: first, endContainer: last } = range;
  const top = first === last ? last : first.getRootNode();
  for (let node: Node | null = first; node !== null; node = node === last ? null : nextNode(node, top, true)) {
    if (isText(node)) places.add(toSelector(parentOf(node)));
  }
  return places.size > before;
}

function toSelector(element: Node | null): string {
  const outer = element === null ? null : parentOf(element);
  return outer !== null && isElement(outer) ? `${tagOf(outer)} > ${tagOf(element)}` : tagOf(element);
}

function tagOf(node: Node | null): string {
  const name = node === null ? '*' : node.nodeName.toLowerCase();
  return PLAIN_NAME.test(name) ? name : '*';
}
