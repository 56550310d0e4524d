/**
 * Whether the reader can see an element and its text. In: an element; out: yes or no. Asks the layout when there
 * is one; where there is none (command line) everything the markup does not hide counts as visible.
 */

import { isBlockTag } from './block-kinds';
import { isElement, parentOf, queryFirst } from './safe-dom';

/** Text smaller than this, in CSS pixels, is not meant to be read. */
const SMALLEST_FONT = 2;
/** Indents further out than this, in CSS pixels, put text off the page. */
const OFF_PAGE = -500;
/** A box of this width or height, in CSS pixels, shows no letter. */
const SMALLEST_BOX = 1;
/** What a page is drawn on when nothing says otherwise. */
const CANVAS = 'rgb(255, 255, 255)';
const PICTURES = 'img, picture, video, canvas, svg';
/** Elements looked at around a text for a picture behind it. */
const MOST_LEVELS = 12;
const INLINE_DISPLAY = /^(?:inline|ruby|contents|none|$)/;

/** What is known of an element's look; `isLegible` and `ground` are looked up when text of its own is met. */
export interface Sight {
  readonly element: Element;
  readonly style: CSSStyleDeclaration;
  readonly outer: Sight | null;
  readonly isBlock: boolean;
  /** True for an element whose tag flows in a line but which the style sheet makes a block. */
  readonly isBlockBox: boolean;
  isLegible: boolean | null;
  /** The colour its text stands on, null when that cannot be told. */
  ground: string | null | undefined;
}

/** Answers for the elements below one root. */
export class Visibility {
  readonly #hasLayout: boolean;
  readonly #view: Window | null;
  readonly #root: Element;
  /** Some pages hide all of themselves until their scripts have run; what they show then is the article. */
  readonly #isHiddenWhole: boolean;
  /** The browser can look for what is wholly transparent, unless the article stands in something that is, for now. */
  readonly #opaque: CheckVisibilityOptions;
  readonly #isOpaque: boolean;

  constructor(root: Element) {
    this.#root = root;
    this.#view = root.ownerDocument.defaultView;
    this.#hasLayout = this.#view !== null && hasLayout(root);
    this.#isOpaque = this.#hasLayout && root.checkVisibility({ opacityProperty: true });
    this.#opaque = { opacityProperty: this.#isOpaque };
    this.#isHiddenWhole = this.#hasLayout && this.#view?.getComputedStyle(root).visibility === 'hidden';
  }

  /** Looks at an element; null where there is no layout. */
  look(element: Element, tag: string, outer: Sight | null): Sight | null {
    if (!this.#hasLayout || this.#view === null) return null;
    const style = this.#view.getComputedStyle(element);
    const isBlock = isBlockTag(tag);
    return {
      element,
      style,
      outer,
      isBlock,
      isBlockBox: !isBlock && isBlockBoxOf(style),
      isLegible: null,
      ground: undefined,
    };
  }

  /** Tells whether anything below an element can show: rendered, opaque, not clipped away, not moved off the page. */
  isShown(sight: Sight | null): boolean {
    if (sight === null) return true;
    const { element, style, isBlock, isBlockBox } = sight;
    // A slot and its like have no box of their own; what is in them may.
    if (!element.checkVisibility(this.#opaque)) return style.display === 'contents';
    if (!this.#isOpaque && style.opacity === '0') return false;
    const { position } = style;
    if (position === 'fixed') return false;
    const isPositioned = position === 'absolute';
    if (isPositioned && (style.clip.startsWith('rect(') || style.clipPath.startsWith('inset('))) return false;
    if (!isPositioned && !isBlockBox && !isBlock) return true;
    return this.#hasRoom(element, style);
  }

  /** Tells whether text directly inside a shown element can be read: some size, a colour other than its ground's. */
  isLegible(sight: Sight): boolean {
    sight.isLegible ??= this.#judgeText(sight);
    return sight.isLegible;
  }

  #hasRoom(element: Element, style: CSSStyleDeclaration): boolean {
    const { width, height, right, bottom } = element.getBoundingClientRect();
    const isTiny = width <= SMALLEST_BOX || height <= SMALLEST_BOX;
    if (isTiny && (style.overflowX !== 'visible' || style.overflowY !== 'visible' || style.transform !== 'none')) {
      return false;
    }
    const { scrollX, scrollY } = this.#view ?? { scrollX: 0, scrollY: 0 };
    return right + scrollX >= 0 && bottom + scrollY >= 0;
  }

  #judgeText(sight: Sight): boolean {
    const { style } = sight;
    if (style.visibility !== 'visible' && !this.#isHiddenWhole) return false;
    if (Number.parseFloat(style.fontSize) < SMALLEST_FONT || Number.parseFloat(style.textIndent) < OFF_PAGE)
      return false;
    const { color } = style;
    if (isTransparent(color)) return style.backgroundClip === 'text';
    return color !== this.#groundOf(sight) || isOverPicture(sight);
  }

  /** Each element is asked once however many texts it holds, and without recursion. */
  #groundOf(sight: Sight): string | null {
    const asked: Sight[] = [];
    let current: Sight | null = sight;
    let ground: string | null | undefined;
    while (current !== null && ground === undefined) {
      ground = current.ground === undefined ? groundIn(current.style) : current.ground;
      if (ground === undefined) asked.push(current);
      else current.ground = ground;
      current = current.outer;
    }
    const found = ground === undefined ? this.#groundAround() : ground;
    for (const one of asked) one.ground = found;
    return found;
  }

  #groundAround(): string | null {
    for (let up = parentOf(this.#root); up !== null && isElement(up); up = parentOf(up)) {
      const style = this.#view?.getComputedStyle(up);
      const ground = style === undefined ? null : groundIn(style);
      if (ground !== undefined) return ground;
    }
    return CANVAS;
  }
}

/** Parsers without layout have neither the method nor any width. */
function hasLayout(root: Element): boolean {
  const page = root.ownerDocument.documentElement;
  return typeof root.checkVisibility === 'function' && page.getBoundingClientRect().width > 0;
}

/** A floated initial and a label laid over a picture are blocks to the style sheet, but not to a reader. */
function isBlockBoxOf(style: CSSStyleDeclaration): boolean {
  return !INLINE_DISPLAY.test(style.display) && style.cssFloat === 'none' && style.position !== 'absolute';
}

/** The colour an element paints behind its text; null where it shines through, undefined when it paints none. */
function groundIn({ backgroundColor }: CSSStyleDeclaration): string | null | undefined {
  if (backgroundColor === '' || isTransparent(backgroundColor)) return undefined;
  return backgroundColor.startsWith('rgb(') ? backgroundColor : null;
}

/** A white headline may stand on a photograph of a white page. Asked only of text that has its ground's colour. */
function isOverPicture(sight: Sight): boolean {
  let current: Sight | null = sight;
  for (let level = 0; level < MOST_LEVELS && current !== null; level += 1, current = current.outer) {
    const { element, style } = current;
    if (style.backgroundImage !== 'none') return true;
    const around = style.position === 'static' ? null : parentOf(element);
    if (around !== null && isElement(around) && queryFirst(around, PICTURES) !== null) return true;
  }
  return false;
}

/** Computed colours are `rgb(…)` or `rgba(…, alpha)`. */
function isTransparent(colour: string): boolean {
  return colour.startsWith('rgba(') && colour.endsWith(', 0)');
}
