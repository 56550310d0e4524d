/**
 * Which of the blocks read off a page belong to its article. In: drafts in document order; out: those that stay.
 * Leaves out teasers, sections of them, labels, calls to subscribe and words set twice. Looks at no layout.
 */

import type { BlockDraft } from './block-draft';
import { isAppeal, isByline, isLabel, isSectionTitle } from './furniture-words';
import { isWithin, parentOf } from './safe-dom';

/** A block of which this share is linked is a list of links, a tag or a teaser. */
const LINKED_SHARE = 0.85;
/** A longer linked block is a sentence somebody linked as a whole. */
const LONGEST_TEASER = 160;
/** Code units of running text under a linked title that make it a part of the article, not a teaser. */
const LONGEST_CARD = 500;
/** A section of teasers holds less than this share of the text; else its title was misread. */
const MOST_OF_TEXT = 0.5;
/** Blocks of fewer code units are too short to be told from chance repetitions. */
const SHORTEST_REPEAT = 30;
/** Pull quotes looked for in the text. */
const MOST_REPEATS = 40;
const RUNNING = 60;

/** Keeps the blocks of the article. `root` bounds the sections that may go. */
export function keepArticle(drafts: readonly BlockDraft[], root: Element): readonly BlockDraft[] {
  const gone = new Set<BlockDraft>();
  const paragraphs = countParagraphs(drafts);
  const whole = drafts.reduce((sum, { text }) => sum + text.length, 0);
  drafts.forEach((draft, index) => {
    if (gone.has(draft) || isLinkedSubhead(draft, paragraphs)) return;
    const most = mostUnder(draft, index, whole);
    if (most !== null) for (const one of findSection(drafts, index, { root, most })) gone.add(one);
    else if (isLeftOut(draft)) gone.add(draft);
  });
  const kept = drafts.filter((draft) => !gone.has(draft));
  const repeats = findRepeats(kept);
  return repeats.size === 0 ? kept : kept.filter((draft) => !repeats.has(draft));
}

/** How much text may go with a title of teasers, null for any other block. */
function mostUnder(draft: BlockDraft, index: number, whole: number): number | null {
  if (isSectionTitle(draft.text)) return draft.type === 'headline' && index === 0 ? null : whole * MOST_OF_TEXT;
  return draft.type === 'subhead' && isTeaser(draft) ? LONGEST_CARD : null;
}

function isLeftOut(draft: BlockDraft): boolean {
  if (isTeaser(draft)) return true;
  if (draft.type === 'headline' || draft.type === 'table') return false;
  const { text, type, timed, linked } = draft;
  if (timed >= text.length || isLabel(text, type) || isAppeal(text, linked)) return true;
  return type !== 'subhead' && isByline(text);
}

function isTeaser({ type, text, linked, isCard }: BlockDraft): boolean {
  if (type === 'headline' || linked < text.length * LINKED_SHARE) return false;
  return isCard || text.length <= LONGEST_TEASER;
}

/** Running paragraphs by the element they stand in. */
function countParagraphs(drafts: readonly BlockDraft[]): ReadonlyMap<Node, number> {
  const counts = new Map<Node, number>();
  for (const { element, type, text, linked } of drafts) {
    const parent = parentOf(element);
    if (type !== 'body' || text.length < RUNNING || linked > text.length / 2 || parent === null) continue;
    counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return counts;
}

/** In a list of products or places the subheads are links; they stand among the paragraphs of the article. */
function isLinkedSubhead({ type, element }: BlockDraft, paragraphs: ReadonlyMap<Node, number>): boolean {
  const parent = parentOf(element);
  return type === 'subhead' && parent !== null && (paragraphs.get(parent) ?? 0) >= 3;
}

/** A title and what it stands over: all of the largest element it is the first text of, or the teasers right after it. */
function findSection(
  drafts: readonly BlockDraft[],
  index: number,
  { root, most }: { readonly root: Element; readonly most: number },
): readonly BlockDraft[] {
  const title = drafts[index];
  if (title === undefined) return [];
  const before = drafts[index - 1];
  let section: readonly BlockDraft[] = [title];
  let around = parentOf(title.element);
  while (around !== null && around !== root && isWithin(around, root)) {
    if (before !== undefined && isWithin(before.element, around)) break;
    const inside = takeWithin(drafts, index, around);
    if (inside.reduce((sum, { text }) => sum + text.length, 0) > most) break;
    section = inside;
    around = parentOf(around);
  }
  return section.length > 1 ? section : [title, ...takeTeasers(drafts, index + 1)];
}

function takeWithin(drafts: readonly BlockDraft[], from: number, around: Node): readonly BlockDraft[] {
  let end = from;
  for (let next = drafts[end]; next !== undefined && isWithin(next.element, around); next = drafts[end]) end += 1;
  return drafts.slice(from, end);
}

function takeTeasers(drafts: readonly BlockDraft[], from: number): readonly BlockDraft[] {
  let end = from;
  for (let next = drafts[end]; next !== undefined && isTeaser(next); next = drafts[end]) end += 1;
  return drafts.slice(from, end);
}

/** Pull quotes and second headlines: words that stand in the article already. */
function findRepeats(drafts: readonly BlockDraft[]): ReadonlySet<BlockDraft> {
  const repeats = new Set<BlockDraft>();
  const headlines = new Set(drafts.filter(({ type }) => type === 'headline').map(({ text }) => text));
  for (const draft of drafts) if (draft.type !== 'headline' && headlines.has(draft.text)) repeats.add(draft);
  const quotes = drafts.filter(({ type, text }) => type === 'quote' && text.length >= SHORTEST_REPEAT);
  if (quotes.length === 0 || quotes.length > MOST_REPEATS) return repeats;
  const running = bare(drafts.flatMap(({ type, text }) => (type === 'body' ? [text] : [])).join(' '));
  for (const quote of quotes) if (running.includes(bare(quote.text))) repeats.add(quote);
  return repeats;
}

/** Letters and digits alone: a pull quote is set with other marks. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
