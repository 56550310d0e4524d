import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDatabase, type NoteDatabase } from '../../lib/notes/database';
import { createDraftStore, type DraftStore, KEPT_DAYS } from '../../lib/notes/draft-store';
import { createNoteStore } from '../../lib/notes/note-store';
import { SAMPLE_BODY } from '../support/sample-note';

const DAY_MS = 24 * 60 * 60 * 1000;
const key = 'https://news.example/world/ferry-port figure 51 about 140 soldiers';

let database: NoteDatabase;
let drafts: DraftStore;
let now: number;

const keptAt = (time: number) => ({ noteId: 'new-1', rev: 0, body: SAMPLE_BODY, keptAt: time });

beforeEach(() => {
  now = 100 * DAY_MS;
  database = createDatabase(`drafts-${crypto.randomUUID()}`);
  drafts = createDraftStore(database, { now: () => now });
});

afterEach(() => database.delete());

describe('unsaved words', () => {
  it('come back as they were, the last ones kept', async () => {
    await drafts.keepDraft(key, keptAt(now - 5));
    await drafts.keepDraft(key, keptAt(now));
    expect(await drafts.readDraft(key)).toEqual(keptAt(now));
  });

  it('are forgotten when told, also twice', async () => {
    await drafts.keepDraft(key, keptAt(now));
    await drafts.keepDraft(key, null);
    await drafts.keepDraft(key, null);
    expect(await drafts.readDraft(key)).toBeNull();
  });

  it('outlive the database object, as they outlive the background', async () => {
    await drafts.keepDraft(key, keptAt(now));
    database.close();
    database = createDatabase(database.name);
    expect(await createDraftStore(database, { now: () => now }).readDraft(key)).toEqual(keptAt(now));
  });

  it('do not come up any more after 30 days, and leave the disk at the next start', async () => {
    await drafts.keepDraft(key, keptAt(now));
    await drafts.keepDraft('fresh', keptAt(now + DAY_MS));
    now += KEPT_DAYS * DAY_MS + 1;
    expect(await drafts.readDraft(key)).toBeNull();
    await drafts.purgeDrafts();
    expect(await database.drafts.toCollection().primaryKeys()).toEqual(['fresh']);
  });

  it('are no notes: they neither count nor show in a list', async () => {
    await drafts.keepDraft(key, keptAt(now));
    const notes = createNoteStore(database, { now: () => now });
    expect(await notes.countNotes()).toEqual({ live: 0, trashed: 0 });
    expect(await notes.newestNotes({ limit: 10 })).toEqual([]);
  });
});
