/**
 * Whether the reader can see an element and its text. In: an element; out: yes or no. Asks the layout when there
 * is one; where there is none (command line) everything the markup does not hide counts as visible.
 */

/** Text smaller than this, in CSS pixels, is not meant to be read. */
const SMALLEST_FONT = 2;
/** Indents and positions further out than this, in CSS pixels, put text off the page. */
const OFF_PAGE = -500;

/** Tells whether anything below an element can show: rendered, opaque, not clipped away, not moved off the page. */
export function isShown(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const style = styleOf(element);
  return style === null || !isClippedAway(style);
}

/** Tells whether text directly inside a shown element can be read: some size, some colour. */
export function isLegible(element: Element): boolean {
  const style = typeof element.checkVisibility === 'function' ? styleOf(element) : null;
  return style === null || (Number.parseFloat(style.fontSize) >= SMALLEST_FONT && !isTransparent(style.color));
}

function styleOf(element: Element): CSSStyleDeclaration | null {
  return element.ownerDocument.defaultView?.getComputedStyle(element) ?? null;
}

/** The usual ways of hiding text from all but screen readers. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (Number.parseFloat(style.textIndent) < OFF_PAGE) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  const isClipped = style.clip.startsWith('rect(') || style.clipPath.startsWith('inset(50%');
  const isTiny = Number.parseFloat(style.width) <= 1 || Number.parseFloat(style.height) <= 1;
  const isOffPage = Number.parseFloat(style.left) < OFF_PAGE || Number.parseFloat(style.top) < OFF_PAGE;
  return isClipped || (isTiny && style.overflow !== 'visible') || isOffPage;
}

/** Computed colours are `rgb(…)` or `rgba(…, alpha)`. */
function isTransparent(colour: string): boolean {
  return colour.startsWith('rgba(') && colour.endsWith(', 0)');
}
