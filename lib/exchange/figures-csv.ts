/**
 * Notes on figures in, a table for a spreadsheet out: one row a figure, columns named as in the event tables of ACLED
 * and UCDP where they have one (event_date, country-free `location`, best, low, high, source), RFC 4180. Pure.
 */

import { correctedTarget } from '../notes/corrections';
import type { Article, Note } from '../notes/note';

/** Columns in their order; documented here because the names are what a reader's script relies on. */
const COLUMNS = [
  'note_id',
  'event_date',
  'date_text',
  'location',
  'figure_text',
  'best',
  'low',
  'high',
  'modifier',
  'item',
  'category',
  'outcome',
  'affected_party',
  'civilian_targeting',
  'scope',
  'source',
  'source_role',
  'source_party',
  'reporting_verb',
  'verb_class',
  'verification',
  'corrected_fields',
  'rating',
  'strength',
  'source_reliability',
  'information_credibility',
  'tags',
  'notes',
  'article_title',
  'outlet',
  'published',
  'url',
  'evidence_urls',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | null>>;

/** Returns the table with its head; notes on anything but figures, and trashed ones, are left out. */
export function figuresCsv(notes: readonly Note[], articles: ReadonlyMap<string, Article>): string {
  const rows = notes.flatMap((note) => toRow(note, articles.get(note.articleUrl) ?? null));
  const lines = [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(','))];
  // The mark tells spreadsheets that this is UTF-8.
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function toRow(note: Note, article: Article | null): readonly Row[] {
  const { figure, attribution } = correctedTarget(note.target, note.corrections);
  if (figure === null || note.deletedAt !== null) return [];
  const source = attribution?.source;
  const published = article?.publishedAt ?? '';
  return [
    {
      note_id: note.id,
      // The day of the report: the day of the event is only as sure as its words.
      event_date: published.match(/^\d{4}-\d{2}-\d{2}/)?.[0] ?? '',
      date_text: figure.time,
      location: figure.place,
      figure_text: note.target.quote,
      best: figure.value,
      low: figure.low,
      high: figure.high,
      modifier: figure.modifier,
      item: figure.item,
      category: figure.category,
      outcome: figure.outcome,
      affected_party: figure.affected,
      civilian_targeting: figure.victimClass,
      scope: figure.scope,
      source: source?.name ?? attribution?.sourceWords ?? '',
      source_role: source?.role ?? '',
      source_party: source?.party ?? '',
      reporting_verb: attribution?.cue ?? '',
      verb_class: attribution?.cueClass ?? '',
      verification: figure.verification,
      corrected_fields: Object.keys(note.corrections).join('; '),
      rating: note.rating,
      strength: note.strength,
      source_reliability: note.reliability,
      information_credibility: note.credibility,
      tags: note.tags.join('; '),
      notes: note.markdown,
      article_title: article?.title ?? '',
      outlet: article?.outlet ?? '',
      published,
      url: note.articleUrl,
      evidence_urls: note.evidence.map(({ archiveUrl, url }) => archiveUrl ?? url).join(' '),
    },
  ];
}

/** Numbers as they are; text quoted where it must be, and never run as a formula by a spreadsheet. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const inert = /^\s*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(inert) || inert !== value ? `"${inert.replaceAll('"', '""')}"` : inert;
}
