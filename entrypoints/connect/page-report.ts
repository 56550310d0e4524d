/**
 * What the lists show of a text: its marks and the fate of saved notes in, one report out. A page script sends it to
 * the background, our own pages show it at once. Pure. Texts are cut to what a message may hold.
 */

import { magnitudeText } from '../../components/format';
import type { ArticleMetadata } from '../../lib/anchors/article-metadata';
import type { AnnotatedText, Attribution } from '../../lib/annotations/annotation';
import { attributionOf, type Mark, quoteOf } from '../../lib/highlights/marks';
import { MOST_NOTES } from '../../lib/messaging/message-limits';
import type { PageMark, PageReport, PauseReason } from '../../lib/messaging/protocol';
import type { QuoteChange } from '../../lib/notes/note';
import { MOST_IN_LIST } from '../../lib/notes/note-limits';

/** Longest line and quote in a report, in UTF-16 code units; the lists show one line of each. */
const LONGEST_LINE = 300;
const LONGEST_QUOTE = 2_000;

/** A saved note of the article, as it fared in this text; `markId` null where no mark stands on its words. */
export interface ReportedNote {
  readonly noteId: string;
  readonly state: 'anchored' | 'changed' | 'orphaned';
  readonly reason: string | null;
  readonly change: QuoteChange | null;
  readonly markId: string | null;
}

export interface ReportParts {
  readonly article: ArticleMetadata;
  readonly text: string;
  readonly annotated: AnnotatedText;
  readonly marks: readonly Mark[];
  readonly notes: readonly ReportedNote[];
  readonly isComplete: boolean;
  readonly pausedReason: PauseReason | null;
}

/** Puts the report together. */
export function toReport(parts: ReportParts): PageReport {
  const { article, marks, notes, isComplete, pausedReason } = parts;
  return {
    article,
    marks: marks.map((mark) => toPageMark(parts, mark)),
    notes: notes
      .slice(0, MOST_NOTES)
      .map(({ noteId, state, reason, change }) => ({ id: noteId, state, reason, change })),
    partial: !isComplete,
    pausedReason,
  };
}

function toPageMark({ text, annotated, notes }: ReportParts, mark: Mark): PageMark {
  const figure = mark.kind === 'figure' ? (annotated.figures[mark.index] ?? null) : null;
  const attribution = attributionOf(annotated, mark);
  const source = attribution?.sourceId == null ? null : (annotated.sources[attribution.sourceId] ?? null);
  return {
    id: mark.id,
    kind: mark.kind,
    quote: quoteOf(text, mark).slice(0, LONGEST_QUOTE),
    magnitude: figure && magnitudeText(figure),
    category: figure?.category ?? null,
    outcome: figure?.outcome ?? null,
    affected: cut(figure?.affected),
    sourceName: cut(source?.name ?? wordsOf(text, attribution?.source)),
    sourceRole: cut(source?.role),
    cue: cut(wordsOf(text, attribution?.cue)),
    cueClass: attribution?.cueClass ?? null,
    unattributed: attribution === null,
    noteIds: notesOn(mark, notes).slice(0, MOST_IN_LIST),
  };
}

function notesOn(mark: Mark, notes: readonly ReportedNote[]): readonly string[] {
  return notes.filter(({ markId }) => markId === mark.id).map(({ noteId }) => noteId);
}

/** Words of the page in their pieces; null when there are none. */
function wordsOf(text: string, spans: Attribution['source'] | undefined): string | null {
  return spans?.map(({ start, end }) => text.slice(start, end)).join(' … ') || null;
}

function cut(line: string | null | undefined): string | null {
  return line?.slice(0, LONGEST_LINE) ?? null;
}
