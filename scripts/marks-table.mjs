/**
 * Prints the marks of a page as a table. Goes in: the marks as the popup gets them, and a width. Comes out:
 * text. Asks no browser.
 */

/** @typedef {import('../lib/messaging/protocol').PageMark} PageMark */

/** @type {readonly { readonly title: string, readonly most: number, readonly read: (mark: PageMark) => string }[]} */
const COLUMNS = [
  { title: 'kind', most: 9, read: (mark) => mark.kind },
  { title: 'quote', most: 44, read: (mark) => mark.quote },
  { title: 'value', most: 20, read: (mark) => mark.magnitude ?? '' },
  { title: 'outcome', most: 11, read: (mark) => (mark.outcome === 'none' ? '' : (mark.outcome ?? '')) },
  { title: 'whose', most: 16, read: (mark) => mark.affected ?? '' },
  { title: 'source', most: 28, read: (mark) => (mark.unattributed ? '(unattributed)' : (mark.sourceName ?? '')) },
  { title: 'cue', most: 14, read: (mark) => mark.cue ?? '' },
];

/**
 * One line a mark, in the order given, under a heading; columns as wide as their content up to a limit.
 * @param {readonly PageMark[]} marks
 * @returns {string}
 */
export function toMarksTable(marks) {
  const rows = marks.map((mark) => COLUMNS.map(({ read, most }) => shorten(read(mark), most)));
  const titles = COLUMNS.map(({ title }) => title);
  const widths = titles.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  const rule = widths.map((width) => '─'.repeat(width));
  return [titles, rule, ...rows].map((row) => toLine(row, widths)).join('\n');
}

/**
 * Counts by kind in a sentence: "13 figures, 20 claims, 15 quotations".
 * @param {readonly PageMark[]} marks
 * @returns {string}
 */
export function toCountSentence(marks) {
  /** @type {readonly PageMark['kind'][]} */
  const kinds = ['figure', 'claim', 'quotation'];
  return kinds
    .map((kind) => {
      const count = marks.filter((mark) => mark.kind === kind).length;
      return `${count} ${kind}${count === 1 ? '' : 's'}`;
    })
    .join(', ');
}

/**
 * @param {readonly string[]} cells
 * @param {readonly number[]} widths
 */
function toLine(cells, widths) {
  return cells
    .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length)))
    .join('  ')
    .trimEnd();
}

/**
 * @param {string} text
 * @param {number} most characters
 */
function shorten(text, most) {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`;
}
