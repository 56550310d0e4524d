/**
 * Re-attaching a note by hand, connected: the text of its article as some open tab has it, marked by the engine in this
 * page; the reader's choice written. What was reported first stays.
 */

import { useEffect, useState } from 'preact/hooks';
import { type AttachPlace, AttachView } from '../../components/attach-view';
import { describe } from '../../lib/anchors/anchor';
import { annotate } from '../../lib/annotations/annotate';
import type { AnnotatedText } from '../../lib/annotations/annotation';
import { type Mark, quoteOf, toMarks, wholeOf } from '../../lib/highlights/marks';
import { readArticleText, watchTabRecords } from '../../lib/messaging/tab-record';
import type { Note, PlacedTarget } from '../../lib/notes/note';
import { LIMITS } from '../../lib/notes/note-limits';
import { reattachNote } from '../../lib/notes/reattach';
import { reportError } from '../../lib/platform/report-error';
import type { Span } from '../../lib/text/span';
import { toNoteTarget } from '../card/note-target';
import { alone, tellTabs } from '../connect/bulk-work';
import { loadModels } from '../connect/load-models';
import { database } from '../connect/stores';
import { useLive } from '../connect/use-live';

export interface AttachingProps {
  readonly noteId: string;
  readonly onClose: () => void;
}

interface ReadArticle {
  readonly text: string;
  readonly annotated: AnnotatedText;
  readonly marks: readonly Mark[];
}

export function Attaching({ noteId, onClose }: AttachingProps) {
  const live = useLive((store) => store.getNote(noteId), noteId);
  const note = live.state === 'ready' ? live.result : null;
  const article = useArticle(note?.articleUrl ?? null);
  const [hasFailed, setFailed] = useState(false);
  if (note === null) return null;
  const attach = (span: Span) => {
    if (article === null) return;
    const target = targetAt(article, note, span);
    alone(() => reattachNote(database, noteId, { target, now: Date.now() }))
      .then(tellTabs)
      .then(onClose)
      .catch((error: unknown) => {
        reportError('re-attach', error);
        setFailed(true);
      });
  };
  return (
    <AttachView
      note={note}
      text={article?.text ?? null}
      places={article === null ? [] : placesIn(article)}
      nearest={article === null ? null : nearestIn(article.text, note)}
      hasFailed={hasFailed}
      onAttach={attach}
      onClose={onClose}
    />
  );
}

/** null until some tab shows the article marked. */
function useArticle(url: string | null): ReadArticle | null {
  const [article, setArticle] = useState<ReadArticle | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const read = () => {
      if (url === null) return;
      readMarked(url)
        .then((found) => {
          if (!end.signal.aborted) setArticle(found);
        })
        .catch((error: unknown) => reportError('read-article', error));
    };
    read();
    watchTabRecords(read, end.signal);
    return () => end.abort();
  }, [url]);
  return article;
}

async function readMarked(url: string): Promise<ReadArticle | null> {
  const text = await readArticleText(url);
  if (text === null) return null;
  const annotated = annotate(text, await loadModels(text));
  return { text, annotated, marks: toMarks(annotated) };
}

function placesIn({ text, marks }: ReadArticle): readonly AttachPlace[] {
  return marks.map((mark) => ({ id: mark.id, quote: quoteOf(text, mark), ...wholeOf(mark) }));
}

/** Where the last visit found the words that come nearest, or where the note's own words still stand. */
function nearestIn(text: string, { change = null, target }: Note): Span | null {
  for (const words of [change?.target?.quote, change?.now, target.quote]) {
    const start = words ? text.indexOf(words) : -1;
    if (words && start >= 0) return { start, end: start + words.length };
  }
  return null;
}

/** The mark of the note's own kind that the chosen words touch, with what it says; else the words alone. */
export function targetAt(
  { text, annotated, marks }: ReadArticle,
  note: Pick<Note, 'target'>,
  span: Span,
): PlacedTarget {
  const touched = marks
    .filter(
      (mark) => mark.kind === note.target.kind && wholeOf(mark).start < span.end && wholeOf(mark).end > span.start,
    )
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  const [mark] = touched;
  if (mark !== undefined) return toNoteTarget(text, annotated, mark);
  const words = { start: span.start, end: Math.min(span.end, span.start + LIMITS.quote) };
  return {
    kind: 'selection',
    quote: text.slice(words.start, words.end),
    selectors: describe(text, words),
    figure: null,
    claim: null,
    attribution: null,
  };
}

function lengthOf(mark: Mark): number {
  const { start, end } = wholeOf(mark);
  return end - start;
}
