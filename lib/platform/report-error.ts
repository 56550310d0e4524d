/**
 * The end of every error nobody above can answer: where it happened and its name go to the extension's own
 * console, once each. Messages of errors are left out when they may hold words of the reader or of a page.
 */

const reported = new Set<string>();
/** A flood of different errors must not fill memory; after this many the rest stay silent. */
const MOST_REPORTS = 200;

/** Logs one error per place and name. `where` names our code ("save-note"), never a page or a note. */
export function reportError(where: string, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  const key = `${where}: ${name}`;
  if (reported.has(key) || reported.size >= MOST_REPORTS) return;
  reported.add(key);
  // biome-ignore lint/suspicious/noConsole: the one place where errors surface; nothing is sent anywhere.
  console.error(`[Says Who] ${key}`, framesOf(error));
}

/** The stack without its first line, which repeats the message. */
function framesOf(error: unknown): string {
  if (!(error instanceof Error) || error.stack === undefined) return '';
  return error.stack
    .split('\n')
    .filter((line) => /^\s*at |@/.test(line))
    .join('\n');
}
