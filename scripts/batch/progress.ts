/** Counts of documents and words in, one line that rewrites itself on a terminal out; silent anywhere else. */

/** Milliseconds between two updates: often enough to look alive, too seldom to cost anything. */
const INTERVAL = 200;
const CLEAR_LINE = '\r\u001b[K';

export interface Progress {
  readonly add: (words: number) => void;
  readonly clear: () => void;
}

/** Starts counting. `now` gives milliseconds. */
export function startProgress(
  terminal: { readonly isTTY?: boolean; readonly write: (text: string) => unknown },
  now: () => number,
): Progress {
  const started = now();
  let shown = started;
  let documents = 0;
  let words = 0;
  if (terminal.isTTY !== true) return { add: () => undefined, clear: () => undefined };
  return {
    add: (more) => {
      documents += 1;
      words += more;
      const time = now();
      if (time - shown < INTERVAL) return;
      shown = time;
      const perSecond = Math.round((1000 * words) / (time - started));
      terminal.write(`${CLEAR_LINE}${documents} documents, ${perSecond.toLocaleString('en-GB')} words a second`);
    },
    clear: () => void terminal.write(CLEAR_LINE),
  };
}
