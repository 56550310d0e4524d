/**
 * Where on the page the article is. In: a document; out: the element that holds the article and little else, or
 * null. Article markup is believed when it holds most of the page's running text; without it the densest part wins.
 * Looks at tags and text only, never at layout, and changes nothing.
 */

import type { Steps } from '../text/steps';
import { isBlockTag } from './block-kinds';
import { isClutter } from './clutter';
import type { Outline } from './outline';
import { isOtherKindOfPage, looksLikeApplication } from './page-kind';
import { isElement, nameOf, parentOf, queryAll, queryFirst } from './safe-dom';
import { chooseStory } from './stories';
import { walkTree } from './walk-tree';

/** Markup that says "here is the article", the most precise first. */
const MARKUP: readonly string[] = [
  '[itemprop~="articleBody"], [property~="articleBody"]',
  'article, [role="article"]',
  'main, [role="main"]',
];
/** Marked-up text is taken when it holds this share of the densest part's running text. */
const MARKUP_SHARE = 0.6;
/** Running text, in code units, below which a page holds no article. */
const SHORTEST_ARTICLE = 300;
/** A marked-up article may be a short report of one or two paragraphs. */
const SHORTEST_MARKED_UP = 120;
/** A block with fewer code units is a label, not running text. */
const SHORTEST_PARAGRAPH = 60;
/** Share of a block's text inside links above which it is a list of links. */
const LINKED_SHARE = 0.5;
/** Teaser lists are made of items; articles are made of paragraphs. */
const LIST_ITEM_WEIGHT = 0.3;
/** Running text, in code units, below which a linked heading makes a teaser of what stands around it. */
const LONGEST_TEASER = 350;
/** Index of the place itself, which is not part of its outline. */
const PLACE = -1;
/** The headline is taken in when the ancestor that holds it adds no more than this share of foreign text. */
const HEADLINE_SLACK = 0.35;

/** Running text of an element: what speaks for it being the article, and all its text. In code units. */
type Density = Pick<Frame, 'score' | 'length' | 'index'>;
type Densities = ReadonlyMap<Element, Density>;

export interface ArticleRoot {
  readonly root: Element;
  /** What is below it; null where the page has to be asked again. */
  readonly outline: Outline | null;
}

/**
 * Finds the smallest element that holds the article, its headline included where that adds little else. `isDeclared`
 * tells whether the page calls itself an article: then a short one is believed.
 */
export function* findArticleRoot(document: Document, isDeclared: boolean): Steps<ArticleRoot | null> {
  const body = queryFirst(document, 'body');
  if (body === null || (!isDeclared && isOtherPage(document))) return null;
  const place = chooseStory(document) ?? body;
  const { densities, densest, outline } = yield* measure(place);
  const most = scoreOf(densities, densest);
  const markedUp = findMarkedUp(place, densities, most * MARKUP_SHARE);
  const found = markedUp ?? (most >= (isDeclared ? SHORTEST_MARKED_UP : SHORTEST_ARTICLE) ? densest : null);
  if (found === null) return null;
  const root = takeInHeadline(found, densities);
  return { root, outline: outline && partOf(outline, densities.get(root)?.index ?? PLACE) };
}

function partOf(outline: Outline, index: number): Outline {
  return index === PLACE ? outline : { ...outline, from: index + 1, to: outline.ends[index] ?? 0 };
}

function isOtherPage(document: Document): boolean {
  return isOtherKindOfPage(document) || looksLikeApplication(document);
}

function findMarkedUp(place: Element, densities: Densities, least: number): Element | null {
  for (const selector of MARKUP) {
    let best: Element | null = null;
    for (const element of queryAll(place, selector)) {
      if (scoreOf(densities, element) > scoreOf(densities, best)) best = element;
    }
    if (best !== null && scoreOf(densities, best) >= Math.max(least, SHORTEST_MARKED_UP)) return best;
  }
  return null;
}

function scoreOf(densities: Densities, element: Element | null): number {
  return element === null ? 0 : (densities.get(element)?.score ?? 0);
}

function takeInHeadline(root: Element, densities: Densities): Element {
  if (queryFirst(root, 'h1') !== null) return root;
  const own = densities.get(root)?.length ?? 0;
  for (let up = parentOf(root); up !== null && isElement(up); up = parentOf(up)) {
    const outer = densities.get(up);
    if (outer === undefined || nameOf(up) === 'FORM' || outer.length > own * (1 + HEADLINE_SLACK)) return root;
    if (queryAll(up, 'h1').some((heading) => densities.has(heading))) return up;
  }
  return root;
}

