/**
 * Reads every block below an element, in document order. In: the article's root element; out: drafts. Clutter,
 * hidden text and editable areas stay out; what looks like a teaser is still in. No DOM change.
 */

import type { Steps } from '../text/steps';
import type { BlockDraft } from './block-draft';
import { type BlockType, isBlockTag, typeOfTag } from './block-kinds';
import { isClutter } from './clutter';
import type { KeptBlocks } from './kept-blocks';
import { entryTimeOf } from './live-entry';
import { type Outline, retrace } from './outline';
import { nameOf, plainTextOf } from './safe-dom';
import { readSuperscript } from './superscript';
import { TextBuilder } from './text-run';
import { type Sight, Visibility } from './visibility';
import { type Visitor, walkTree } from './walk-tree';

/** Most code units of text; reading stops there, in the middle of a text node if need be. */
export const LONGEST_TEXT = 2_000_000;
const LINE_BREAK = '\n';
/** What a browser puts between the cells of a row when it copies a table: no number reaches across it. */
const CELL_BREAK = '\t';
const QUOTE_MARKS = { open: '“', close: '”' };

export interface DraftList {
  readonly drafts: readonly BlockDraft[];
  /** True when some text had to be left out for its length. */
  readonly isPartial: boolean;
  /** Open shadow roots that were read into. */
  readonly shadowRoots: readonly ShadowRoot[];
}

/** What need not be asked of the page again. */
export interface KnownPage {
  /** Blocks in it are not read again, and those read are put there. */
  readonly kept: KeptBlocks | null;
  /** Everything below the root that is not clutter. */
  readonly outline: Outline | null;
}

/** A link being read; true once a block began inside it. */
interface Link {
  isCard: boolean;
}

/** One open element. */
interface Frame {
  readonly tag: string;
  readonly isBlock: boolean;
  /** The innermost block element: this one or one around it. */
  readonly block: Element;
  readonly type: BlockType;
  readonly time: string | null;
  readonly link: Link | null;
  readonly isTimed: boolean;
  readonly sight: Sight | null;
  /** Number of blocks read before it. */
  readonly before: number;
}

/** Reads the blocks below `root`; of those kept it only looks whether they show. */
export function* readDrafts(root: Element, { kept, outline }: KnownPage): Steps<DraftList> {
  const shadowRoots: ShadowRoot[] = [];
  const reader = new DraftReader();
  const visibility = new Visibility(root);
  const open: Frame[] = [];
  let frame = outermost(root, visibility);
  const isWhole = yield* walkArticle(root, outline, {
    enter(element, tag, length) {
      if (reader.isFull || (length === 0 && reader.isUntouchedBy(frame))) return false;
      const sight = visibility.look(element, tag, frame.sight);
      if (!visibility.isShown(sight)) return false;
      const inner = toFrame({ element, tag, sight, before: reader.count }, frame);
      if (inner.isBlock && reader.addKept(kept?.find(element), frame)) return false;
      if (inner.tag === 'SUP' && !reader.enterSuperscript(element)) return false;
      reader.enter(inner, frame);
      open.push(frame);
      frame = inner;
      return true;
    },
    leave(element) {
      reader.leave(frame);
      const only = frame.block === element ? reader.onlyBlockSince(frame.before) : null;
      if (only?.element === element) kept?.keep(element, only);
      frame = open.pop() ?? frame;
    },
    text(node) {
      if (!reader.isFull) reader.addText(node, frame, visibility);
    },
    shadow: (shadowRoot) => void shadowRoots.push(shadowRoot),
  });
  const { drafts, isPartial } = reader.finish();
  return { drafts, isPartial: isPartial || !isWhole, shadowRoots };
}

function walkArticle(root: Element, outline: Outline | null, visitor: Visitor): Steps<boolean> {
  if (outline !== null) return retrace(outline, visitor, 'FORM');
  return walkTree(root, {
    ...visitor,
    enter: (element, tag) => !isClutter(element, tag) && visitor.enter(element, tag),
  });
}

function outermost(root: Element, visibility: Visibility): Frame {
  const tag = nameOf(root);
  const type = typeOfTag(tag) ?? 'body';
  const sight = visibility.look(root, tag, null);
  return { tag, isBlock: true, block: root, type, time: null, link: null, isTimed: false, sight, before: 0 };
}

interface Entered extends Pick<Frame, 'tag' | 'sight' | 'before'> {
  readonly element: Element;
}

