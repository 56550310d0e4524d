/**
 * How elements shape a text: which tags start a block of their own, and what kind of block each makes. In: a tag
 * name; out: a kind. Data and look-ups only.
 */

export type BlockType = 'headline' | 'subhead' | 'body' | 'list' | 'quote' | 'caption' | 'table';

/** Tags that flow inside a line; every other one starts and ends a block. Unknown tags are inline, as in browsers. */
const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER ' +
    'HGROUP HR LI MAIN OL P SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL CAPTION COLGROUP'
  ).split(' '),
);

const TYPE_OF_TAG: ReadonlyMap<string, BlockType> = new Map([
  ['H1', 'headline'],
  ['H2', 'subhead'],
  ['H3', 'subhead'],
  ['H4', 'subhead'],
  ['H5', 'subhead'],
  ['H6', 'subhead'],
  ['LI', 'list'],
  ['DD', 'list'],
  ['DT', 'list'],
  ['BLOCKQUOTE', 'quote'],
  ['FIGCAPTION', 'caption'],
  ['FIGURE', 'caption'],
  ['TABLE', 'table'],
]);

export function isBlockTag(tag: string): boolean {
  return BLOCK_TAGS.has(tag);
}

/** Returns the kind of text a tag makes of everything inside it, null when it leaves the kind as it was. */
export function typeOfTag(tag: string): BlockType | null {
  return TYPE_OF_TAG.get(tag) ?? null;
}
