/**
 * Finds the reader's saved notes on the page again: anchors, the text of today and what the engine says of it in, the
 * fate of each note out: as it was, changed (wording, attribution, number) or gone. Pure; knows where a note points,
 * never what it says.
 */

import { anchor, type OrphanReason } from '../../lib/anchors/anchor';
import type { Selectors } from '../../lib/anchors/selectors';
import { findWordingChange, storedSentence, type WordingChange } from '../../lib/anchors/wording-change';
import type { AnnotatedText } from '../../lib/annotations/annotation';
import { type Mark, toMarks, wholeOf } from '../../lib/highlights/marks';
import type { SavedAnchor } from '../../lib/messaging/protocol';
import type { NoteTarget, QuoteChange } from '../../lib/notes/note';
import { overlapsSpan, type Span, textOf } from '../../lib/text/span';
import { findAttributionChange } from './attribution-change';
import { toNoteTarget } from './note-target';

export interface SavedNote {
  readonly noteId: string;
  readonly state: 'anchored' | 'changed' | 'orphaned';
  readonly reason: string | null;
  /** Mark the note is on; null for an orphan and for words that carry no mark now. */
  readonly markId: string | null;
  readonly change: QuoteChange | null;
}

export interface NotedText {
  readonly text: string;
  readonly annotated: AnnotatedText;
  /** The marks the reader sees. */
  readonly marks: readonly Mark[];
}

/** The popup shows these words beside the saved quote. */
const REASONS: Readonly<Record<OrphanReason, string>> = {
  'not-found': 'These words are no longer on the page.',
  'number-changed': 'The sentence is there, but its number is another now.',
  ambiguous: 'Several places on the page fit equally well.',
};
/** Also what the reader does not want to see marked is compared. */
const EVERYTHING = { figures: true, claims: true, quotations: true, leastCheckWorthiness: 0, inPrint: false };

/** Anchors the notes of an article in its text of today. */
export function findSavedNotes(noted: NotedText, saved: readonly SavedAnchor[]): readonly SavedNote[] {
  if (saved.length === 0) return [];
  const all = toMarks(noted.annotated, EVERYTHING);
  return saved.map((note) => findNote(noted, all, note));
}

function findNote(noted: NotedText, all: readonly Mark[], note: SavedAnchor): SavedNote {
  const { noteId, selectors } = note;
  const found = anchor(noted.text, selectors);
  if (found.state === 'anchored') return placeNote(noted, all, note, { span: found.span, reason: null });
  const { reason, nearest } = found;
  if (reason === 'number-changed' && nearest !== null) {
    return placeNote(noted, all, note, { span: nearest, reason: REASONS[reason] });
  }
  const change: QuoteChange = { kind: 'missing', ...missingWords(noted.text, selectors, nearest), target: null };
  return { noteId, state: 'orphaned', reason: REASONS[reason], markId: null, change };
}

/** Where the words of a note stand; with a reason when their number is another. */
interface Place {
  readonly span: Span;
  readonly reason: string | null;
}

function placeNote(noted: NotedText, all: readonly Mark[], note: SavedAnchor, { span, reason }: Place): SavedNote {
  const { noteId, kind } = note;
  const target = targetAt(noted, all, note, span);
  const change = findChange(noted.text, note, { span, target, isNumber: reason !== null });
  const markId = findClosest(noted.marks, span, kind)?.id ?? null;
  return { noteId, state: change === null ? 'anchored' : 'changed', reason, markId, change };
}

function missingWords(text: string, { quote }: Selectors, nearest: Span | null): WordingChange {
  if (nearest === null) return { was: storedSentence(quote), now: '' };
  return findWordingChange(quote, text, nearest) ?? { was: quote.exact, now: textOf(text, nearest) };
}

interface Found {
  readonly span: Span;
  readonly target: NoteTarget | null;
  readonly isNumber: boolean;
}

/** The most serious change: a number before a source before other words. */
function findChange(text: string, note: SavedAnchor, { span, target, isNumber }: Found): QuoteChange | null {
  const { quote } = note.selectors;
  const wording = findWordingChange(quote, text, span);
  if (isNumber) {
    const plain = { was: quote.exact, now: textOf(text, span) };
    return { kind: 'number', ...(wording ?? plain), target };
  }
  const now = target?.attribution ?? null;
  const attribution =
    target === null || note.kind === 'selection'
      ? null
      : findAttributionChange({ quote, was: note.attribution, now, text, span });
  if (attribution !== null) return { kind: 'attribution', ...attribution, target };
  return wording === null ? null : { kind: 'wording', ...wording, target };
}

/** What a note made on these words now would be about; null when no mark of its kind stands there. */
function targetAt(
  { text, annotated }: NotedText,
  all: readonly Mark[],
  note: SavedAnchor,
  span: Span,
): NoteTarget | null {
  const mark = findClosest(
    all.filter(({ kind }) => kind === note.kind),
    span,
    note.kind,
  );
  return mark === null ? null : toNoteTarget(text, annotated, mark);
}

/** The mark that covers most nearly the same words; one of the note's own kind before any other. */
function findClosest(marks: readonly Mark[], span: Span, kind: SavedAnchor['kind']): Mark | null {
  let closest: Mark | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const whole = wholeOf(mark);
    const other = mark.kind === kind ? 0 : 1;
    const difference = Math.abs(whole.start - span.start) + Math.abs(whole.end - span.end) + other;
    if (overlapsSpan(whole, span) && difference < least) {
      closest = mark;
      least = difference;
    }
  }
  return closest;
}
