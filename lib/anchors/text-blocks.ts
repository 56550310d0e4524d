/**
 * Reads the blocks of an article off the page, in document order. In: the article's root element; out: its text,
 * the runs that say where each code unit stands on the page, and what kind each block is. No DOM change.
 */

import type { Span } from '../text/span';
import type { Steps } from '../text/steps';
import type { BlockDraft } from './block-draft';
import type { BlockType } from './block-kinds';
import { type KnownPage, readDrafts } from './draft-reader';
import { keepArticle } from './keep-article';
import type { TextRun } from './text-run';

export interface TextBlock extends Span {
  readonly type: BlockType;
  /** When the entry of a live blog was posted, as the page states it (ISO 8601); null outside entries. */
  readonly time: string | null;
  /** The innermost block element around the words. */
  readonly element: Element;
}

export interface BlockList {
  readonly text: string;
  /** In text order, disjoint. */
  readonly runs: readonly TextRun[];
  readonly blocks: readonly TextBlock[];
  /** True when the article was longer than the cap and only its beginning was read. */
  readonly isPartial: boolean;
  /** Open shadow roots some of it may stand in. */
  readonly shadowRoots: readonly ShadowRoot[];
}

const BLOCK_BREAK = '\n\n';

/** Reads the blocks below `root`, with what is known of the page already. */
export function* readBlocks(root: Element, known: KnownPage): Steps<BlockList> {
  const { drafts, isPartial, shadowRoots } = yield* readDrafts(root, known);
  const article = keepArticle(drafts, root);
  yield;
  return { ...assemble(article), isPartial, shadowRoots };
}

function assemble(drafts: readonly BlockDraft[]): Pick<BlockList, 'text' | 'runs' | 'blocks'> {
  const runs: TextRun[] = [];
  const blocks: TextBlock[] = [];
  let start = 0;
  for (const { builder, text, type, time, element } of drafts) {
    for (const run of builder.runs) runs.push({ ...run, start: start + run.start });
    const end = start + text.length;
    blocks.push({ start, end, type, time, element });
    start = end + BLOCK_BREAK.length;
  }
  return { text: drafts.map(({ text }) => text).join(BLOCK_BREAK), runs, blocks };
}
