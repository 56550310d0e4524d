/** Articles, connected: all with notes, or the one named in the address with its notes in order. */

import { useState } from 'preact/hooks';
import { ArticleDetail } from '../../components/article-detail';
import { ArticleList } from '../../components/article-list';
import { markdownFiles } from '../../lib/exchange/article-markdown';
import { summariseArticles } from '../../lib/notes/article-counts';
import type { Article, Note } from '../../lib/notes/note';
import { LiveView } from '../connect/live-view';
import { database } from '../connect/stores';
import { useLive } from '../connect/use-live';
import { acceptWording, useDeletion } from '../connect/use-saved-notes';
import { saveFile } from '../options/save-file';
import { Attaching } from './attaching';
import { articleTarget, NoteEditing } from './note-editing';
import type { FollowedPlace } from './use-address';

export function Articles(props: FollowedPlace) {
  const { article } = props.place;
  return article === null ? <AllArticles {...props} /> : <OneArticle key={article} url={article} {...props} />;
}

function AllArticles({ go }: FollowedPlace) {
  const live = useLive(() => summariseArticles(database), 'articles');
  return (
    <LiveView live={live}>
      {(articles) => (
        <ArticleList articles={articles} now={Date.now()} onOpen={(article) => go({ view: 'articles', article })} />
      )}
    </LiveView>
  );
}

interface ReadArticle {
  readonly article: Article | null;
  readonly notes: readonly Note[];
}

function OneArticle({ url, place, go }: FollowedPlace & { readonly url: string }) {
  const live = useLive<ReadArticle>(
    async (store) => ({ article: await store.getArticle(url), notes: await store.notesOfArticle(url) }),
    url,
  );
  const deletion = useDeletion();
  const [isFresh, setFresh] = useState(false);
  const [attached, setAttached] = useState<string | null>(null);
  const open = (note: string | null) => {
    setFresh(false);
    setAttached(null);
    go({ view: 'articles', article: url, note });
  };
  const close = () => open(null);
  const editing = ({ article }: ReadArticle) => {
    if (isFresh && article !== null) {
      const start = { articleUrl: url, target: articleTarget(article) };
      return <NoteEditing key="new" start={start} onClose={close} />;
    }
    if (attached !== null) return <Attaching key={attached} noteId={attached} onClose={close} />;
    return place.note === null ? null : <NoteEditing key={place.note} start={place.note} onClose={close} />;
  };
  return (
    <LiveView live={live}>
      {(read) => (
        <ArticleDetail
          {...read}
          now={Date.now()}
          editor={editing(read)}
          undo={deletion}
          onBack={() => go({ view: 'articles' })}
          onNoteArticle={() => setFresh(true)}
          onExport={() => saveMarkdown(read)}
          onEdit={open}
          onDelete={deletion.onDelete}
          onAccept={acceptWording}
          onAttach={setAttached}
        />
      )}
    </LiveView>
  );
}

function saveMarkdown({ article, notes }: ReadArticle): void {
  for (const { name, text } of article === null ? [] : markdownFiles([article], notes)) {
    saveFile({ name, type: 'text/markdown', parts: [text] });
  }
}
