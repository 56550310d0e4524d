/**
 * Reads the blocks of an article off the page, in document order. In: the article's root element; out: its text
 * under construction and what kind each block is. Clutter, hidden text and editable areas stay out. No DOM change.
 */

import type { Span } from '../text/span';
import { type BlockType, isBlockTag, typeOfTag } from './block-kinds';
import { isClutter } from './clutter';
import { nameOf } from './safe-dom';
import { TextBuilder } from './text-run';
import { isLegible, isShown } from './visibility';
import { walkTree } from './walk-tree';

export interface TextBlock extends Span {
  readonly type: BlockType;
}

export interface BlockList {
  readonly builder: TextBuilder;
  readonly blocks: readonly TextBlock[];
  /** True when the article was longer than the cap and only its beginning was read. */
  readonly isPartial: boolean;
}

/** Most code units of text; reading stops there, in the middle of a text node if need be. */
export const LONGEST_TEXT = 2_000_000;
const BLOCK_BREAK = '\n\n';
const LINE_BREAK = '\n';
/** A block of which this share is linked is a list of links, a tag or a teaser. */
const LINKED_SHARE = 0.85;
/** A longer linked block is a sentence somebody linked as a whole. */
const LONGEST_TEASER = 160;

/** One open element. */
interface Frame {
  readonly element: Element;
  readonly type: BlockType;
  readonly isLinked: boolean;
  /** null until text of its own was met: the look-up costs. */
  isLegible: boolean | null;
}

/** Reads the blocks below `root`. */
export function readBlocks(root: Element): BlockList {
  const reader = new BlockReader();
  const open: Frame[] = [];
  let frame = toFrame(root, null);
  walkTree(root, {
    enter(element) {
      if (reader.isFull || !isEntered(element)) return false;
      reader.enter(nameOf(element), frame);
      open.push(frame);
      frame = toFrame(element, frame);
      return true;
    },
    leave(element) {
      reader.leave(nameOf(element));
      frame = open.pop() ?? frame;
    },
    text(node) {
      if (!reader.isFull) reader.addText(node, frame);
    },
  });
  return reader.finish();
}

function isEntered(element: Element): boolean {
  return !isClutter(element) && isShown(element);
}

function toFrame(element: Element, outer: Frame | null): Frame {
  const tag = nameOf(element);
  return {
    element,
    type: typeOfTag(tag) ?? outer?.type ?? 'body',
    isLinked: tag === 'A' || (outer?.isLinked ?? false),
    isLegible: null,
  };
}

/** The block being read and those before it. */
class BlockReader {
  readonly #builder = new TextBuilder();
  readonly #blocks: TextBlock[] = [];
  /** Where the text of the open block begins, null between blocks. */
  #start: number | null = null;
  #type: BlockType = 'body';
  #linked = 0;
  #isFull = false;

  /** True once some text had to be left out. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** Called at the start of every element. */
  enter(tag: string, outer: Frame): void {
    if (isCell(tag)) this.#separate(' ');
    else if (isBlockTag(tag)) this.#endBlock();
    else if (tag === 'BR') this.#separate(outer.type === 'headline' || outer.type === 'subhead' ? ' ' : LINE_BREAK);
  }

  /** Called at the end of every element. The cells of a row stay one block, so that a label keeps its number. */
  leave(tag: string): void {
    if (isBlockTag(tag) && !isCell(tag)) this.#endBlock();
  }

  addText(node: Text, frame: Frame): void {
    if (this.#start === null && node.data.trim() === '') return;
    frame.isLegible ??= isLegible(frame.element);
    if (!frame.isLegible) return;
    if (this.#start === null) this.#begin(frame.type);
    const before = this.#builder.length;
    const room = Math.max(0, LONGEST_TEXT - before);
    this.#isFull = node.data.length > room;
    this.#builder.addNode(node, room);
    if (frame.isLinked) this.#linked += this.#builder.length - before;
  }

  /** Ends the open block, if any; drops it when it is empty or made of links. */
  #endBlock(): void {
    const start = this.#start;
    if (start === null) return;
    this.#start = null;
    this.#builder.trimEnd();
    const end = this.#builder.length;
    if (end <= start || this.#isTeaser(end - start)) {
      this.#builder.cutBack(this.#blocks.at(-1)?.end ?? 0);
      return;
    }
    this.#blocks.push({ start, end, type: this.#type });
  }

  finish(): BlockList {
    this.#endBlock();
    return { builder: this.#builder, blocks: this.#blocks, isPartial: this.isFull };
  }

  #begin(type: BlockType): void {
    if (this.#blocks.length > 0) this.#builder.addBreak(BLOCK_BREAK);
    this.#start = this.#builder.length;
    this.#type = type;
    this.#linked = 0;
  }

  #separate(characters: string): void {
    if (this.#start === null || this.#builder.length === this.#start) return;
    this.#builder.trimEnd();
    this.#builder.addBreak(characters);
  }

  #isTeaser(length: number): boolean {
    return this.#type !== 'headline' && length <= LONGEST_TEASER && this.#linked >= length * LINKED_SHARE;
  }
}

function isCell(tag: string): boolean {
  return tag === 'TD' || tag === 'TH';
}
