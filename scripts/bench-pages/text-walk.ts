/**
 * The least a script must do that reads a page at all: one walk over the tree that passes over what is never text and
 * keeps the rest. In: an element; out: its text. The floor that other costs are given as multiples of.
 */

const SKIPPED: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE NAV ASIDE FOOTER FORM BUTTON SELECT TEXTAREA IFRAME SVG svg'.split(' '),
);

/** Returns all text below an element that is not inside a skipped one. */
export function walkText(root: Element): string {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    SKIPPED.has(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const pieces: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) pieces.push(node.nodeValue ?? '');
  }
  return pieces.join('');
}
