/** How much one page may send. Data only, without the schemas, so that a page script can cut to fit. */

/** UTF-16 code units of article text the engine reads at most (2 MB); a page script cuts longer ones. */
export const MOST_TEXT = 2_000_000;
/** Highlights a page may carry; more live ranges would slow every later change of the page down. */
export const MOST_MARKS = 5_000;
/** Notes of one article a page reports on. */
export const MOST_NOTES = 5_000;
