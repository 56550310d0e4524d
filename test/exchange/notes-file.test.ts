import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyNotes, deleteAllNotes, replaceNotes } from '../../lib/exchange/copy-notes';
import { fileText, isTooDeep, isTooLarge, MOST_BYTES } from '../../lib/exchange/file-text';
import { canonicalJson, type NotesCopy, notesFileParts } from '../../lib/exchange/notes-file';
import { readNotesFile } from '../../lib/exchange/read-notes-file';
import { createDatabase, readMeta } from '../../lib/notes/database';
import { createNoteStore } from '../../lib/notes/note-store';
import { anyCopy, KEPT_COPY, keptNote } from '../support/kept-copy';

const write = (copy: NotesCopy): string => [...notesFileParts(copy)].join('');

function read(text: string) {
  const file = readNotesFile(text);
  if (!file.ok) throw new Error(file.message);
  return file;
}

describe('the file of everything', () => {
  it('is JSON that says what it is', () => {
    expect(JSON.parse(write(KEPT_COPY))).toMatchObject({ format: 'says-who-notes', version: 1, notes: [{}, {}] });
  });

  it('comes back as it was, row for row', () => {
    expect(read(write(KEPT_COPY))).toEqual({ ok: true, copy: KEPT_COPY, settings: null, issues: [], refused: 0 });
    const withSettings = [...notesFileParts(KEPT_COPY, { sensitivity: 'few' })].join('');
    expect(readNotesFile(withSettings)).toMatchObject({
      copy: KEPT_COPY,
      settings: { sensitivity: 'few' },
      issues: [],
    });
  });

  it('comes back from a database byte for byte, whatever is in it', async () => {
    const database = createDatabase('round-trip');
    await fc.assert(
      fc.asyncProperty(anyCopy, async (copy) => {
        await replaceNotes(database, copy);
        const first = write(await copyNotes(database));
        const again = read(first);
        expect(again.issues).toEqual([]);
        await deleteAllNotes(database);
        await replaceNotes(database, again.copy);
        expect(write(await copyNotes(database))).toBe(first);
      }),
      { numRuns: 25 },
    );
  });

  it('is the same whatever the order of fields', () => {
    const turned = Object.fromEntries(Object.entries(keptNote()).reverse());
    expect(canonicalJson(turned)).toBe(canonicalJson(keptNote()));
  });
});

describe('reading a file', () => {
  it.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['notes, as text', 'not-json'],
    ['{"format":"other","version":1}', 'not-ours'],
    ['[1,2]', 'not-ours'],
    ['null', 'not-ours'],
    ['{"format":"says-who-notes","version":2,"notes":[]}', 'newer-version'],
    ['['.repeat(100_000), 'too-deep'],
    [`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'too-deep'],
  ])('%.30s is refused as %s', (text, problem) => {
    const file = readNotesFile(text);
    expect(file).toMatchObject({ ok: false, problem });
    expect(file.ok ? '' : file.message).toMatch(/^The file/);
  });

  it('takes what is right and says what is wrong, where and why', () => {
    const rows = [keptNote(), keptNote({ id: 'bad id' }), { ...keptNote({ id: 'n3' }), rating: 'true' }, 7];
    const { copy, issues } = read(JSON.stringify({ format: 'says-who-notes', version: 1, notes: rows, rules: {} }));
    expect(copy.notes).toEqual([keptNote()]);
    expect(issues.map(({ kind, place }) => [kind, place])).toEqual([
      ['invalid', 'notes[1].id'],
      ['invalid', 'notes[2].rating'],
      ['invalid', 'notes[3]'],
      ['invalid', 'rules'],
    ]);
  });

  it('reports fields it does not know, and polluting ones', () => {
    const hostile = JSON.parse('{"__proto__":{"polluted":true},"mood":"grim"}');
    const file = { format: 'says-who-notes', version: 1, notes: [{ ...keptNote(), mood: hostile.mood }], extra: 1 };
    const text = JSON.stringify(file).replace('"mood"', '"__proto__":{"polluted":true},"mood"');
    const { copy, issues } = read(text);
    expect(copy.notes).toEqual([keptNote()]);
    expect(issues.map(({ place }) => place)).toEqual(['extra', 'notes[0].__proto__', 'notes[0].mood']);
    expect({}).not.toHaveProperty('polluted');
  });

  it('takes the first of two rows with one key', () => {
    const rows = [keptNote(), keptNote({ markdown: 'again' })];
    const { copy, issues } = read(JSON.stringify({ format: 'says-who-notes', version: 1, notes: rows }));
    expect(copy.notes).toEqual([keptNote()]);
    expect(issues).toMatchObject([{ kind: 'duplicate', place: 'notes[1]' }]);
  });

  it('saves every whole row of a file that was cut off, wherever', () => {
    const text = write(KEPT_COPY);
    fc.assert(
      fc.property(fc.integer({ min: 30, max: text.length - 3 }), (end) => {
        const { copy, issues } = read(text.slice(0, end));
        expect(issues[0]).toMatchObject({ kind: 'cut-off' });
        expect(KEPT_COPY.notes.slice(0, copy.notes.length)).toEqual(copy.notes);
      }),
    );
    expect(read(text.slice(0, text.indexOf('"revisions"'))).copy.notes).toEqual(KEPT_COPY.notes);
  });

  it('saves the rows around a damaged one', () => {
    const text = write(KEPT_COPY).replace('"id":"note-1"', '"id":"note-1');
    const { copy, issues } = read(text);
    expect(copy.notes.map(({ id }) => id)).toEqual(['note-2']);
    expect(issues.map(({ kind }) => kind)).toEqual(['cut-off', 'invalid']);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.string(), (text) => !readNotesFile(text).ok));
    fc.assert(fc.property(fc.json(), (text) => !readNotesFile(text).ok));
  });
});

describe('the bytes of a file', () => {
  const text = '{"quote":"损失 140 — «ok»"}';
  const utf16 = (isLittle: boolean, mark: boolean) => {
    const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (unit) => unit.charCodeAt(0))];
    return Uint8Array.from(units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
  };
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16, little end first, with a mark', utf16(true, true)],
    ['UTF-16, big end first, with a mark', utf16(false, true)],
    ['UTF-16 without one', utf16(true, false)],
    ['UTF-16 without one, big end first', utf16(false, false)],
  ])('are read as %s', (_, bytes) => expect(fileText(bytes)).toBe(text));

  it('with lines of another system are no hindrance', () => {
    expect(read(write(KEPT_COPY).replaceAll('\n', '\r\n')).copy).toEqual(KEPT_COPY);
  });

  it('are counted before they are read', () => {
    expect(isTooLarge(MOST_BYTES)).toBe(false);
    expect(isTooLarge(MOST_BYTES + 1)).toBe(true);
  });

  it('may hold brackets in strings', () => {
    expect(isTooDeep(JSON.stringify('['.repeat(5_000)))).toBe(false);
    expect(isTooDeep(JSON.stringify(`\\"${'['.repeat(5_000)}`))).toBe(false);
  });
});

describe('putting a copy in the place of everything', () => {
  it('counts what is there, and deleting leaves nothing', async () => {
    const database = createDatabase('replaced');
    const store = createNoteStore(database, { now: () => 5 });
    await replaceNotes(database, KEPT_COPY);
    expect(await store.countNotes()).toEqual({ live: 1, trashed: 1 });
    expect(await readMeta(database, 'epoch')).toMatchObject({ value: 1 });
    await deleteAllNotes(database);
    expect(await store.countNotes()).toEqual({ live: 0, trashed: 0 });
    expect((await copyNotes(database)).packs).toEqual([]);
  });
});
