/**
 * Command-line words in, what to analyse and how to print it out, or a sentence on what is wrong with them.
 * Touches no file.
 */
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../lib/annotations/packs/language-packs';

export const OUTPUT_FORMATS = ['table', 'json', 'jsonl', 'csv'] as const;
export const INPUT_FORMATS = ['text', 'html', 'jsonl'] as const;

export type OutputFormat = (typeof OUTPUT_FORMATS)[number];
export type InputFormat = (typeof INPUT_FORMATS)[number];

export interface AnalyzeOptions {
  readonly format: OutputFormat;
  /** null: told from the file's name or, for standard input, from its beginning. */
  readonly input: InputFormat | null;
  /** null: told from each text. */
  readonly language: string | null;
  /** Files, globs and "-" for standard input, in the order given. */
  readonly operands: readonly string[];
}

export type ParsedArguments =
  | { readonly kind: 'options'; readonly options: AnalyzeOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'mistake'; readonly message: string };

export const USAGE = `Usage: npm run -s analyze -- [--format FORMAT] [--input KIND] [--language TAG] FILE... | -

Marks the claims and figures of news articles and says who is said to have said them.

  FILE             .txt, .html or .jsonl; a glob in quotation marks works too ("news/**/*.txt")
  -                standard input
  --format FORMAT  table (default), json, jsonl or csv
  --input KIND     text, html or jsonl, when the name does not tell
  --language TAG   ${LANGUAGES.join(' or ')}, when each text is not to tell by itself
  --help           this text

JSON lines are {"id","text"} or {"id","html","url"}, one document a line; each gives one line, in order. A line may
name its "language" too.
With --format jsonl, standard input is read as JSON lines. Spans are UTF-16 offsets, half-open, into the text;
for HTML into the article's text, which is printed as "text".
A line that cannot be read gives {"id","error"}. Exit status: 0 all read, 1 something could not be read, 2 wrong use.
`;

const HINT = '; --help says how';

/** Reads the words behind the script's name. */
export function parseArguments(words: readonly string[]): ParsedArguments {
  const read = readOptions(words);
  if (typeof read === 'string') return mistake(read);
  const { values, positionals: operands } = read;
  if (values.help === true) return { kind: 'help' };
  const format = OUTPUT_FORMATS.find((name) => name === values.format);
  if (format === undefined) return unknownValue('--format', values.format, OUTPUT_FORMATS);
  const input = INPUT_FORMATS.find((name) => name === values.input) ?? null;
  if (input === null && values.input !== undefined) return unknownValue('--input', values.input, INPUT_FORMATS);
  const language = LANGUAGES.find((name) => name === values.language) ?? null;
  if (language === null && values.language !== undefined) return unknownValue('--language', values.language, LANGUAGES);
  if (operands.length === 0) return mistake('nothing to read: give a file, a glob, or - for standard input');
  return { kind: 'options', options: { format, input, language, operands } };
}

/** Node's own reader of options; a string says what it did not like. */
function readOptions(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'table' },
        input: { type: 'string' },
        language: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const [firstSentence = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    return firstSentence;
  }
}

function mistake(message: string): ParsedArguments {
  return { kind: 'mistake', message: `${message}${HINT}` };
}

function unknownValue(option: string, value: string | undefined, known: readonly string[]): ParsedArguments {
  return mistake(`${option} ${value}: unknown; it takes ${known.join(', ')}`);
}
