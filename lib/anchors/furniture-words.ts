/**
 * Words a page says about itself rather than about the news: titles of teaser sections, labels, calls to subscribe.
 * In: a block's words; out: yes or no. Data and patterns; knows no DOM.
 */

import type { BlockType } from './block-kinds';

/** Longest title, label and appeal, in code units. */
const LONGEST_TITLE = 60;
const LONGEST_LABEL = 28;
const LONGEST_APPEAL = 240;

const SECTION_STARTS =
  'related|recommended|recommendations|trending|sponsored|paid partner|partner offers?|promoted|most (?:read|popular|viewed|shared|watched|commented)' +
  '|more (?:from|stories|news|coverage|headlines|like this|top stories|to read|to explore)|more on this(?: story)?|read (?:more|next|also)|see also|also (?:read|in|on)|up next|next up' +
  "|you (?:may|might) (?:also )?(?:like|be interested)|what to read next|don[’']?t miss|editor[’']?s[’']? picks?|top stories|latest (?:news|stories|headlines|videos?)" +
  '|from (?:the|our|around the) (?:web|partners?)|around the web|other [a-z ]{0,24}(?:columns|stories|news|articles)|in other news|search for jobs' +
  '|(?:reader |view |leave a |post a |add a )?comments?|join the (?:conversation|discussion)|newsletters?|sign up|subscribe|advertisement|about the authors?|share this|follow us';
const SECTION_TITLE = new RegExp(`^(?:\\d+ )?(?:${SECTION_STARTS})\\b`, 'i');
/** A sentence is no title, and neither is a line with a number in it: "Most read: 12 dead in Lestra". */
const SENTENCE_END = /[.!?…]["”’]?$/;

const LABELS =
  /^(?:advert(?:isement|ising)?|ads? feedback|sponsored(?: content)?|sections?|topics?|tags?|share|menu|photos?|image|video|loading|listen|save|print|newsletter|breaking|live|updated?|exclusive|skip (?:ad|advert(?:isement)?)|story continues below(?: advertisement)?|article continues (?:below|after).{0,40}|continue reading(?: the main story)?|read more|show more|most read .{0,20}|getty images|copied|gift article|follow)[:.…]?$/i;
/** In the languages the engine reads. */
const BYLINE = /^(?:[Bb]y|BY|Words by|Reporting by|[Pp]or|POR)\s+\p{Lu}/u;
const LONGEST_BYLINE = 140;
const BARE_NUMBER = /^[^\p{L}]{1,12}$/u;

const APPEAL =
  /^(?:(?:please )?(?:sign up|subscribe|register|log in|sign in|download (?:the|our)|follow us|join (?:us|our)|click here|tap here|get (?:the|our) (?:latest|newsletter|app)|enter your e-?mail|already a (?:subscriber|member)|don[’']t have an account|create (?:an|your) account|support (?:our|independent|quality) journalism|become a (?:member|subscriber)|want to read more|to (?:continue|keep) reading|this article is for subscribers|you have (?:reached|\d+))|we use cookies|this (?:site|website) uses cookies|by (?:clicking|continuing|signing up)|copyright|© ?\d{1,4}|all rights reserved)(?!\w)/i;
/** What introduces a link to another story in the middle of this one. */
const POINTER =
  /^[[(]?(?:read(?: more| also| next)?|related(?: story| article| coverage)?|see also|more|watch|listen|also read|in pictures|explainer|opinion|analysis|live|recommended)\s?[:|–—-]\s?/i;
/** Share of what follows the pointer that is linked. */
const POINTED_SHARE = 0.8;

/** Tells whether a heading or short line stands over stories other than this one. */
export function isSectionTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && SECTION_TITLE.test(text) && !SENTENCE_END.test(text) && !text.includes(':');
}

/** Tells whether a block names who wrote the article, and perhaps when; a sentence that begins with "By" does not. */
export function isByline(text: string): boolean {
  return text.length <= LONGEST_BYLINE && BYLINE.test(text) && !SENTENCE_END.test(text);
}

/** Tells whether a block is a label of the page: a word for its part, or the number on a chart's axis. */
export function isLabel(text: string, type: BlockType): boolean {
  if (text.length > LONGEST_LABEL * 2) return false;
  if (LABELS.test(text)) return true;
  return type === 'body' && BARE_NUMBER.test(text);
}

/** Tells whether a block asks something of the reader, or points to another story. */
export function isAppeal(text: string, linked: number): boolean {
  if (text.length > LONGEST_APPEAL) return false;
  if (APPEAL.test(text)) return true;
  const pointer = linked > 0 && POINTER.exec(text)?.[0];
  return !!pointer && linked >= (text.length - pointer.length) * POINTED_SHARE;
}