/** One element being measured. */
interface Frame {
  readonly element: Element;
  readonly tag: string;
  readonly isBlock: boolean;
  readonly isLink: boolean;
  /** Where it stands in the outline. */
  readonly index: number;
  score: number;
  length: number;
  /** Text that stands in this block itself, not in a block inside it; and how much of it is linked. */
  ownLength: number;
  ownLinked: number;
  /** Linked headings in it that no longer text stands under. */
  teasers: number;
}

interface Measured {
  /** Of every element that is not clutter. */
  readonly densities: Densities;
  readonly densest: Element | null;
  readonly outline: Outline | null;
}

/** Measures a place and writes down what is in it. */
function* measure(place: Element): Steps<Measured> {
  const densities = new Map<Element, Density>();
  const outline = { nodes: [] as Node[], tags: [] as string[], ends: [] as number[], lengths: [] as number[] };
  const { nodes, tags, ends, lengths } = outline;
  const open: Frame[] = [];
  let hasShadow = false;
  let frame = toFrame(place, nameOf(place), { isLink: false, index: PLACE });
  let densest: Density & Pick<Frame, 'element'> = { ...frame };
  // Children come before parents, so of equal scores the innermost element comes first and is kept.
  const close = (outer: Frame | null): void => {
    closeFrame(frame, outer);
    densities.set(frame.element, frame);
    if (frame.score > densest.score) densest = frame;
  };
  const isWhole = yield* walkTree(place, {
    enter(element, tag) {
      // Forms are entered: some sites wrap the whole page into one.
      if (tag !== 'FORM' && isClutter(element, tag)) return false;
      open.push(frame);
      frame = toFrame(element, tag, { isLink: frame.isLink, index: nodes.length });
      nodes.push(element);
      tags.push(tag);
      ends.push(0);
      lengths.push(0);
      return true;
    },
    leave() {
      const outer = open.pop() ?? null;
      close(outer);
      ends[frame.index] = nodes.length;
      lengths[frame.index] = frame.length;
      if (outer !== null) frame = outer;
    },
    text(node) {
      ends.push(nodes.push(node));
      tags.push('');
      lengths.push(addText(frame, node.data));
    },
    shadow() {
      hasShadow = true;
    },
  });
  close(null);
  const isKnown = isWhole && !hasShadow;
  return {
    densities,
    densest: densest.score > 0 ? densest.element : null,
    outline: isKnown ? { ...outline, from: 0, to: nodes.length } : null,
  };
}

function toFrame(element: Element, tag: string, { isLink, index }: Pick<Frame, 'isLink' | 'index'>): Frame {
  return {
    element,
    tag,
    isBlock: isBlockTag(tag),
    isLink: isLink || tag === 'A',
    index,
    score: 0,
    length: 0,
    ownLength: 0,
    ownLinked: 0,
    teasers: 0,
  };
}

function addText(frame: Frame, data: string): number {
  const { length } = data.trim();
  frame.length += length;
  frame.ownLength += length;
  if (frame.isLink) frame.ownLinked += length;
  return length;
}

/** Text of inline elements counts for the block around them; a block is judged when it ends. */
function closeFrame(frame: Frame, parent: Frame | null): void {
  if (frame.isBlock || parent === null) {
    frame.score += judgeBlock(frame);
    countTeasers(frame);
  }
  if (parent === null) return;
  parent.score += frame.score;
  parent.teasers += frame.teasers;
  parent.length += frame.length;
  if (frame.isBlock) return;
  parent.ownLength += frame.ownLength;
  parent.ownLinked += parent.isLink || frame.isLink ? frame.ownLength : frame.ownLinked;
}

/** A front page is made of linked headings with a line or two under each: those lines speak against an article. */
function countTeasers(frame: Frame): void {
  const { tag, ownLength, ownLinked } = frame;
  if (/^H[2-6]$/.test(tag) && ownLength > 0 && ownLinked >= ownLength * LINKED_SHARE) frame.teasers += 1;
  else if (frame.score < frame.teasers * LONGEST_TEASER) {
    frame.score = -Math.abs(frame.score) * LIST_ITEM_WEIGHT;
    frame.teasers = 0;
  }
}

/** Running text counts for an element, short and linked text against it. */
function judgeBlock({ tag, ownLength, ownLinked }: Frame): number {
  const isRunning = ownLength >= SHORTEST_PARAGRAPH && ownLinked < ownLength * LINKED_SHARE;
  if (tag === 'LI') return isRunning ? ownLength * LIST_ITEM_WEIGHT : -ownLinked * LIST_ITEM_WEIGHT;
  if (isRunning) return ownLength;
  return tag === 'P' || /^H[1-6]$/.test(tag) ? 0 : -ownLength;
}
