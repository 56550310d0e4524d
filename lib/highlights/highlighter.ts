/**
 * Paints marks with CSS Custom Highlights: ranges by look in, painted words out. Changes no DOM node; what a page
 * can see is five fixed names in `CSS.highlights` and one adopted style sheet. Ends with its AbortSignal.
 */

import type { Steps } from '../text/steps';
import { highlightName, type MarkLook, PRIORITIES, toStyleSheet } from './mark-styles';
import { addPlaces } from './painted-places';

const LOOKS: readonly MarkLook[] = ['figure', 'unattributed', 'quotation', 'claim'];
/** A page that keeps clearing the registry wins after this many repaints. */
const MOST_REPAINTS = 3;
/** Ranges added before the page may go first; a few microseconds each. */
const RANGES_A_STEP = 50;

export type RangesByLook = ReadonlyMap<MarkLook, readonly Range[]>;
type HighlightKey = MarkLook | 'current';
/** The window a document belongs to, with the constructors that make things for that document alone. */
type View = Window & typeof globalThis;

export class Highlighter {
  readonly #document: Document;
  readonly #view: View;
  readonly #isDark: boolean;
  readonly #sheet: CSSStyleSheet;
  readonly #painted = new Map<HighlightKey, Highlight>();
  /** The ranges in each. */
  readonly #held = new Map<HighlightKey, ReadonlySet<Range>>();
  /** Selectors of the elements that carry marks; the sheet has rules for these alone. */
  readonly #places = new Set<string>();
  /** Shadow roots that hold marks; where they do not inherit the looks they need the sheet too. */
  readonly #shadowRoots = new Set<ShadowRoot>();
  #repaints = 0;
  #isOff = false;
  /** The page gets the sheet with its first rules: an empty one would cost it a new style for nothing. */
  #isAdopted = false;
  #isInPrint = false;

  constructor(document: Document, isDark: boolean, signal: AbortSignal) {
    this.#document = document;
    this.#view = (document.defaultView ?? globalThis) as View;
    this.#isDark = isDark;
    this.#sheet = new this.#view.CSSStyleSheet();
    signal.addEventListener('abort', () => this.#end());
  }

  /** Paints these ranges in place of all earlier ones; looks whose ranges are the same are not touched. */
  *paint(ranges: RangesByLook): Steps<void> {
    const places = this.#places.size;
    for (const look of LOOKS) yield* this.#set(look, ranges.get(look) ?? []);
    if (this.#places.size > places) this.#style();
  }

  /** Shows which mark the open card belongs to. */
  showCurrent(ranges: readonly Range[]): void {
    const places = this.#places.size;
    for (const _ of this.#set('current', ranges));
    if (this.#places.size > places) this.#style();
  }

  /** Whether the marks are printed with the page. */
  showInPrint(isInPrint: boolean): void {
    if (isInPrint === this.#isInPrint) return;
    this.#isInPrint = isInPrint;
    if (this.#isAdopted) this.#style();
  }

  /** Puts back what the page took out of its registry; false when it did so too often and painting stays off. */
  restore(): boolean {
    if (this.#isOff) return false;
    if (this.#isIntact()) return true;
    this.#repaints += 1;
    this.#isOff = this.#repaints > MOST_REPAINTS;
    if (!this.#isOff) this.#putBack();
    return !this.#isOff;
  }

  /** Paints again after it was given up, as often as at first. */
  resume(): void {
    this.#isOff = false;
    this.#repaints = 0;
    this.#putBack();
  }

  #style(): void {
    const scope = { isDark: this.#isDark, isInPrint: this.#isInPrint, places: this.#places };
    this.#sheet.replaceSync(toStyleSheet(scope));
    if (!this.#isAdopted) adopt(this.#document, this.#sheet);
    this.#isAdopted = true;
  }

  /** Another highlight takes the place of the one before: in Firefox no content script may change one that is painted. */
  *#set(key: HighlightKey, ranges: readonly Range[]): Steps<void> {
    const wanted = new Set(ranges);
    if (isSame(this.#held.get(key) ?? new Set(), wanted)) return;
    const highlight = this.#create(key);
    yield;
    yield* inSteps([...wanted], (range) => this.#add(highlight, range));
    this.#held.set(key, wanted);
    const name = highlightName(key);
    if (wanted.size === 0) {
      this.#painted.delete(key);
      this.#view.CSS.highlights.delete(name);
      return;
    }
    this.#painted.set(key, highlight);
    if (!this.#isOff) this.#view.CSS.highlights.set(name, highlight);
  }

  #create(key: HighlightKey): Highlight {
    const highlight = new this.#view.Highlight();
    highlight.priority = PRIORITIES[key];
    return highlight;
  }

  #add(highlight: Highlight, range: Range): void {
    highlight.add(range);
    addPlaces(range, this.#places);
    const root = range.startContainer.getRootNode();
    if (root === this.#document || !isShadowRoot(root) || this.#shadowRoots.has(root)) return;
    this.#shadowRoots.add(root);
    adopt(root, this.#sheet);
  }

  #isIntact(): boolean {
    const { highlights } = this.#view.CSS;
    return [...this.#painted].every(([key, { size }]) => highlights.get(highlightName(key))?.size === size);
  }

  #putBack(): void {
    for (const [key, highlight] of this.#painted) this.#view.CSS.highlights.set(highlightName(key), highlight);
  }

  #end(): void {
    const { highlights } = this.#view.CSS;
    // A newer version of the extension may have painted under the same names meanwhile.
    for (const [key, highlight] of this.#painted) {
      if (highlights.get(highlightName(key)) === highlight) highlights.delete(highlightName(key));
    }
    this.#painted.clear();
    this.#held.clear();
    for (const place of [this.#document, ...this.#shadowRoots]) {
      place.adoptedStyleSheets = place.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
  }
}

function isSame(a: ReadonlySet<Range>, b: ReadonlySet<Range>): boolean {
  return a.size === b.size && [...b].every((range) => a.has(range));
}

function* inSteps<T>(list: readonly T[], work: (one: T) => void): Steps<void> {
  for (const [index, one] of list.entries()) {
    work(one);
    if (index % RANGES_A_STEP === RANGES_A_STEP - 1) yield;
  }
}

function adopt(place: DocumentOrShadowRoot, sheet: CSSStyleSheet): void {
  place.adoptedStyleSheets = [...place.adoptedStyleSheets, sheet];
}

/** By its form: a shadow root of a frame is none of this window's `ShadowRoot`. */
function isShadowRoot(node: Node): node is ShadowRoot {
  return 'host' in node && 'adoptedStyleSheets' in node;
}
