/**
 * Operands of the command line in, documents out, one at a time and in order: a text or HTML file is one document, a
 * JSON-lines file one per line. What cannot be read comes out as an unreadable document that says what and where.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnalyzeOptions, InputFormat } from './arguments';
import { type BatchDocument, parseLine, UNKNOWN_URL } from './batch-document';
import { decodePieces, NotTextError, splitLines } from './decode-text';
import { expandGlob } from './expand-glob';

const STANDARD_INPUT = '-';
const FORMAT_OF_ENDING: Readonly<Record<string, InputFormat>> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

interface TextSource {
  /** Path as given, "-" for standard input. */
  readonly name: string;
  readonly pieces: AsyncGenerator<string>;
  readonly format: InputFormat | null;
}

/** Reads every operand. `standardInput` is passed in so that tests can feed it. */
export async function* readDocuments(
  options: AnalyzeOptions,
  standardInput: AsyncIterable<Uint8Array>,
): AsyncGenerator<BatchDocument> {
  for (const operand of options.operands) {
    if (operand === STANDARD_INPUT) {
      const format = options.input ?? (options.format === 'jsonl' ? 'jsonl' : null);
      yield* readSource({ name: operand, pieces: decodePieces(standardInput), format });
    } else yield* readOperand(operand, options.input);
  }
}

async function* readOperand(operand: string, input: InputFormat | null): AsyncGenerator<BatchDocument> {
  const paths = await pathsOf(operand);
  if (typeof paths === 'string') yield unreadable(operand, paths);
  else for (const path of paths) yield* readFileDocuments(path, input);
}

/** Expands an operand; a string says why that is impossible. */
async function pathsOf(operand: string): Promise<readonly string[] | string> {
  try {
    const paths = await expandGlob(operand);
    return paths.length > 0 ? paths : 'no file matches';
  } catch (error) {
    return reasonOf(error);
  }
}

async function* readFileDocuments(path: string, input: InputFormat | null): AsyncGenerator<BatchDocument> {
  const problem = await whyUnreadable(path);
  if (problem !== null) {
    yield unreadable(path, problem);
    return;
  }
  const format = input ?? FORMAT_OF_ENDING[extname(path).toLowerCase()] ?? 'text';
  yield* readSource({ name: path, pieces: decodePieces(createReadStream(path)), format });
}

async function whyUnreadable(path: string): Promise<string | null> {
  try {
    return (await stat(path)).isDirectory() ? `a folder; give its files: "${path}/*"` : null;
  } catch (error) {
    return reasonOf(error);
  }
}

async function* readSource(source: TextSource): AsyncGenerator<BatchDocument> {
  let documents = 0;
  try {
    const { format, pieces } = source.format === null ? await tellFormat(source.pieces) : source;
    const read = format === 'jsonl' ? readLines(source.name, pieces) : readWhole(source.name, pieces, format ?? 'text');
    for await (const document of read) {
      documents += 1;
      yield document;
    }
  } catch (error) {
    documents += 1;
    yield unreadable(source.name, reasonOf(error));
  }
  if (documents === 0) yield unreadable(source.name, 'empty');
}

/** Standard input has no name to tell by: a line that opens an object makes it JSON lines, a tag HTML. */
async function tellFormat(
  pieces: AsyncGenerator<string>,
): Promise<{ readonly format: InputFormat; readonly pieces: AsyncGenerator<string> }> {
  const first = (await pieces.next()).value ?? '';
  const format = /^\s*\{/mu.test(first)
    ? 'jsonl'
    : /^\s*<(?:!doctype|html|head|body|article)\b/iu.test(first)
      ? 'html'
      : 'text';
  async function* withFirst(): AsyncGenerator<string> {
    yield first;
    yield* pieces;
  }
  return { format, pieces: withFirst() };
}

async function* readLines(name: string, pieces: AsyncGenerator<string>): AsyncGenerator<BatchDocument> {
  for await (const { number, text } of splitLines(pieces)) {
    const where = name === STANDARD_INPUT ? `line ${number}` : `${name} line ${number}`;
    if (text === null) yield { kind: 'unreadable', id: null, error: `${where}: too long` };
    else if (text.trim() !== '') yield parseLine(text, where);
  }
}

async function* readWhole(
  name: string,
  pieces: AsyncGenerator<string>,
  format: 'text' | 'html',
): AsyncGenerator<BatchDocument> {
  const parts: string[] = [];
  for await (const piece of pieces) parts.push(piece);
  const text = parts.join('');
  if (text.trim() === '') return;
  const common = { id: name, language: null };
  if (format === 'text') yield { kind: 'text', ...common, text };
  else
    yield {
      kind: 'html',
      ...common,
      html: text,
      url: name === STANDARD_INPUT ? UNKNOWN_URL : pathToFileURL(name).href,
    };
}

function unreadable(name: string, reason: string): BatchDocument {
  const subject = name === STANDARD_INPUT ? 'standard input' : name;
  return { kind: 'unreadable', id: name, error: `${subject}: ${reason}` };
}

/** Words for what Node reports; an error of our own already has them. */
function reasonOf(error: unknown): string {
  if (error instanceof NotTextError) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'no such file or folder',
    ENOTDIR: 'no such file or folder',
    EACCES: 'may not be read (permission denied)',
    EPERM: 'may not be read (permission denied)',
  };
  return known[code] ?? `could not be read (${code || String(error)})`;
}
