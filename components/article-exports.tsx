/** One article and its notes out: found by its title, written in a format of choice. Articles and callbacks in. */

import type { ArticleFormat } from '../lib/exchange/export-file';
import type { Article, Note } from '../lib/notes/note';
import { EXPORT_WORDS as WORDS } from './data-words';
import { siteText } from './format';
import { NoteExports, type NoteExportsProps } from './note-exports';

export interface ArticleExportsProps extends Pick<NoteExportsProps, 'onCopy' | 'onReview'> {
  readonly words: string;
  /** The last seen whose title has the words. */
  readonly found: readonly Article[];
  /** The article that was chosen, with its live notes in the order of the text. */
  readonly chosen: { readonly url: string; readonly notes: readonly Note[] } | null;
  readonly onWords: (words: string) => void;
  /** null closes the chosen one. */
  readonly onChoose: (url: string | null) => void;
  readonly onExport: (article: Article, format: ArticleFormat) => void;
}

const FORMATS = ['markdown', 'sheet', 'bibtex', 'csl'] as const satisfies readonly ArticleFormat[];

export function ArticleExports(props: ArticleExportsProps) {
  const { words, found, chosen, onWords, onChoose } = props;
  return (
    <>
      <h4>{WORDS.article}</h4>
      <input
        class="field"
        type="search"
        aria-label={WORDS.find}
        placeholder={WORDS.find}
        value={words}
        onInput={(event) => onWords(event.currentTarget.value)}
      />
      {found.length === 0 && words !== '' ? <p class="soft small">{WORDS.none}</p> : null}
      <ul class="snapshot-list">
        {found.map((article) => (
          <li key={article.url}>
            <button
              type="button"
              class="facet-value"
              aria-expanded={chosen?.url === article.url}
              onClick={() => onChoose(chosen?.url === article.url ? null : article.url)}
            >
              <span>{article.title}</span>
              <span class="facet-count">{article.outlet ?? siteText(article.url)}</span>
            </button>
            {chosen?.url === article.url ? <Chosen {...props} article={article} notes={chosen.notes} /> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

interface ChosenProps extends ArticleExportsProps {
  readonly article: Article;
  readonly notes: readonly Note[];
}

function Chosen({ article, notes, onExport, onCopy, onReview }: ChosenProps) {
  return (
    <section class="data-panel" aria-label={article.title}>
      <div class="button-row">
        {FORMATS.map((format) => (
          <button key={format} type="button" class="button" onClick={() => onExport(article, format)}>
            {WORDS.formats[format]}
          </button>
        ))}
      </div>
      {notes.length === 0 ? <p class="soft small">{WORDS.noNotes}</p> : null}
      {notes.map((note) => (
        <article key={note.id} class="import-conflict">
          <p class="import-quote">“{note.target.quote}”</p>
          <NoteExports note={note} onCopy={onCopy} onReview={onReview} />
        </article>
      ))}
    </section>
  );
}
