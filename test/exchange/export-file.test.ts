import { describe, expect, it } from 'vitest';
import { type ArticleFormat, articleFile, type ExportFormat, exportFile } from '../../lib/exchange/export-file';
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

describe('one article with its notes', () => {
  const write = (format: ArticleFormat) => articleFile(KEPT_ARTICLE, [keptNote()], format);

  it.each([
    ['markdown', '.md', '> about 140 soldiers'],
    ['sheet', '.html', '<!doctype html>'],
    ['bibtex', '.bib', '@article{'],
    ['csl', '.json', '"article-newspaper"'],
  ] as const)('leaves as %s under its own name', (format, extension, text) => {
    const { name, parts } = write(format);
    expect(name.endsWith(extension)).toBe(true);
    expect(name).toContain(KEPT_ARTICLE.title.slice(0, 10));
    expect(parts.join('')).toContain(text);
  });
});

describe('all articles', () => {
  it('leave joined as Markdown and as a list of CSL-JSON items', () => {
    const markdown = exportFile(KEPT_COPY, 'markdown').parts.join('');
    expect(markdown).toContain(`# ${KEPT_ARTICLE.title}`);
    const csl: unknown = JSON.parse(exportFile(KEPT_COPY, 'csl').parts.join(''));
    expect(csl).toMatchObject([{ id: KEPT_ARTICLE.url, title: KEPT_ARTICLE.title }]);
  });
});
