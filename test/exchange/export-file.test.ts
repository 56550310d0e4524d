import { describe, expect, it } from 'vitest';
import { type ExportFormat, exportFile } from '../../lib/exchange/export-file';
import { EMPTY_COPY } from '../../lib/exchange/notes-file';
import { readNotesFile } from '../../lib/exchange/read-notes-file';
import { KEPT_ARTICLE, KEPT_COPY, keptNote } from '../support/kept-copy';

const textOf = (format: ExportFormat, copy = KEPT_COPY) => exportFile(copy, format).parts.join('');

describe('a file of everything', () => {
  it.each<[ExportFormat, string, string]>([
    ['json', 'says-who-notes.json', 'application/json'],
    ['csv', 'says-who-figures.csv', 'text/csv'],
    ['w3c', 'says-who-annotations.jsonld', 'application/ld+json'],
    ['bibtex', 'says-who-articles.bib', 'application/x-bibtex'],
  ])('as %s is called %s and is %s', (format, name, type) => {
    expect(exportFile(KEPT_COPY, format)).toMatchObject({ name, type });
    expect(() => exportFile(EMPTY_COPY, format)).not.toThrow();
  });

  it('can be read back whole from JSON, the trash included', () => {
    expect(readNotesFile(textOf('json'))).toMatchObject({ ok: true, copy: KEPT_COPY, issues: [] });
  });

  it('leaves the trash behind in formats for other programs', () => {
    const copy = { ...KEPT_COPY, notes: [keptNote(), keptNote({ id: 'thrown-away', deletedAt: 5 })] };
    for (const format of ['csv', 'w3c'] as const) {
      expect(textOf(format, copy)).toContain('note-1');
      expect(textOf(format, copy)).not.toContain('thrown-away');
    }
  });

  it('names each note’s article in JSON-LD, and each article once in BibTeX', () => {
    expect(JSON.parse(textOf('w3c'))).toMatchObject({ type: 'AnnotationCollection', total: 1 });
    expect(textOf('w3c')).toContain(KEPT_ARTICLE.title);
    expect(textOf('bibtex').match(/@article/g)).toHaveLength(1);
  });
});
