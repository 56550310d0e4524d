/**
 * One article as the reader keeps it: its details, how its notes fared, and the notes in the order of its text. Data and
 * callbacks in.
 */

import type { ComponentChildren } from 'preact';
import type { Article, Note } from '../lib/notes/note';
import { dayText, whenText } from './date-format';
import { countText, siteText } from './format';
import { LIBRARY_WORDS } from './library-words';
import { NoteList } from './note-list';
import type { NoteRowProps } from './note-row';
import { Notice } from './notice';
import { type Undo, UndoBar } from './undo-bar';

export interface ArticleDetailProps extends Omit<NoteRowProps, 'note' | 'title' | 'isSelected' | 'onSelect'> {
  /** null when it is not stored. */
  readonly article: Article | null;
  /** Live notes in the order of the text. */
  readonly notes: readonly Note[];
  readonly undo: Undo;
  /** The open editor, null while none is open. */
  readonly editor: ComponentChildren | null;
  readonly onBack: () => void;
  /** Begins a note on the article as a whole. */
  readonly onNoteArticle: () => void;
  readonly onExport: () => void;
}

export function ArticleDetail(props: ArticleDetailProps) {
  const { article, notes, editor, undo, onBack, onNoteArticle, onExport, ...row } = props;
  return (
    <div class={editor === null ? 'detail' : 'detail detail-editing'}>
      <div class="detail-main">
        <button type="button" class="button-quiet detail-back" onClick={onBack}>
          {LIBRARY_WORDS.backTo.articles}
        </button>
        {article === null ? (
          <Notice title={LIBRARY_WORDS.articleGone}>
            <p>{LIBRARY_WORDS.articleGoneWhy}</p>
          </Notice>
        ) : (
          <ArticleHead
            article={article}
            notes={notes}
            now={row.now}
            onNoteArticle={onNoteArticle}
            onExport={onExport}
          />
        )}
        <UndoBar {...undo} />
        {notes.length === 0 ? (
          <p class="soft small">{LIBRARY_WORDS.noNotesHere}</p>
        ) : (
          <NoteList
            view={{ state: 'ready', notes, titles: new Map() }}
            narrowed={false}
            label={LIBRARY_WORDS.notesInOrder}
            {...row}
          />
        )}
      </div>
      {editor === null ? null : (
        <section class="library-editor" aria-label={LIBRARY_WORDS.editing}>
          {editor}
        </section>
      )}
    </div>
  );
}

type HeadProps = Pick<ArticleDetailProps, 'notes' | 'now' | 'onNoteArticle' | 'onExport'> & {
  readonly article: Article;
};

function ArticleHead({ article, notes, now, onNoteArticle, onExport }: HeadProps) {
  const { title, url, outlet, byline, publishedAt, firstSeenAt, lastSeenAt, language } = article;
  const details = [
    [LIBRARY_WORDS.outlet, outlet ?? siteText(url)],
    [LIBRARY_WORDS.byline, byline],
    [LIBRARY_WORDS.published, publishedAt === null ? null : dayText(publishedAt.slice(0, 10))],
    [LIBRARY_WORDS.firstSeen, whenText(firstSeenAt, now)],
    [LIBRARY_WORDS.lastSeen, whenText(lastSeenAt, now)],
    [LIBRARY_WORDS.language, language],
  ] as const;
  return (
    <header class="detail-head">
      <h2>{title}</h2>
      <dl class="detail-facts">
        {details.map(([name, value]) =>
          value === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <p class="detail-state">{stateText(notes)}</p>
      <p class="button-row">
        <a class="button" href={url} target="_blank" rel="noopener noreferrer">
          {LIBRARY_WORDS.openArticle}
        </a>
        <button type="button" class="button" onClick={onNoteArticle}>
          {LIBRARY_WORDS.noteArticle}
        </button>
        <button type="button" class="button" onClick={onExport}>
          {LIBRARY_WORDS.exportArticle}
        </button>
      </p>
    </header>
  );
}

function stateText(notes: readonly Note[]): string {
  const count = (state: Note['anchorState']) => notes.filter(({ anchorState }) => anchorState === state).length;
  const changed = count('changed');
  const orphaned = count('orphaned');
  return [
    countText(notes.length, 'note'),
    changed === 0 ? null : LIBRARY_WORDS.changedCount(changed),
    orphaned === 0 ? null : LIBRARY_WORDS.orphanedCount(orphaned),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
