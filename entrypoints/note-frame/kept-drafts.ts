/**
 * Unsaved words on this device: one draft per target of a note, in the extension's own storage, so that a crash, a
 * closed tab or an update of the extension loses nothing. Old ones go after 30 days.
 */

import type { NoteDraft } from '../../lib/messaging/protocol';
import type { KeptDraft } from '../../lib/notes/note-session';
import { parseNoteBody } from '../../lib/notes/parse-note';
import { browser } from '../../lib/platform/browser';

const PREFIX = 'unsaved:';
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Returns what is left of an unsaved edit of this target, null when nothing is, and forgets drafts that are too old. */
export async function readKeptDraft(draft: NoteDraft, now: number): Promise<KeptDraft | null> {
  const all = await browser.storage.local.get(null);
  const isOld = ([key, value]: [string, unknown]): boolean =>
    key.startsWith(PREFIX) && (parseKept(value)?.keptAt ?? 0) < now - KEPT_MS;
  await browser.storage.local.remove(
    Object.entries(all)
      .filter(isOld)
      .map(([key]) => key),
  );
  const kept = parseKept(all[keyOf(draft)]);
  return kept !== null && kept.keptAt >= now - KEPT_MS ? kept : null;
}

/** Keeps unsaved words, or forgets them when given null. */
export async function keepDraft(draft: NoteDraft, kept: KeptDraft | null): Promise<void> {
  const key = keyOf(draft);
  if (kept === null) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: kept });
}

/** A stored note has its id; a new one is known by what it is about, because its id is made anew each time. */
function keyOf({ note, article, target }: NoteDraft): string {
  if (note !== null) return `${PREFIX}${note.id}`;
  return `${PREFIX}${article.url} ${target.kind} ${target.selectors.position.start} ${target.quote}`;
}

function parseKept(stored: unknown): KeptDraft | null {
  const { noteId, rev, body, keptAt } = (stored ?? {}) as Readonly<Record<string, unknown>>;
  const parsed = parseNoteBody(body);
  if (!parsed.ok || typeof noteId !== 'string' || typeof rev !== 'number' || typeof keptAt !== 'number') return null;
  return { noteId, rev, keptAt, body: parsed.value };
}
