/**
 * `npm run -s analyze -- FILE… | -`: articles in, what they claim and who is said to have said it out.
 * A shell: reads the arguments, lets documents flow from the readers through the engine to standard output, and turns
 * what went wrong into messages and the exit status. Waits whenever standard output is not ready for more.
 */
import { once } from 'node:events';
import { annotate } from '../lib/annotations/annotate';
import type { EngineModels } from '../lib/annotations/models';
import { type AnalyzeOptions, parseArguments, USAGE } from './batch/arguments';
import type { BatchDocument } from './batch/batch-document';
import { loadModels } from './batch/load-models';
import { type AnnotatedDocument, printerOf } from './batch/printer';
import { startProgress } from './batch/progress';
import { readArticle } from './batch/read-article';
import { readDocuments } from './batch/read-documents';

/** Characters; for output that goes to a file or a pipe. */
const WIDTH_WITHOUT_TERMINAL = 160;
const NO_ARTICLE = 'no article found in this page';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader at the other end of the pipe has seen enough ("| head").
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  const parsed = parseArguments(words);
  switch (parsed.kind) {
    case 'help':
      await print(USAGE);
      return 0;
    case 'mistake':
      process.stderr.write(`analyze: ${parsed.message}\n`);
      return 2;
    case 'options':
      return analyze(parsed.options);
  }
}

async function analyze(options: AnalyzeOptions): Promise<number> {
  const printer = printerOf(options.format, process.stdout.columns ?? WIDTH_WITHOUT_TERMINAL);
  const progress = startProgress(process.stderr, () => performance.now());
  const models = loadModels((line) => process.stderr.write(`analyze: ${line}\n`));
  let status = 0;
  await print(printer.head);
  for await (const document of readDocuments(options, process.stdin)) {
    const result = annotateDocument(document, models, options.language);
    if ('error' in result) {
      status = 1;
      progress.clear();
      process.stderr.write(`analyze: ${document.kind === 'unreadable' ? '' : `${document.id}: `}${result.error}\n`);
      await print(printer.failure(result.id, result.error));
      continue;
    }
    progress.add(result.text.length / 6);
    await print(printer.document(result));
  }
  await print(printer.tail());
  progress.clear();
  return status;
}

type Failure = Pick<BatchDocument & { kind: 'unreadable' }, 'id' | 'error'>;

/** A fault in the engine must cost one document, not the whole batch. */
function annotateDocument(
  document: BatchDocument,
  models: EngineModels,
  language: string | null,
): AnnotatedDocument | Failure {
  if (document.kind === 'unreadable') return { id: document.id, error: document.error };
  try {
    const isExtracted = document.kind === 'html';
    const text = document.kind === 'html' ? readArticle(document.html, document.url) : document.text;
    if (text === null) return { id: document.id, error: NO_ARTICLE };
    const found = annotate(text, models, document.language ?? language ?? undefined);
    return { id: document.id, text, isExtracted, found };
  } catch (error) {
    return {
      id: document.id,
      error: `could not be analysed: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

async function print(piece: string): Promise<void> {
  if (piece !== '' && !process.stdout.write(piece)) await once(process.stdout, 'drain');
}
