/**
 * Keeps a database and its birth certificate in step: counts each write inside its transaction, copies the count out
 * afterwards, and starts anew when the reader says that what is there now counts. Takes the time from the clock: the
 * count alone is compared.
 */

import { type NoteDatabase, readMeta } from './database';

/** Counts a write; call it inside the transaction that writes notes, with `meta` among its tables. */
export async function countWrite({ meta }: NoteDatabase): Promise<void> {
  const birth = (await meta.get('birth')) as { readonly id: string; readonly writes: number } | undefined;
  const id = birth?.id ?? crypto.randomUUID();
  await meta.put({ key: 'birth', id, writes: (birth?.writes ?? 0) + 1, lastWrite: Date.now() });
}

/** Brings the certificate up to date; call it after the transaction. A certificate that lags says less, and nothing wrong. */
export async function certify(database: NoteDatabase): Promise<void> {
  const birth = await readMeta(database, 'birth');
  if (birth === null) return;
  const { live = 0, trashed = 0 } = (await readMeta(database, 'notes')) ?? {};
  const { id, writes, lastWrite } = birth;
  await database.certificates.write({ id, writes, lastWrite, notes: live + trashed });
}

/** Takes the database as it is for the reader's, whatever the certificate says; one that cannot be opened is made anew. */
export async function acceptDatabase(database: NoteDatabase): Promise<void> {
  await database.certificates.write(null);
  if (!database.isOpen()) {
    await database.open().catch(async () => {
      await database.delete();
      await database.open();
    });
  }
  await database.transaction('rw', database.meta, () => countWrite(database));
  await certify(database);
}