function toFrame({ element, tag, sight, before }: Entered, outer: Frame): Frame {
  const isBlock = isBlockTag(tag) || (sight !== null && !isCell(tag) && sight.isBlockBox);
  return {
    tag,
    isBlock,
    block: isBlock ? element : outer.block,
    type: typeOfTag(tag) ?? outer.type,
    time: entryTimeOf(element, tag) ?? outer.time,
    link: tag === 'A' ? { isCard: false } : outer.link,
    isTimed: tag === 'TIME' || outer.isTimed,
    sight,
    before,
  };
}

/** The block being read and those before it. */
class DraftReader {
  readonly #drafts: BlockDraft[] = [];
  #builder = new TextBuilder();
  /** The frame in which the open block began, null between blocks. */
  #begun: Frame | null = null;
  #linked = 0;
  #timed = 0;
  #length = 0;
  #isFull = false;

  /** True once some text had to be left out. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** True where an element without text, inside this frame, changes nothing: between blocks and outside links. */
  isUntouchedBy({ link }: Frame): boolean {
    return link === null && this.#begun === null;
  }

  /** Number of blocks that have ended. */
  get count(): number {
    return this.#drafts.length;
  }

  /** The block that ended last, if it is the only one after the first `before`. */
  onlyBlockSince(before: number): BlockDraft | null {
    return this.#drafts.length === before + 1 ? (this.#drafts[before] ?? null) : null;
  }

  /** Takes a block over from an earlier reading, if there is one. */
  addKept(draft: BlockDraft | null | undefined, outer: Frame): boolean {
    if (draft == null) return false;
    this.#enterBlock(outer);
    this.#drafts.push(draft);
    this.#length += draft.builder.length + LINE_BREAK.length * 2;
    this.#isFull = this.#length > LONGEST_TEXT;
    return true;
  }

  /** Called at the start of every element. */
  enter(frame: Frame, outer: Frame): void {
    const { tag } = frame;
    if (isCell(tag)) this.#separate(CELL_BREAK);
    else if (frame.isBlock) this.#enterBlock(outer);
    else if (tag === 'BR') this.#separate(outer.type === 'headline' || outer.type === 'subhead' ? ' ' : LINE_BREAK);
    else if (tag === 'Q') this.#addQuoteMark(QUOTE_MARKS.open, outer);
  }

  /** Called at the end of every element. The cells of a row stay one block, so that a label keeps its number. */
  leave({ tag, isBlock }: Frame): void {
    if (isBlock && !isCell(tag)) this.#endBlock();
    else if (tag === 'Q' && this.#begun !== null) this.#builder.addMark(QUOTE_MARKS.close);
  }

  /** Tells whether a superscript is read; a power is set apart from its base, which would otherwise be another number. */
  enterSuperscript(element: Element): boolean {
    const reading = readSuperscript(element, plainTextOf(element), this.#builder.tail);
    if (reading === 'power') this.#builder.addMark('^');
    return reading !== 'note';
  }

  addText(node: Text, frame: Frame, visibility: Visibility): void {
    if (this.#begun === null && node.data.trim() === '') return;
    if (frame.sight !== null && !visibility.isLegible(frame.sight)) return;
    this.#begun ??= frame;
    const before = this.#builder.length;
    const room = Math.max(0, LONGEST_TEXT - this.#length - before);
    this.#isFull = node.data.length > room;
    this.#builder.addNode(node, room);
    const added = this.#builder.length - before;
    if (frame.link !== null) this.#linked += added;
    if (frame.isTimed) this.#timed += added;
  }

  finish(): Omit<DraftList, 'shadowRoots'> {
    this.#endBlock();
    return { drafts: this.#drafts, isPartial: this.#isFull };
  }

  #enterBlock(outer: Frame): void {
    this.#endBlock();
    if (outer.link !== null) outer.link.isCard = true;
  }

  #endBlock(): void {
    const begun = this.#begun;
    if (begun === null) return;
    const builder = this.#builder;
    builder.trimEnd();
    if (builder.length > 0) {
      const { block: element, type, time, link } = begun;
      const sums = { linked: this.#linked, timed: this.#timed, isCard: link?.isCard ?? false };
      this.#drafts.push({ element, type, time, builder, text: builder.toText(), ...sums });
      this.#length += builder.length + LINE_BREAK.length * 2;
    }
    this.#builder = new TextBuilder();
    this.#begun = null;
    this.#linked = 0;
    this.#timed = 0;
  }

  #separate(characters: string): void {
    if (this.#begun === null || this.#builder.length === 0) return;
    this.#builder.trimEnd();
    this.#builder.addBreak(characters);
  }

  #addQuoteMark(mark: string, frame: Frame): void {
    this.#begun ??= frame;
    this.#builder.addMark(mark);
  }
}

function isCell(tag: string): boolean {
  return tag === 'TD' || tag === 'TH';
}
