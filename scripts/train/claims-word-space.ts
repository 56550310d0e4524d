/**
 * Texts in, a point for each hashed word out, such that words which keep the same company lie close together: positive
 * pointwise mutual information of words with their neighbours, reduced by orthogonal iteration (Levy & Goldberg 2014,
 * Halko et al. 2011). Deterministic. Labels play no part, so any text will do.
 */
import { seededRandom } from './seeded-random';

export interface WordSpace {
  readonly dimensions: number;
  /** `dimensions` numbers per row of the vocabulary; all 0 for words hardly seen. */
  readonly points: Float64Array;
}

export interface WordSpaceSettings {
  readonly dimensions: number;
  /** Words this far apart are neighbours; nearer ones count more. */
  readonly reach: number;
  /** A word seen less often has no point. */
  readonly leastSeen: number;
  /** This many of the most frequent words serve as neighbours. */
  readonly neighbours: number;
  readonly iterations: number;
}

/** A matrix by rows, zeros left out. */
interface SparseRows {
  readonly rows: number;
  readonly columns: number;
  readonly starts: Int32Array;
  readonly column: Int32Array;
  readonly value: Float64Array;
}

/** Words are told apart by this share of all words: more frequent ones say less about the sentence they stand in. */
const FREQUENT = 1e-3;
/** Log ratios below this are chance. */
const LEAST_INFORMATION = 0.5;
/** Neighbours' frequencies are levelled by this power, so that rare ones do not count too much. */
const LEVEL = 0.75;

/** Lays out the words of the texts; `rowsOf` gives a text's sentences as rows of the vocabulary. */
export function layOutWords(
  texts: readonly (readonly number[])[],
  vocabularySize: number,
  settings: WordSpaceSettings,
): WordSpace {
  const seen = new Float64Array(vocabularySize);
  for (const rows of texts) for (const row of rows) seen[row] = (seen[row] ?? 0) + 1;
  const known = Array.from(seen.keys()).filter((row) => (seen[row] ?? 0) >= settings.leastSeen);
  known.sort((a, b) => (seen[b] ?? 0) - (seen[a] ?? 0) || a - b);
  const place = new Int32Array(vocabularySize).fill(-1);
  known.forEach((row, index) => {
    place[row] = index;
  });
  const information = toInformation(countNeighbours(texts, place, known.length, settings));
  const basis = leadingDirections(information, settings);
  return toPoints(basis, known, seen, settings.dimensions);
}

/** Weighted counts of each known word with its neighbours: first those before it, then those behind it. */
function countNeighbours(
  texts: readonly (readonly number[])[],
  place: Int32Array,
  known: number,
  { reach, neighbours }: WordSpaceSettings,
): { readonly counts: Float32Array; readonly known: number; readonly columns: number } {
  const side = Math.min(neighbours, known);
  const columns = 2 * side;
  const counts = new Float32Array(known * columns);
  const add = (word: number, neighbour: number, offset: number, distance: number): void => {
    if (word < 0 || neighbour < 0 || neighbour >= side) return;
    const at = word * columns + offset + neighbour;
    counts[at] = (counts[at] ?? 0) + 1 / distance;
  };
  for (const rows of texts) {
    const places = rows.map((row) => place[row] ?? -1);
    places.forEach((word, index) => {
      for (let distance = 1; distance <= reach; distance += 1) {
        const next = places[index + distance] ?? -1;
        add(word, next, side, distance);
        add(next, word, 0, distance);
      }
    });
  }
  return { counts, known, columns };
}

function toInformation({ counts, known, columns }: ReturnType<typeof countNeighbours>): SparseRows {
  const ofWord = new Float64Array(known);
  const ofColumn = new Float64Array(columns);
  counts.forEach((count, at) => {
    const word = Math.floor(at / columns);
    ofWord[word] = (ofWord[word] ?? 0) + count;
    ofColumn[at % columns] = (ofColumn[at % columns] ?? 0) + count;
  });
  const levelled = ofColumn.map((sum) => sum ** LEVEL);
  const total = levelled.reduce((sum, one) => sum + one, 0);
  const starts = new Int32Array(known + 1);
  const column: number[] = [];
  const value: number[] = [];
  for (let word = 0; word < known; word += 1) {
    for (let c = 0; c < columns; c += 1) {
      const count = counts[word * columns + c] ?? 0;
      if (count === 0) continue;
      const information = Math.log((count * total) / ((ofWord[word] ?? 1) * (levelled[c] ?? 1))) - LEAST_INFORMATION;
      if (information <= 0) continue;
      column.push(c);
      value.push(information);
    }
    starts[word + 1] = column.length;
  }
  return { rows: known, columns, starts, column: Int32Array.from(column), value: Float64Array.from(value) };
}

/** Left singular vectors by falling singular value, each times the root of its value: one array per direction. */
function leadingDirections(matrix: SparseRows, { dimensions, iterations }: WordSpaceSettings): readonly Float64Array[] {
  const random = seededRandom(1948);
  let directions: readonly Float64Array[] = Array.from({ length: dimensions }, () =>
    new Float64Array(matrix.rows).map(() => random() - 0.5),
  );
  let sizes: readonly number[] = [];
  for (let i = 0; i < iterations; i += 1) {
    makeOrthonormal(directions);
    const columns = directions.map((direction) => timesTransposed(matrix, direction));
    sizes = columns.map(lengthOf);
    directions = columns.map((column) => times(matrix, column));
  }
  makeOrthonormal(directions);
  return directions.map((direction, index) => direction.map((one) => one * Math.sqrt(sizes[index] ?? 0)));
}

function times({ rows, starts, column, value }: SparseRows, vector: Float64Array): Float64Array {
  const product = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    let sum = 0;
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i += 1) sum += (value[i] ?? 0) * (vector[column[i] ?? 0] ?? 0);
    product[row] = sum;
  }
  return product;
}

function timesTransposed({ rows, columns, starts, column, value }: SparseRows, vector: Float64Array): Float64Array {
  const product = new Float64Array(columns);
  for (let row = 0; row < rows; row += 1) {
    const factor = vector[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i += 1) {
      const c = column[i] ?? 0;
      product[c] = (product[c] ?? 0) + (value[i] ?? 0) * factor;
    }
  }
  return product;
}

/** Gram–Schmidt, in place: later vectors lose what earlier ones have. */
function makeOrthonormal(vectors: readonly Float64Array[]): void {
  vectors.forEach((vector, index) => {
    for (const earlier of vectors.slice(0, index)) {
      const shared = earlier.reduce((sum, one, i) => sum + one * (vector[i] ?? 0), 0);
      earlier.forEach((one, i) => {
        vector[i] = (vector[i] ?? 0) - shared * one;
      });
    }
    const length = lengthOf(vector) || 1;
    vector.forEach((one, i) => {
      vector[i] = one / length;
    });
  });
}

function lengthOf(vector: Float64Array): number {
  return Math.sqrt(vector.reduce((sum, one) => sum + one * one, 0));
}

/** One length for all words, but for how frequent they are. */
function toPoints(
  directions: readonly Float64Array[],
  known: readonly number[],
  seen: Float64Array,
  dimensions: number,
): WordSpace {
  const points = new Float64Array(seen.length * dimensions);
  const total = seen.reduce((sum, one) => sum + one, 0);
  known.forEach((row, index) => {
    const point = directions.map((direction) => direction[index] ?? 0);
    const length = Math.hypot(...point) || 1;
    const say = FREQUENT / (FREQUENT + (seen[row] ?? 0) / total);
    points.set(
      point.map((one) => (one * say) / length),
      row * dimensions,
    );
  });
  return { dimensions, points };
}
