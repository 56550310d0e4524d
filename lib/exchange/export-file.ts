/** Everything the reader keeps in, one file of the chosen format out: name, type and text in pieces. Pure. */

import { bibtex } from './citation';
import { figuresCsv } from './figures-csv';
import { type NotesCopy, notesFileParts } from './notes-file';
import { toAnnotationCollection } from './to-web-annotation';

/** `json` alone holds everything and can be read back whole; the others are for other programs. */
export type ExportFormat = 'json' | 'csv' | 'w3c' | 'bibtex';

export interface ExportedFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly parts: readonly string[];
}

/** Writes the file; notes in the trash and the reader's `settings` leave in `json` only. */
export function exportFile(copy: NotesCopy, format: ExportFormat, settings: unknown = null): ExportedFile {
  const articles = new Map(copy.articles.map((article) => [article.url, article]));
  switch (format) {
    case 'json':
      return { name: 'says-who-notes.json', type: 'application/json', parts: [...notesFileParts(copy, settings)] };
    case 'csv':
      return { name: 'says-who-figures.csv', type: 'text/csv', parts: [figuresCsv(copy.notes, articles)] };
    case 'w3c': {
      const collection = JSON.stringify(toAnnotationCollection(copy.notes, articles), null, 2);
      return { name: 'says-who-annotations.jsonld', type: 'application/ld+json', parts: [collection] };
    }
    case 'bibtex':
      return { name: 'says-who-articles.bib', type: 'application/x-bibtex', parts: copy.articles.map(bibtex) };
  }
}
