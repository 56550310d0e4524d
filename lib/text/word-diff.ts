/**
 * Two wordings in, what was taken out, put in and kept out, word by word (longest common subsequence). A comparison
 * decides which words are the same, so that the shape of a quotation mark need not count. Pure; capped on long texts.
 */

export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added';
  /** Words with single spaces between them. */
  readonly text: string;
}

/** Words that differ in the middle of each text; beyond them the middle is given as replaced whole. */
const MOST_WORDS = 400;

/** Compares two texts; `keyOf` makes equal what shall count as the same word. Pieces of one kind follow each other as one. */
export function diffWords(
  was: string,
  now: string,
  keyOf: (word: string) => string = (word) => word,
): readonly DiffPiece[] {
  const before = toWords(was, keyOf);
  const after = toWords(now, keyOf);
  const head = countEqual(before, after, (words, at) => words[at]);
  const tail = countEqual(before.slice(head), after.slice(head), (words, at) => words[words.length - 1 - at]);
  const pieces: DiffPiece[] = [
    ...after.slice(0, head).map(({ word }) => ({ kind: 'same', text: word }) as const),
    ...diffMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...after.slice(after.length - tail).map(({ word }) => ({ kind: 'same', text: word }) as const),
  ];
  return joinPieces(pieces);
}

interface Word {
  readonly word: string;
  readonly key: string;
}

function toWords(text: string, keyOf: (word: string) => string): readonly Word[] {
  return text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => ({ word, key: keyOf(word) }));
}

function countEqual(
  before: readonly Word[],
  after: readonly Word[],
  at: (words: readonly Word[], index: number) => Word | undefined,
): number {
  let count = 0;
  const most = Math.min(before.length, after.length);
  while (count < most && at(before, count)?.key === at(after, count)?.key) count += 1;
  return count;
}

function diffMiddle(before: readonly Word[], after: readonly Word[]): readonly DiffPiece[] {
  const compared = { before, after, common: commonLengths(before, after) };
  const pieces: DiffPiece[] = [];
  let from = 0;
  let to = 0;
  while (from < before.length || to < after.length) {
    const kind = kindAt(compared, from, to);
    const word = kind === 'removed' ? before[from] : after[to];
    if (word !== undefined) pieces.push({ kind, text: word.word });
    if (kind !== 'added') from += 1;
    if (kind !== 'removed') to += 1;
  }
  return pieces;
}

interface Compared {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  readonly common: readonly Uint16Array[];
}

function kindAt({ before, after, common }: Compared, from: number, to: number): DiffPiece['kind'] {
  const rest = (row: number, column: number) => common[row]?.[column] ?? 0;
  if (from === before.length) return 'added';
  if (to === after.length || common.length === 0) return 'removed';
  if (before[from]?.key === after[to]?.key) return 'same';
  return rest(from + 1, to) >= rest(from, to + 1) ? 'removed' : 'added';
}

/** Length of the longest common subsequence of what follows each pair of places; none for long texts. */
function commonLengths(before: readonly Word[], after: readonly Word[]): readonly Uint16Array[] {
  if (before.length > MOST_WORDS || after.length > MOST_WORDS) return [];
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let from = before.length - 1; from >= 0; from -= 1) {
    const row = rows[from];
    const below = rows[from + 1];
    if (row !== undefined && below !== undefined) fillRow(row, below, { key: before[from]?.key, after });
  }
  return rows;
}

interface RowInput {
  readonly key: string | undefined;
  readonly after: readonly Word[];
}

function fillRow(row: Uint16Array, below: Uint16Array, { key, after }: RowInput): void {
  for (let to = after.length - 1; to >= 0; to -= 1) {
    const isSame = after[to]?.key === key;
    row[to] = isSame ? (below[to + 1] ?? 0) + 1 : Math.max(below[to] ?? 0, row[to + 1] ?? 0);
  }
}

/** Runs of changes as one removal and one addition: "3 [men] [boys]" reads better than word by word. */
function joinPieces(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const joined: DiffPiece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const isSame = pieces[at]?.kind === 'same';
    let end = at;
    while (end < pieces.length && (pieces[end]?.kind === 'same') === isSame) end += 1;
    const run = pieces.slice(at, end);
    for (const kind of ['same', 'removed', 'added'] as const) {
      const text = run
        .filter((piece) => piece.kind === kind)
        .map((piece) => piece.text)
        .join(' ');
      if (text !== '') joined.push({ kind, text });
    }
    at = end;
  }
  return joined;
}
