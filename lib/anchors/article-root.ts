/**
 * Where on the page the article is. In: a document; out: the element that holds the article and little else, or
 * null. Article markup is believed when it holds most of the page's running text; without it the densest part wins.
 * Looks at tags and text only, never at layout, and changes nothing.
 */

import type { Steps } from '../text/steps';
import { isBlockTag } from './block-kinds';
import { isClutter } from './clutter';
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
/** The headline is taken in when the ancestor that holds it adds no more than this share of foreign text. */
const HEADLINE_SLACK = 0.35;

/** Running text of an element: what speaks for it being the article, and all its text. In code units. */
interface Density {
  readonly score: number;
  readonly length: number;
}

/**
 * Finds the smallest element that holds the article, its headline included where that adds little else. `isDeclared`
 * tells whether the page calls itself an article: then a short one is believed.
 */
export function* findArticleRoot(document: Document, isDeclared: boolean): Steps<Element | null> {
  const body = queryFirst(document, 'body');
  if (body === null || (!isDeclared && isOtherPage(document))) return null;
  const place = chooseStory(document) ?? body;
  const densities = yield* measure(place);
  const densest = findDensest(densities);
  const most = scoreOf(densities, densest);
  const markedUp = findMarkedUp(place, densities, most * MARKUP_SHARE);
  const root = markedUp ?? (most >= (isDeclared ? SHORTEST_MARKED_UP : SHORTEST_ARTICLE) ? densest : null);
  return root === null ? null : takeInHeadline(root, densities);
}

function isOtherPage(document: Document): boolean {
  return isOtherKindOfPage(document) || looksLikeApplication(document);
}

function findMarkedUp(place: Element, densities: ReadonlyMap<Element, Density>, least: number): Element | null {
  for (const selector of MARKUP) {
    let best: Element | null = null;
    for (const element of queryAll(place, selector)) {
      if (scoreOf(densities, element) > scoreOf(densities, best)) best = element;
    }
    if (best !== null && scoreOf(densities, best) >= Math.max(least, SHORTEST_MARKED_UP)) return best;
  }
  return null;
}

/** The map is filled children first, so of equal scores the innermost element comes first and is kept. */
function findDensest(densities: ReadonlyMap<Element, Density>): Element | null {
  let best: Element | null = null;
  for (const [element, { score }] of densities) {
    if (score > scoreOf(densities, best)) best = element;
  }
  return best;
}

function scoreOf(densities: ReadonlyMap<Element, Density>, element: Element | null): number {
  return element === null ? 0 : (densities.get(element)?.score ?? 0);
}

function takeInHeadline(root: Element, densities: ReadonlyMap<Element, Density>): Element {
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
  score: number;
  length: number;
  /** Text that stands in this block itself, not in a block inside it; and how much of it is linked. */
  ownLength: number;
  ownLinked: number;
  /** Linked headings in it that no longer text stands under. */
  teasers: number;
}

/** Measures every element of a place that is not clutter, children before parents. */
function* measure(place: Element): Steps<ReadonlyMap<Element, Density>> {
  const densities = new Map<Element, Density>();
  const open: Frame[] = [];
  let frame = toFrame(place, nameOf(place), false);
  const close = (outer: Frame | null): void => {
    closeFrame(frame, outer);
    densities.set(frame.element, frame);
  };
  yield* walkTree(place, {
    enter(element, tag) {
      // Forms are entered: some sites wrap the whole page into one.
      if (tag !== 'FORM' && isClutter(element, tag)) return false;
      open.push(frame);
      frame = toFrame(element, tag, frame.isLink);
      return true;
    },
    leave() {
      const outer = open.pop() ?? null;
      close(outer);
      if (outer !== null) frame = outer;
    },
    text: (node) => addText(frame, node.data),
  });
  close(null);
  return densities;
}

function toFrame(element: Element, tag: string, isInLink: boolean): Frame {
  const isLink = isInLink || tag === 'A';
  return {
    element,
    tag,
    isBlock: isBlockTag(tag),
    isLink,
    score: 0,
    length: 0,
    ownLength: 0,
    ownLinked: 0,
    teasers: 0,
  };
}

function addText(frame: Frame, data: string): void {
  const length = data.trim().length;
  frame.length += length;
  frame.ownLength += length;
  if (frame.isLink) frame.ownLinked += length;
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
