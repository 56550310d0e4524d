/**
 * One line of JSON in, the document it holds out, or what is wrong with it. The shape is that of the batch interface:
 * {"id","text"} or {"id","html","url"}. Knows nothing of files.
 */

export type DocumentId = string | number | null;

export type BatchDocument =
  | { readonly kind: 'text'; readonly id: DocumentId; readonly text: string }
  | { readonly kind: 'html'; readonly id: DocumentId; readonly html: string; readonly url: string }
  | { readonly kind: 'unreadable'; readonly id: DocumentId; readonly error: string };

/** Address of a page that comes without one; the name is reserved and leads nowhere. */
export const UNKNOWN_URL = 'https://unknown.invalid/';

/** Reads one JSON line. `where` names it in error messages: "line 3", "news.jsonl line 3". */
export function parseLine(line: string, where: string): BatchDocument {
  const value = parseJson(line);
  if (value === undefined) return { kind: 'unreadable', id: null, error: `${where}: not JSON` };
  if (!isRecord(value)) return { kind: 'unreadable', id: null, error: `${where}: not a JSON object` };
  const id = typeof value['id'] === 'string' || typeof value['id'] === 'number' ? value['id'] : null;
  const { text, html, url } = value;
  if (typeof text === 'string') return { kind: 'text', id, text };
  if (typeof html === 'string') return { kind: 'html', id, html, url: typeof url === 'string' ? url : UNKNOWN_URL };
  return { kind: 'unreadable', id, error: `${where}: neither "text" nor "html" is a string` };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
