/** Everything the reader keeps in, one file of the chosen format out: name, type and text in pieces. Pure. */

import type { Article, Note } from '../notes/note';
import { articleMarkdown, markdownFiles } from './article-markdown';
import { bibtex, cslJson } from './citation';
import { figuresCsv } from './figures-csv';
import { figuresSheet } from './figures-sheet';
import { type NotesCopy, notesFileParts } from './notes-file';
import { toAnnotationCollection } from './to-web-annotation';

/** `json` alone holds everything and can be read back whole; the others are for other programs. */
export type ExportFormat = 'json' | 'csv' | 'w3c' | 'markdown' | 'bibtex' | 'csl';

/** What one article with its notes can be written as. */
export type ArticleFormat = 'markdown' | 'sheet' | 'bibtex' | 'csl';

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
    case 'markdown': {
      const parts = markdownFiles(copy.articles, copy.notes).map(({ text }) => `${text}\n`);
      return { name: 'says-who-notes.md', type: 'text/markdown', parts };
    }
    case 'bibtex':
      return { name: 'says-who-articles.bib', type: 'application/x-bibtex', parts: copy.articles.map(bibtex) };
    case 'csl':
      return cslFile(copy.articles);
  }
}

/** Writes one article; `notes` are its own, live, in the order of the text. */
export function articleFile(article: Article, notes: readonly Note[], format: ArticleFormat): ExportedFile {
  const [file] = markdownFiles([article], []);
  const name = (file?.name ?? 'article.md').replace(/\.md$/, '');
  switch (format) {
    case 'markdown':
      return { name: `${name}.md`, type: 'text/markdown', parts: [articleMarkdown(article, notes)] };
    case 'sheet':
      return { name: `${name}.html`, type: 'text/html', parts: [figuresSheet(article, notes)] };
    case 'bibtex':
      return { name: `${name}.bib`, type: 'application/x-bibtex', parts: [bibtex(article)] };
    case 'csl':
      return { ...cslFile([article]), name: `${name}.json` };
  }
}

function cslFile(articles: readonly Article[]): ExportedFile {
  const items = JSON.stringify(articles.map(cslJson), null, 2);
  return { name: 'says-who-articles-csl.json', type: 'application/vnd.citationstyles.csl+json', parts: [items] };
}
