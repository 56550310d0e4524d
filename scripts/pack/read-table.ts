/**
 * The text of a table in, its rows by column name out: a JSON list of flat objects, or CSV (RFC 4180) with a header. Cells
 * are kept as text or number, nothing is guessed. Pure.
 */

export type TableRow = Readonly<Record<string, string | number | null>>;

export type ReadTable =
  | { readonly state: 'read'; readonly rows: readonly TableRow[] }
  | { readonly state: 'refused'; readonly issues: readonly string[] };

/** Reads a table; JSON is told by its first character. */
export function readTable(text: string): ReadTable {
  const body = text.replace(/^\uFEFF/u, '');
  return body.trimStart().startsWith('[') ? readJson(body) : readCsv(body);
}

function readJson(text: string): ReadTable {
  try {
    const list: unknown = JSON.parse(text);
    if (!Array.isArray(list)) return refuse('is no list of rows');
    const rows = list.map((row, i) => (isFlat(row) ? row : i));
    const bad = rows.filter((row) => typeof row === 'number');
    if (bad.length > 0) return { state: 'refused', issues: bad.map((i) => `row ${i}: is no flat object`) };
    return { state: 'read', rows: rows.filter((row) => typeof row !== 'number') };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function isFlat(row: unknown): row is TableRow {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return false;
  return Object.values(row).every((cell) => cell === null || typeof cell === 'string' || typeof cell === 'number');
}

function readCsv(text: string): ReadTable {
  const lines = cellsOf(text).filter((cells) => cells.length > 1 || cells[0] !== '');
  const [header, ...rest] = lines;
  if (header === undefined) return refuse('is empty');
  const issues = rest.flatMap(({ length }, i) =>
    length === header.length ? [] : [`line ${i + 2}: ${length} cells for ${header.length} columns`],
  );
  if (issues.length > 0) return { state: 'refused', issues };
  return {
    state: 'read',
    rows: rest.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? null]))),
  };
}

/** Splits CSV into cells; a quoted cell may hold commas, line ends and doubled quotation marks. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let line: string[] = [];
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|\r|$)/gy;
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    const [, content = '', end = ''] = match;
    line.push(content.startsWith('"') ? content.slice(1, -1).replaceAll('""', '"') : content);
    if (end === ',') continue;
    lines.push(line);
    line = [];
    if (end === '') break;
  }
  return lines;
}

function refuse(issue: string): ReadTable {
  return { state: 'refused', issues: [issue] };
}
