/**
 * What the extraction benchmark runs inside a page: find the article, read it, say how long both took. In: the
 * page's document; out: plain values that can leave the page. Bundled by the benchmark, never shipped.
 */
import { findArticle } from '../../lib/anchors/article';
import type { ArticleMetadata } from '../../lib/anchors/article-metadata';
import { readArticleInSteps } from '../../lib/anchors/article-text';
import { countArticleWords } from '../../lib/anchors/count-article-words';
import type { TextBlock } from '../../lib/anchors/text-blocks';
import { runAtOnce } from '../../lib/text/steps';

export interface Extraction {
  readonly text: string;
  readonly blocks: readonly Pick<TextBlock, 'start' | 'end' | 'type'>[];
  readonly metadata: ArticleMetadata | null;
  /** Words the gate counts, 0 where it would not call the page script. */
  readonly gateWords: number;
  /** Milliseconds of the gate's look, and of finding and reading the article; the best of some rounds. */
  readonly gateMs: number;
  readonly readMs: number;
}

/** Extracts the article of a document; an empty text where there is none. */
export function extract(document: Document, url: string, rounds: number): Extraction {
  const gate = time(() => countArticleWords(document), rounds);
  const read = time(() => {
    const found = findArticle(document, url);
    if (found === null) return null;
    // As the page script does, which has just found it.
    const article = runAtOnce(readArticleInSteps(found.root, { kept: null, outline: found.outline }));
    return { metadata: found.metadata, article };
  }, rounds);
  const article = read.value?.article ?? null;
  return {
    text: article?.text ?? '',
    blocks: (article?.blocks ?? []).map(({ start, end, type }) => ({ start, end, type })),
    metadata: read.value?.metadata ?? null,
    gateWords: gate.value,
    gateMs: gate.ms,
    readMs: read.ms,
  };
}

/** The best round: the first pays for the page's layout and for compiling. */
function time<T>(work: () => T, rounds: number): { readonly value: T; readonly ms: number } {
  let value = work();
  let ms = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now();
    value = work();
    ms = Math.min(ms, performance.now() - from);
  }
  return { value, ms: rounds === 0 ? 0 : ms };
}
