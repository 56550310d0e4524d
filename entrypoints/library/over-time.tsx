/** Figures over time, connected: every note on a figure, live, lined up by the ledger. Loaded with its tab. */

import { useMemo } from 'preact/hooks';
import '../../components/overview.css';
import { LedgerView } from '../../components/ledger-view';
import { LEDGER_WORDS } from '../../components/ledger-words';
import { Notice } from '../../components/notice';
import { SeriesChart } from '../../components/series-chart';
import { traceLineage } from '../../lib/ledger/lineage';
import { toSeries } from '../../lib/ledger/series';
import { toSourceRecords } from '../../lib/ledger/source-record';
import type { SeriesPoint } from '../../lib/notes/kept-rows';
import type { Article, Note } from '../../lib/notes/note';
import type { NoteStore } from '../../lib/notes/note-store';
import { seriesStore } from '../connect/stores';
import { useLive } from '../connect/use-live';
import { toKeptFigures } from './kept-figures';

/** Notes that are lined up, the newest. */
const MOST_NOTES = 50_000;
/** Tellings whose origins are traced: each is compared with each. */
const MOST_TRACED = 1_000;

interface Kept {
  readonly notes: readonly Note[];
  readonly articles: ReadonlyMap<string, Article>;
  /** Of articles that were read. */
  readonly read: readonly SeriesPoint[];
}

interface OverTimeProps {
  readonly source: string | null;
  readonly onOpenNote: (noteId: string) => void;
}

export function OverTime(props: OverTimeProps) {
  const live = useLive(readKept, 'over-time');
  if (live.state === 'loading') return <p role="status">{LEDGER_WORDS.loading}</p>;
  if (live.state === 'failed') {
    return (
      <Notice tone="error" title={LEDGER_WORDS.failed}>
        <p>{LEDGER_WORDS.failedWhy}</p>
      </Notice>
    );
  }
  return <Ledger kept={live.result} {...props} />;
}

function Ledger({ kept, source, onOpenNote }: OverTimeProps & { readonly kept: Kept }) {
  const lined = useMemo(() => {
    const { points, tellings, fates, topics } = toKeptFigures(kept.notes, kept.articles, kept.read);
    return {
      series: toSeries(points),
      topics,
      lineages: traceLineage(tellings.slice(0, MOST_TRACED)),
      records: toSourceRecords(fates),
      urls: new Map([...kept.notes, ...kept.read].map(({ id, articleUrl }) => [id, articleUrl])),
      notes: new Set(kept.notes.map(({ id }) => id)),
    };
  }, [kept]);
  const { urls, notes, ...rest } = lined;
  return (
    <LedgerView
      {...rest}
      source={source}
      urlOf={(id) => urls.get(id) ?? null}
      hasNote={(id) => notes.has(id)}
      onOpen={(id) => {
        const url = urls.get(id);
        if (notes.has(id)) onOpenNote(id);
        else if (url !== undefined) open(url, '_blank', 'noopener,noreferrer');
      }}
      Chart={SeriesChart}
    />
  );
}

async function readKept(store: NoteStore): Promise<Kept> {
  const notes = (await store.newestNotes({ limit: MOST_NOTES })).filter(({ target }) => target.figure !== null);
  const urls = [...new Set(notes.map(({ articleUrl }) => articleUrl))];
  const articles = await Promise.all(urls.map((url) => store.getArticle(url)));
  return {
    notes,
    articles: new Map(articles.flatMap((article) => (article ? [[article.url, article]] : []))),
    read: await seriesStore.allPoints(),
  };
}
