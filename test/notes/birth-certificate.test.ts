import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { deleteAllNotes, replaceNotes } from '../../lib/exchange/copy-notes';
import { importCopy } from '../../lib/exchange/import-copy';
import {
  type Certificate,
  type CertificateShelf,
  judgeDatabase,
  parseCertificate,
} from '../../lib/notes/birth-certificate';
import { acceptDatabase } from '../../lib/notes/certify';
import { createDatabase, type NoteDatabase, readHealth, readMeta } from '../../lib/notes/database';
import { createDraftStore } from '../../lib/notes/draft-store';
import { createNoteStore, type NoteStore } from '../../lib/notes/note-store';
import { KEPT_COPY } from '../support/kept-copy';
import { SAMPLE_BODY, sampleSave } from '../support/sample-note';

const CERTIFICATE: Certificate = { id: 'a', writes: 7, lastWrite: 100, notes: 3 };
const BIRTH = { id: 'a', writes: 7, lastWrite: 100 };

describe('a database', () => {
  it.each([
    ['is as it was last written', { birth: BIRTH, notes: 3 }],
    ['was written after its certificate', { birth: { ...BIRTH, writes: 9 }, notes: 5 }],
  ])('that %s is whole', (_name, found) => {
    expect(judgeDatabase(found, CERTIFICATE)).toEqual({ state: 'whole' });
  });

  it.each([
    ['empty', { birth: null, notes: 0 }],
    ['empty', { birth: { ...BIRTH, id: 'b', writes: 1 }, notes: 0 }],
    ['other', { birth: { ...BIRTH, id: 'b', writes: 90 }, notes: 8 }],
    ['other', { birth: null, notes: 2 }],
    ['older', { birth: { ...BIRTH, writes: 6 }, notes: 3 }],
  ] as const)('is lost when it is %s', (kind, found) => {
    expect(judgeDatabase(found, CERTIFICATE)).toMatchObject({ state: 'lost', kind, certificate: CERTIFICATE });
  });

  it('without a certificate, or with one about nothing, can have lost nothing', () => {
    expect(judgeDatabase({ birth: null, notes: 0 }, null)).toEqual({ state: 'whole' });
    expect(judgeDatabase({ birth: null, notes: 0 }, { ...CERTIFICATE, notes: 0 })).toEqual({ state: 'whole' });
  });
});

describe('a certificate', () => {
  it('is read as it was written, and anything else is none', () => {
    expect(parseCertificate({ ...CERTIFICATE })).toEqual(CERTIFICATE);
    for (const wrong of [undefined, null, 'a', {}, { ...CERTIFICATE, writes: '7' }, { ...CERTIFICATE, notes: -1 }]) {
      expect(parseCertificate(wrong)).toBeNull();
    }
  });
});

describe('writing notes', () => {
  let kept: Certificate | null;
  const shelf: CertificateShelf = {
    read: async () => kept,
    write: async (certificate) => {
      kept = certificate;
    },
  };
  let database: NoteDatabase;
  let store: NoteStore;
  const open = () => {
    database = createDatabase(`birth-${crypto.randomUUID()}`, shelf);
    store = createNoteStore(database, { now: () => 5 });
  };

  beforeEach(() => {
    kept = null;
    open();
  });

  const certified = async (writes: number) => {
    for (let turn = 0; turn < 100 && kept?.writes !== writes; turn += 1) await new Promise((go) => setTimeout(go, 5));
    return kept;
  };

  it('makes a certificate and keeps it in step', async () => {
    await store.saveNote(sampleSave());
    expect(await certified(1)).toMatchObject({ writes: 1, notes: 1, id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    await store.deleteNote('note-1');
    expect(await certified(2)).toMatchObject({ writes: 2, notes: 1 });
    expect(await readHealth(database)).toEqual({ state: 'whole' });
  });

  it('is counted once for each batch of an import', async () => {
    await importCopy(database, KEPT_COPY, { choice: 'newest', isPreview: false });
    expect(kept).toMatchObject({ writes: 1, notes: 2 });
    await importCopy(database, KEPT_COPY, { choice: 'newest', isPreview: true });
    expect(kept).toMatchObject({ writes: 1 });
  });

  it('is refused in an empty database that stands in the place of another, but drafts are kept', async () => {
    await store.saveNote(sampleSave());
    await certified(1);
    open();
    expect(await readHealth(database)).toMatchObject({ state: 'lost', kind: 'empty', certificate: { notes: 1 } });
    await expect(store.saveNote(sampleSave())).rejects.toMatchObject({ code: 'lost' });
    await expect(replaceNotes(database, KEPT_COPY)).rejects.toMatchObject({ code: 'lost' });
    await expect(importCopy(database, KEPT_COPY, { choice: 'newest', isPreview: false })).rejects.toMatchObject({
      code: 'lost',
    });
    const drafts = createDraftStore(database, { now: () => 5 });
    await drafts.keepDraft('k', { noteId: 'n', rev: 0, body: SAMPLE_BODY, keptAt: 5 });
    expect(await drafts.readDraft('k')).toMatchObject({ body: SAMPLE_BODY });
    expect(kept).toMatchObject({ writes: 1, notes: 1 });
  });

  it('is possible again when the reader says that what is there counts', async () => {
    await store.saveNote(sampleSave());
    await certified(1);
    open();
    await acceptDatabase(database);
    expect(kept).toMatchObject({ writes: 1, notes: 0 });
    await store.saveNote(sampleSave());
    expect(await certified(2)).toMatchObject({ notes: 1 });
    expect(kept?.id).toBe((await readMeta(database, 'birth'))?.id);
  });

  it('after the reader deleted everything starts with another certificate', async () => {
    await store.saveNote(sampleSave());
    const first = (await certified(1))?.id;
    await deleteAllNotes(database);
    expect(kept).toBeNull();
    await store.saveNote(sampleSave());
    expect((await certified(1))?.id).not.toBe(first);
  });

  it('is acknowledged although the certificate could not be written', async () => {
    const full = { ...shelf, write: () => Promise.reject(new Error('full')) };
    const other = createNoteStore(createDatabase(`birth-${crypto.randomUUID()}`, full), { now: () => 5 });
    expect(await other.saveNote(sampleSave())).toMatchObject({ state: 'saved' });
  });
});
