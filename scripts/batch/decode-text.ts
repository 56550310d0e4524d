/**
 * A stream of bytes in, its text out, whole or line by line, with only one line held in memory. A byte-order mark is
 * dropped, "\r\n" counts as one line end. Binary and UTF-16 input is refused with a sentence that says so.
 */

/** Bytes that are looked at to tell text from binary. */
const SNIFFED = 8192;

/** UTF-16 code units; a longer line is skipped and reported, so that a file without line ends cannot fill the memory. */
const LONGEST_LINE = 64_000_000;

export class NotTextError extends Error {}

export interface Line {
  /** From 1. */
  readonly number: number;
  /** null for a line that is too long. */
  readonly text: string | null;
}

/** Decodes a stream piece by piece. Rejects with `NotTextError` on binary input. */
export async function* decodePieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let isFirst = true;
  for await (const chunk of bytes) {
    if (isFirst) {
      const problem = whyNotText(chunk.subarray(0, SNIFFED));
      if (problem !== null) throw new NotTextError(problem);
      isFirst = false;
    }
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

/** Splits decoded pieces into lines; the last line need not end. */
export async function* splitLines(pieces: AsyncIterable<string>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  let number = 1;
  let waiting: string[] = [];
  let length = 0;
  const take = (): Line => {
    const text = length > longest ? null : waiting.join('').replace(/\r$/u, '');
    waiting = [];
    length = 0;
    return { number: number++, text };
  };
  const keep = (part: string): void => {
    length += part.length;
    if (length <= longest) waiting.push(part);
    else waiting = [];
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let at = piece.indexOf('\n'); at !== -1; at = piece.indexOf('\n', from)) {
      keep(piece.slice(from, at));
      yield take();
      from = at + 1;
    }
    keep(piece.slice(from));
  }
  if (length > 0) yield take();
}

function whyNotText(head: Uint8Array): string | null {
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16; save it as UTF-8';
  return head.includes(0) ? 'binary, not text' : null;
}
