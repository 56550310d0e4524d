/**
 * Tokens in, quotations out: straight, curly and single marks and guillemets, by a state machine over marks.
 * A quotation over several paragraphs, reopened with “ and closed once, is one quotation with a piece per paragraph.
 * Apostrophes are not quotes. Knows nothing of who is quoted.
 */
import type { Span } from './span';
import { TOKEN, type Tokens } from './tokens';

/** The words between two marks, marks included. */
export interface Quotation extends Span {
  /** First token (the opening mark). */
  readonly firstToken: number;
  /** Token after the last one (the closing mark). */
  readonly endToken: number;
  /** One span per paragraph, marks included. */
  readonly pieces: readonly Span[];
  /** Index of the quotation this one lies in, null for an outermost one. */
  readonly parent: number | null;
  /** False when the text never closes it; it then ends with its paragraph. */
  readonly isClosed: boolean;
}

type Family = 'double' | 'single' | 'guillemet';

interface OpenQuotation {
  readonly family: Family;
  readonly firstToken: number;
  readonly pieces: Span[];
  pieceStart: number;
  readonly isCurly: boolean;
  /** A mark that may be the apostrophe of a plural ("soldiers’") or the close: decided by what follows. */
  doubtfulClose: number | null;
}

interface Draft {
  readonly firstToken: number;
  readonly endToken: number;
  readonly pieces: readonly Span[];
  readonly isClosed: boolean;
}

/** Finds quotations, sorted by start; an inner one follows its outer one. */
export function findQuotations(text: string, tokens: Tokens): readonly Quotation[] {
  const reader = new QuotationReader(text, tokens);
  return nest(tokens, reader.read());
}

/** Holds the marks that are open at one point of the text (at most one of each family). */
class QuotationReader {
  private readonly text: string;
  private readonly tokens: Tokens;
  private readonly open: OpenQuotation[] = [];
  private readonly found: Draft[] = [];
  /** The mark at the head of a paragraph that goes on with an open quotation. */
  private reopenedAt = -1;

