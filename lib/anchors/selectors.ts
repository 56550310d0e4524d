/**
 * How a saved quote finds its way back to a page: the selectors stored with a note.
 * Names and meaning follow the W3C Web Annotation Data Model, section 4.2. Pure; types only.
 */

/** W3C TextPositionSelector: UTF-16 offsets into `ArticleText.text` when the note was made. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** W3C TextQuoteSelector: the exact words with up to 64 code units of context on each side. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Both selectors of one target; they describe the same span. */
export interface Selectors {
  readonly position: TextPositionSelector;
  readonly quote: TextQuoteSelector;
}
