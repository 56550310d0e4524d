/**
 * Reading a tree that may be hostile: an `<input name=firstChild>` replaces that property of its form, and an
 * `<img name=querySelector>` that of the document, also for content scripts. In: nodes; out: the real values,
 * taken from the prototype. Changes nothing.
 */

/** Elements on which a page can replace built-in properties by naming children (HTML, LegacyOverrideBuiltIns). */
const CLOBBERED_NAME = 'FORM';
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Returns the upper-case tag name of an element, "#text" for text. */
export function nameOf(node: Node): string {
  const name: unknown = node.nodeName;
  // Named children are objects, so a string is the real thing. SVG names are lower case.
  return typeof name === 'string' ? name.toUpperCase() : CLOBBERED_NAME;
}

export function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}

export function isElement(node: Node): node is Element {
  const type: unknown = node.nodeType;
  // Named children are objects, so a number is the real thing.
  return type === ELEMENT_NODE || typeof type !== 'number';
}

export function firstChildOf(node: Node, tag = nameOf(node)): Node | null {
  return tag === CLOBBERED_NAME ? real<Node | null>(node, 'firstChild') : node.firstChild;
}

/** `tag` is the node's name, in this function and the others that take one: whoever knows it spares another look. */
export function nextSiblingOf(node: Node, tag = nameOf(node)): Node | null {
  return tag === CLOBBERED_NAME ? real<Node | null>(node, 'nextSibling') : node.nextSibling;
}

export function parentOf(node: Node): Node | null {
  return nameOf(node) === CLOBBERED_NAME ? real<Node | null>(node, 'parentNode') : node.parentNode;
}

/** Returns the open shadow root of an element; null without one, and for a closed one. */
export function shadowRootOf(element: Element, tag = nameOf(element)): ShadowRoot | null {
  // A form cannot have one, only a child of that name.
  return tag === CLOBBERED_NAME ? null : (element.shadowRoot ?? null);
}

/** Returns what a slot shows in place of its own children; null for any other element, and for a slot left empty. */
export function slottedNodesOf(element: Element, tag = nameOf(element)): readonly Node[] | null {
  if (tag !== 'SLOT') return null;
  const slotted = (element as Partial<HTMLSlotElement>).assignedNodes?.() ?? [];
  return slotted.length === 0 ? null : slotted;
}

/** Returns an attribute's value, null when absent. */
export function attributeOf(element: Element, name: string): string | null {
  if (nameOf(element) !== CLOBBERED_NAME) return element.getAttribute(name);
  return real<Element['getAttribute']>(element, 'getAttribute').call(element, name);
}

/** Returns the matches of a selector in the document or below an element, in document order. */
export function queryAll(scope: Document | Element, selector: string): readonly Element[] {
  return [...real<Document['querySelectorAll']>(scope, 'querySelectorAll').call(scope, selector)];
}

/** Returns the first match of a selector in document order, null without one. */
export function queryFirst(scope: Document | Element, selector: string): Element | null {
  return real<Document['querySelector']>(scope, 'querySelector').call(scope, selector);
}

/** Returns the text of all text nodes below a node, whatever is hidden or not. */
export function plainTextOf(node: Node): string {
  return real<string | null>(node, 'textContent') ?? '';
}

export function createRange(document: Document): Range {
  return real<Document['createRange']>(document, 'createRange').call(document);
}

/** Tells whether `ancestor` is `node` or contains it. */
export function isWithin(node: Node, ancestor: Node): boolean {
  for (let current: Node | null = node; current !== null; current = parentOf(current)) {
    if (current === ancestor) return true;
  }
  return false;
}

/** Returns the next node in document order inside `root`, with or without the children of `node`. */
export function nextNode(node: Node, root: Node, enter: boolean): Node | null {
  const child = enter ? firstChildOf(node) : null;
  if (child !== null) return child;
  for (let current: Node | null = node; current !== null && current !== root; current = parentOf(current)) {
    const sibling = nextSiblingOf(current);
    if (sibling !== null) return sibling;
  }
  return null;
}

/** A property as the prototype defines it; own properties of the object, which a page may have made, are passed over. */
function real<T>(object: object, key: string): T {
  return Reflect.get(Object.getPrototypeOf(object), key, object) as T;
}

/** A place between two characters of a text node. */
export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** The point of a window asked about, and the shadow roots whose text is looked into. */
export interface CaretQuery {
  readonly x: number;
  readonly y: number;
  readonly shadowRoots: readonly ShadowRoot[];
}

/** Returns the place in the text nearest to a point of the window; null where there is no text. */
export function caretAt(document: Document, { x, y, shadowRoots }: CaretQuery): Caret | null {
  const modern = real<Document['caretPositionFromPoint'] | undefined>(document, 'caretPositionFromPoint');
  if (modern !== undefined) {
    const position = modern.call(document, x, y, { shadowRoots: [...shadowRoots] });
    return position === null ? null : { node: position.offsetNode, offset: position.offset };
  }
  // Chromium before 128 and Safari.
  const older = real<Document['caretRangeFromPoint'] | undefined>(document, 'caretRangeFromPoint');
  const range = older?.call(document, x, y) ?? null;
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}
