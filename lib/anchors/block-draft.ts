/**
 * A block as it was read, before it is decided whether it belongs to the article: its words, where they stand, and
 * what speaks for or against it. Types only.
 */

import type { BlockType } from './block-kinds';
import type { TextBuilder } from './text-run';

export interface BlockDraft {
  /** The innermost block element around the words. */
  readonly element: Element;
  readonly type: BlockType;
  /** When the entry of a live blog was posted, as the page states it; null outside entries. */
  readonly time: string | null;
  readonly builder: TextBuilder;
  /** The words, white space collapsed and trimmed. */
  readonly text: string;
  /** Code units of the text inside links, and inside `<time>`. */
  readonly linked: number;
  readonly timed: number;
  /** True inside a link that holds blocks of its own: a picture, a title and a summary, all one link. */
  readonly isCard: boolean;
}
