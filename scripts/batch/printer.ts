/**
 * Documents, annotated or unreadable, in; the pieces of text to print out, for each output format. Holds no document
 * after its piece is made, so that a stream of any length can pass. Writes nothing itself.
 */
import type { AnnotatedText } from '../../lib/annotations/annotation';
import type { OutputFormat } from './arguments';
import { toBatchAnnotation } from './batch-annotation';
import type { DocumentId } from './batch-document';
import { CSV_HEAD, formatCsv } from './format-csv';
import { formatTable } from './format-table';
import { toMarkRows } from './mark-rows';

export interface AnnotatedDocument {
  readonly id: DocumentId;
  readonly text: string;
  /** The text came out of a page and is printed too. */
  readonly isExtracted: boolean;
  readonly found: AnnotatedText;
}

export interface Printer {
  readonly head: string;
  readonly document: (document: AnnotatedDocument) => string;
  /** What an unreadable document prints; "" where the format has no place for it. */
  readonly failure: (id: DocumentId, error: string) => string;
  readonly tail: () => string;
}

/** Makes the printer of a format; `width` is that of the terminal, in characters. */
export function printerOf(format: OutputFormat, width: number): Printer {
  switch (format) {
    case 'jsonl':
      return {
        head: '',
        document: (document) => `${JSON.stringify(toRecord(document))}\n`,
        failure: (id, error) => `${JSON.stringify({ id, error })}\n`,
        tail: () => '',
      };
    case 'json':
      return jsonPrinter();
    case 'csv':
      return {
        head: CSV_HEAD,
        document: ({ id, text, found }) => formatCsv(id, text, found),
        failure: () => '',
        tail: () => '',
      };
    case 'table':
      return {
        head: '',
        document: ({ id, text, found }) => `${formatTable(String(id ?? ''), toMarkRows(text, found), width)}\n`,
        failure: () => '',
        tail: () => '',
      };
  }
}

function jsonPrinter(): Printer {
  let separator = '';
  const item = (value: unknown): string => {
    const printed = `${separator}${JSON.stringify(value, null, 2)}`;
    separator = ',\n';
    return printed;
  };
  return {
    head: '[\n',
    document: (document) => item(toRecord(document)),
    failure: (id, error) => item({ id, error }),
    tail: () => `${separator === '' ? '' : '\n'}]\n`,
  };
}

function toRecord({ id, text, isExtracted, found }: AnnotatedDocument) {
  return toBatchAnnotation(id, isExtracted ? text : null, found);
}
