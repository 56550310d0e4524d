/**
 * One line of JSON in, the document it holds out, or what is wrong with it. The shape is that of the batch interface:
 * {"id","text"} or {"id","html","url"}, and "language" if need be. Knows nothing of files.
 */

export type DocumentId = string | number | null;

interface Readable {
  readonly id: DocumentId;
  /** BCP 47 tag; null where nobody says. */
  readonly language: string | null;
}

export type BatchDocument =
  | (Readable & { readonly kind: 'text'; readonly text: string })
  | (Readable & { readonly kind: 'html'; readonly html: string; readonly url: string })
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
  const language = typeof value['language'] === 'string' ? value['language'] : null;
  if (typeof text === 'string') return { kind: 'text', id, language, text };
  if (typeof html === 'string')
    return { kind: 'html', id, language, html, url: typeof url === 'string' ? url : UNKNOWN_URL };
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
