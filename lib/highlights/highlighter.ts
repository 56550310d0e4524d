/**
 * Paints marks with CSS Custom Highlights: ranges by look in, painted words out. Changes no DOM node; what a page
 * can see is five fixed names in `CSS.highlights` and one adopted style sheet. Ends with its AbortSignal.
 */

import { HIGHLIGHT_NAMES, type MarkLook, PRIORITIES, toStyleSheet } from './mark-styles';
import { addPlaces } from './painted-places';

const LOOKS: readonly MarkLook[] = ['figure', 'unattributed', 'quotation', 'claim'];
/** A page that keeps clearing the registry wins after this many repaints. */
const MOST_REPAINTS = 3;

export type RangesByLook = ReadonlyMap<MarkLook, readonly Range[]>;
type HighlightKey = MarkLook | 'current';

export class Highlighter {
  readonly #document: Document;
  readonly #isDark: boolean;
  readonly #sheet = new CSSStyleSheet();
  readonly #painted = new Map<HighlightKey, Highlight>();
  /** Selectors of the elements that carry marks; the sheet has rules for these alone. */
  readonly #places = new Set<string>();
  #repaints = 0;

  constructor(document: Document, isDark: boolean, signal: AbortSignal) {
    this.#document = document;
    this.#isDark = isDark;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
    signal.addEventListener('abort', () => this.#end());
  }

  /** Paints these ranges in place of all earlier ones. */
  paint(ranges: RangesByLook): void {
    for (const look of LOOKS) this.#set(look, ranges.get(look) ?? []);
  }

  /** Shows which mark the open card belongs to. */
  showCurrent(ranges: readonly Range[]): void {
    this.#set('current', ranges);
  }

  /** Puts back what the page took out of its registry; false when it did so too often and painting stays off. */
  restore(): boolean {
    if (this.#isIntact()) return true;
    this.#repaints += 1;
    if (this.#repaints > MOST_REPAINTS) return false;
    for (const [key, highlight] of this.#painted) CSS.highlights.set(HIGHLIGHT_NAMES[key], highlight);
    return true;
  }

  #set(key: HighlightKey, ranges: readonly Range[]): void {
    if (ranges.length === 0) {
      this.#painted.delete(key);
      CSS.highlights.delete(HIGHLIGHT_NAMES[key]);
      return;
    }
    const highlight = new Highlight();
    let hasNewPlaces = false;
    for (const range of ranges) {
      highlight.add(range);
      hasNewPlaces = addPlaces(range, this.#places) || hasNewPlaces;
    }
    if (hasNewPlaces) this.#sheet.replaceSync(toStyleSheet(this.#isDark, this.#places));
    highlight.priority = PRIORITIES[key];
    this.#painted.set(key, highlight);
    CSS.highlights.set(HIGHLIGHT_NAMES[key], highlight);
  }

  #isIntact(): boolean {
    return [...this.#painted].every(([key]) => CSS.highlights.has(HIGHLIGHT_NAMES[key]));
  }

  #end(): void {
    for (const name of Object.values(HIGHLIGHT_NAMES)) CSS.highlights.delete(name);
    this.#painted.clear();
    this.#document.adoptedStyleSheets = this.#document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}
