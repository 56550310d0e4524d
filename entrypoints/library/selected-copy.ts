/** Selected notes as an export takes them: their ids in; the notes, their articles and what they said before out. */

import type { NotesCopy } from '../../lib/exchange/notes-file';
import type { NoteDatabase } from '../../lib/notes/database';

export function copyOf(database: NoteDatabase, ids: readonly string[]): Promise<NotesCopy> {
  const { articles, notes, revisions } = database;
  return database.transaction('r', articles, notes, revisions, async () => {
    const chosen = (await notes.bulkGet([...ids].sort())).filter((note) => note !== undefined);
    const urls = [...new Set(chosen.map(({ articleUrl }) => articleUrl))].sort();
    const kept = (await articles.bulkGet(urls)).filter((article) => article !== undefined);
    const selected = new Set(chosen.map(({ id }) => id));
    const said = await revisions
      .orderBy('[noteId+rev]')
      .filter(({ noteId }) => selected.has(noteId))
      .toArray();
    return { articles: kept, notes: chosen, revisions: said, rules: [], series: [], packs: [] };
  });
}
