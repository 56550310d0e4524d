/** How long each part of a note may be. Data only, without the schemas, so that a page script can cut to fit. */

/** Most entries of a list; by itself for the page script, which needs no other. */
export const MOST_IN_LIST = 200;

/** Most UTF-16 code units of each field: ample for a reader, small enough that no message can fill the disk. */
export const LIMITS = {
  url: 4_096,
  line: 1_000,
  /** A tag of language, a date, an id. */
  word: 64,
  quote: 20_000,
  markdown: 100_000,
  tag: 100,
  tags: 50,
  evidence: 50,
  list: MOST_IN_LIST,
  context: 256,
} as const;
