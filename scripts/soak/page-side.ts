/**
 * What soaks run inside a page of the extension: saving through the product's own messenger, as every surface does, and
 * reading the stored rows past the product, straight from IndexedDB. Bundled into one script (open-soak.ts).
 */

import { MessageError } from '../../lib/messaging/message-error';
import { sendToBackground } from '../../lib/messaging/messenger';
import type { BackgroundMessages, BackgroundVerb } from '../../lib/messaging/protocol';
import type { Note } from '../../lib/notes/note';
import type { NoteSave } from '../../lib/notes/note-writes';

export interface Answer {
  readonly id: string;
  /** "saved", "conflict", a code of the protocol, or "untyped". */
  readonly word: string;
  readonly milliseconds: number;
}

const answers: Answer[] = [];

/** Sends one verb; its answer, or the code it was refused with. */
export async function ask<V extends BackgroundVerb>(
  verb: V,
  payload: BackgroundMessages[V][0],
): Promise<{ readonly answer: BackgroundMessages[V][1] } | { readonly code: string }> {
  try {
    return { answer: await sendToBackground(verb, payload) };
  } catch (error) {
    return { code: error instanceof MessageError ? error.code : 'untyped' };
  }
}

export async function save(note: NoteSave): Promise<Answer> {
  const startedAt = performance.now();
  const reply = await ask('save-note', note);
  const word = 'code' in reply ? reply.code : reply.answer.state;
  return { id: note.id, word, milliseconds: performance.now() - startedAt };
}

/** Saves several at a time, as several surfaces do. */
export async function saveAll(notes: readonly NoteSave[], lanes: number): Promise<readonly Answer[]> {
  const waiting = notes.values();
  const done: Answer[] = [];
  const lane = async () => {
    for (const note of waiting) done.push(await save(note));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return done;
}

/** Saves one after the other without end to wait for; {@link takeAnswers} tells how far it came. */
export function startSaving(notes: readonly NoteSave[]): void {
  void (async () => {
    for (const note of notes) answers.push(await save(note));
  })();
}

/** The answers since it was last asked. */
export function takeAnswers(): readonly Answer[] {
  return answers.splice(0);
}

/** Every row of a table, in the order of its keys. */
export async function rowsOf<Row>(table: string): Promise<readonly Row[]> {
  const database = await open();
  try {
    return await new Promise<readonly Row[]>((resolve, reject) => {
      const reading = database.transaction(table).objectStore(table).getAll();
      reading.onsuccess = () => resolve(reading.result as readonly Row[]);
      reading.onerror = () => reject(reading.error);
    });
  } finally {
    database.close();
  }
}

/** The stored notes, or the one with an id. */
export async function storedNotes(wanted?: string): Promise<readonly Pick<Note, 'id' | 'rev' | 'markdown'>[]> {
  const rows = await rowsOf<Note>('notes');
  return rows
    .filter(({ id }) => wanted === undefined || id === wanted)
    .map(({ id, rev, markdown }) => ({ id, rev, markdown }));
}

/** Gives the database the version a later build would. */
export async function ageDatabase(version: number): Promise<void> {
  (await open(version)).close();
}

function open(version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('says-who', version);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new Error('blocked'));
  });
}
