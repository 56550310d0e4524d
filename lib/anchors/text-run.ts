/**
 * The bookkeeping between a text under construction and the text nodes it comes from. In: text nodes in document
 * order; out: their text with white space collapsed as a browser shows it, and the runs that say which code unit
 * came from where.
 */

/** Consecutive code units of one text node, copied one to one. */
export interface TextRun {
  readonly node: Text;
  /** First code unit in the node. */
  readonly nodeStart: number;
  /** First code unit in the article text. */
  readonly start: number;
  readonly length: number;
}

/** Stretches that cannot be copied one to one: white space that collapses (CSS Text 4.1.1), characters without width. */
const REWRITTEN = /[\t\n\f\r ]{2,}|[\t\n\f\r]|[\u00ad\u200b\u2060\ufeff]+/g;
const BLANK = /[\t\n\f\r ]/;
const ENDS_IN_SPACE = /[ \u00a0\u202f]$/;
/** A no-break space between digits holds one number together ("33 000") and is kept; any other is a space. */
const NO_BREAK_SPACE = /(?<!\d)[\u00a0\u202f]|[\u00a0\u202f](?!\d)/g;

/** The text of one block, growing run by run. */
export class TextBuilder {
  readonly #pieces: string[] = [];
  readonly #runs: TextRun[] = [];
  #length = 0;
  #endsInSpace = true;

  get length(): number {
    return this.#length;
  }

  get runs(): readonly TextRun[] {
    return this.#runs;
  }

  /** The last code units of the text so far, enough to see a word. */
  get tail(): string {
    return this.#pieces.slice(-2).join('').slice(-16);
  }

  /** Joins the pieces; call it once, at the end. Replaces one to one, so that offsets keep their places. */
  toText(): string {
    return this.#pieces.join('').replace(NO_BREAK_SPACE, ' ');
  }

  /** Adds white space that stands nowhere on the page, such as the break between two blocks. */
  addBreak(characters: string): void {
    this.#append(characters);
    this.#endsInSpace = true;
  }

  /** Adds a character the page shows but no text node holds, such as the marks a browser puts around `<q>`. */
  addMark(character: string): void {
    this.#append(character);
    this.#endsInSpace = false;
  }

  /** Adds the first `most` code units of a text node; white space after white space, or after a break, is dropped. */
  addNode(node: Text, most: number): void {
    const data = node.data.slice(0, most);
    let copied = 0;
    // Most texts hold none, and a look costs less than a list of no matches.
    for (const match of data.search(REWRITTEN) < 0 ? [] : data.matchAll(REWRITTEN)) {
      this.#copy(node, copied, match.index);
      copied = match.index + match[0].length;
      if (BLANK.test(match[0]) && !this.#endsInSpace) this.#copySpace(node, match.index);
    }
    this.#copy(node, copied, data.length);
  }

  /** Cuts the text back to a shorter length. */
  #cutBack(length: number): void {
    while (this.#length > length) {
      const piece = this.#pieces.pop() ?? '';
      this.#length -= piece.length;
      if (this.#length < length) this.#append(piece.slice(0, length - this.#length));
    }
    for (let last = this.#runs.at(-1); last && last.start + last.length > length; last = this.#runs.at(-1)) {
      this.#runs.pop();
      if (last.start < length) this.#runs.push({ ...last, length: length - last.start });
    }
    this.#endsInSpace = true;
  }

  /** Takes white space off the end. */
  trimEnd(): void {
    for (let last = this.#pieces.at(-1); last !== undefined && /\s$/.test(last); last = this.#pieces.at(-1)) {
      this.#cutBack(this.#length - last.length + last.trimEnd().length);
    }
  }

  /** The one space left of a longer stretch is the stretch's first character, so it too has a place on the page. */
  #copySpace(node: Text, nodeStart: number): void {
    this.#addRun({ node, nodeStart, start: this.#length, length: 1 });
    this.#append(' ');
    this.#endsInSpace = true;
  }

  #copy(node: Text, from: number, to: number): void {
    const stretch = node.data.slice(from, to);
    const piece = this.#withoutLeadingSpace(stretch);
    if (piece === '') return;
    const nodeStart = to - piece.length;
    this.#addRun({ node, nodeStart, start: this.#length, length: piece.length });
    this.#append(piece);
    this.#endsInSpace = ENDS_IN_SPACE.test(piece);
  }

  #withoutLeadingSpace(stretch: string): string {
    if (this.#length === 0) return stretch.trimStart();
    return this.#endsInSpace && stretch.startsWith(' ') ? stretch.slice(1) : stretch;
  }

  #append(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  /** Runs that continue each other become one: ordinary prose makes one run a node. */
  #addRun(run: TextRun): void {
    const last = this.#runs.at(-1);
    if (last && last.node === run.node && last.nodeStart + last.length === run.nodeStart) {
      this.#runs[this.#runs.length - 1] = { ...last, length: last.length + run.length };
    } else {
      this.#runs.push(run);
    }
  }
}
