/** The bytes of a chosen file in; its text out, whatever program wrote it, or why it cannot be read. Pure. */

/** Bytes of the largest file that is read: about 130,000 notes. Ask before reading, with {@link isTooLarge}. */
export const MOST_BYTES = 200 * 1024 * 1024;
/** Brackets within brackets; the reader's own files have nine. Deeper ones would overflow what walks the result. */
const DEEPEST = 100;

export function isTooLarge(bytes: number): boolean {
  return bytes > MOST_BYTES;
}

/** Decodes UTF-8, or UTF-16 where a byte order mark or the zero bytes of its first characters say so; drops the mark. */
export function fileText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}

/** Tells whether a JSON text nests deeper than any file of ours; linear, and before anything is parsed. */
export function isTooDeep(json: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (isInString) {
      if (code === BACKSLASH) at += 1;
      else isInString = code !== QUOTE;
    } else if (code === QUOTE) isInString = true;
    else depth += DEPTH_OF[code] ?? 0;
    if (depth > DEEPEST) return true;
  }
  return false;
}

const QUOTE = 34;
const BACKSLASH = 92;
/** "[" and "{" go one down, "]" and "}" one up. */
const DEPTH_OF: Readonly<Record<number, number>> = { 91: 1, 123: 1, 93: -1, 125: -1 };