  constructor(text: string, tokens: Tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  read(): readonly Draft[] {
    const { kind, length } = this.tokens;
    for (let token = 0; token < length; token += 1) {
      if (kind[token] === TOKEN.newline) this.endParagraph(token);
      else if (kind[token] === TOKEN.doubleQuote) this.readDouble(token);
      else if (kind[token] === TOKEN.singleQuote) this.readSingle(token);
    }
    this.endParagraph(length);
    return this.found;
  }

  private readDouble(token: number): void {
    if (token === this.reopenedAt) return;
    const mark = this.mark(token);
    if (mark === '«') this.start(token, 'guillemet', true);
    else if (mark === '»') this.close(token, 'guillemet');
    else if (mark === '”' || (mark === '“' && this.isGermanClose())) this.close(token, 'double');
    else if (mark === '“' || mark === '„') this.start(token, 'double', true);
    else this.readStraight(token);
  }

  private isGermanClose(): boolean {
    const current = this.current('double');
    return current !== undefined && this.mark(current.firstToken) === '„';
  }

  private readStraight(token: number): void {
    const current = this.current('double');
    if (current === undefined) {
      if (!this.looksClosing(token)) this.start(token, 'double', false);
    } else if (this.looksOpening(token)) this.restart(token, current);
    else this.close(token, 'double');
  }

  private readSingle(token: number): void {
    const mark = this.mark(token);
    const current = this.current('single');
    const at = this.tokens.end[token] ?? 0;
    if (this.looksOpening(token) && mark !== '’' && !/^n['’]/u.test(this.text.slice(at, at + 2))) {
      this.start(token, 'single', mark === '‘');
      return;
    }
    if (current === undefined || !this.hasWordBefore(token)) return;
    if (this.mayBePossessive(token)) current.doubtfulClose ??= token;
    else this.close(token, 'single');
  }

  /** Two straight marks that both look like openings: the first one was stray. */
  private restart(token: number, stray: OpenQuotation): void {
    this.open.splice(this.open.indexOf(stray));
    this.start(token, 'double', false);
  }

  private start(token: number, family: Family, isCurly: boolean): void {
    const current = this.current(family);
    if (current !== undefined) this.finish(current, current.doubtfulClose, token);
    const pieceStart = this.tokens.start[token] ?? 0;
    this.open.push({ family, firstToken: token, pieces: [], pieceStart, isCurly, doubtfulClose: null });
  }

  private close(token: number, family: Family): void {
    const current = this.current(family);
    if (current === undefined) return;
    this.finish(current, token, token + 1);
  }

  /** Ends a quotation at the mark `closer`, or unclosed before the token `limit`. */
  private finish(quotation: OpenQuotation, closer: number | null, limit: number): void {
    for (const inner of this.open.splice(this.open.indexOf(quotation)).slice(1).reverse()) {
      this.record(inner, inner.doubtfulClose, closer ?? limit);
    }
    this.record(quotation, closer, limit);
  }

  private record(quotation: OpenQuotation, closer: number | null, limit: number): void {
    // A single mark or a straight one that nothing closes is an apostrophe or stray: no quotation.
    if (closer === null && !(quotation.isCurly && quotation.family !== 'single')) return;
    const endToken = closer === null ? limit : closer + 1;
    if (endToken <= quotation.firstToken + 1) return;
    const end = this.tokens.end[endToken - 1] ?? 0;
    if (quotation.pieceStart < end) quotation.pieces.push({ start: quotation.pieceStart, end });
    const { firstToken, pieces } = quotation;
    this.found.push({ firstToken, endToken, pieces, isClosed: closer !== null });
  }

  private endParagraph(newline: number): void {
    const next = newline + 1;
    const reopens = next < this.tokens.length && this.tokens.kind[next] === TOKEN.doubleQuote;
    for (const quotation of [...this.open].reverse()) {
      if (quotation.family !== 'double' || !reopens || this.isCloser(next)) {
        this.finish(quotation, quotation.doubtfulClose, newline);
        continue;
      }
      quotation.pieces.push({ start: quotation.pieceStart, end: this.tokens.end[newline - 1] ?? 0 });
      quotation.pieceStart = this.tokens.start[next] ?? 0;
      this.reopenedAt = next;
    }
  }

  private current(family: Family): OpenQuotation | undefined {
    return this.open.find((quotation) => quotation.family === family);
  }

  private mark(token: number): string {
    return this.text.charAt(this.tokens.start[token] ?? 0);
  }

  private isCloser(token: number): boolean {
    return this.mark(token) === '”' || this.mark(token) === '»';
  }

  private looksOpening(token: number): boolean {
    const before = this.text.charAt((this.tokens.start[token] ?? 0) - 1);
    const after = this.text.charAt(this.tokens.end[token] ?? 0);
    return /^[\s([{—–\-"“‘'/:]?$/u.test(before) && /^[^\s.,;:!?)\]]$/u.test(after);
  }

  private looksClosing(token: number): boolean {
    const before = this.text.charAt((this.tokens.start[token] ?? 0) - 1);
    const after = this.text.charAt(this.tokens.end[token] ?? 0);
    return /^\S$/u.test(before) && /^[\s.,;:!?)\]—–]?$/u.test(after) && !/[([{—–]/u.test(before);
  }

  private hasWordBefore(token: number): boolean {
    return /^\S$/u.test(this.text.charAt((this.tokens.start[token] ?? 0) - 1));
  }

  private mayBePossessive(token: number): boolean {
    const at = this.tokens.start[token] ?? 0;
    return /^s$/iu.test(this.text.charAt(at - 1)) && /^ \p{Ll}$/u.test(this.text.slice(at + 1, at + 3));
  }
}

/** Sorts the drafts and finds each one's outer quotation with a stack. */
function nest(tokens: Tokens, drafts: readonly Draft[]): readonly Quotation[] {
  const sorted = [...drafts].sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
  const outer: number[] = [];
  return sorted.map((draft, index) => {
    while (outer.length > 0 && (sorted[outer.at(-1) ?? 0]?.endToken ?? 0) <= draft.firstToken) outer.pop();
    const parent = outer.at(-1) ?? null;
    outer.push(index);
    return {
      start: tokens.start[draft.firstToken] ?? 0,
      end: tokens.end[draft.endToken - 1] ?? 0,
      ...draft,
      parent,
    };
  });
}
