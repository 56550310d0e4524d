/**
 * Which elements are never part of an article's text: navigation, adverts, comments, forms, code, media.
 * In: one element; out: yes or no, from its tag, role and class words alone. Knows no layout.
 */

import { isText, nameOf, nextSiblingOf, plainTextOf, queryAll, queryFirst } from './safe-dom';

const CLUTTER_TAGS: ReadonlySet<string> = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE NAV ASIDE FORM BUTTON INPUT TEXTAREA SELECT DATALIST OPTION LABEL FIELDSET ' +
    'IFRAME OBJECT EMBED VIDEO AUDIO CANVAS SVG MATH DIALOG MENU PROGRESS METER HEAD LINK META ' +
    'PRE CODE RP RT RTC AMP-AD AMP-STICKY-AD AMP-SIDEBAR AMP-CONSENT AMP-EMBED AMP-SOCIAL-SHARE'
  ).split(' '),
);

const CLUTTER_ROLES: ReadonlySet<string> = new Set(
  (
    'navigation complementary banner contentinfo search dialog alertdialog alert menu menubar toolbar tablist ' +
    'form button textbox status tooltip'
  ).split(' '),
);

/** Words of class and id that name a part of the page which is not the article. */
const CLUTTER_WORDS: ReadonlySet<string> = new Set(
  (
    'ad ads adslot advert advertisement advertisements advertorial artboard banner bio breadcrumb breadcrumbs byline bylines comment comments ' +
    'consent cookie cookies disqus dfp footer hidden livefyre masthead metabox modal navbox navigation ' +
    'newsletter noprint outbrain pagination popup promo promos recirc recirculation recommend recommended related reflist ' +
    'share sharing shares sharebar sharetools sidebar signup skip skyscraper social socialmedia sponsor sponsored subscribe ' +
    'subscription taboola toolbar toolbox tools trending widget screenreader editsection catlinks toc references'
  ).split(' '),
);

/** Two words that only together name such a part. Not "read-more": it is as often the rest of the article, folded away. */
const CLUTTER_PAIRS: ReadonlySet<string> = new Set(
  (
    'sr-only visually-hidden screen-reader most-read most-popular read-next more-on more-stories story-footer ' +
    'author-bio also-read see-also up-next article-tags story-links article-tools'
  ).split(' '),
);

/** Microdata (schema.org) of what stands beside the text. */
const CLUTTER_PROPERTIES: ReadonlySet<string> = new Set(
  'author publisher datePublished dateModified comment commentCount interactionStatistic'.split(' '),
);

/** "has-sidebar" or "comments-enabled" says something of the element, not what it is. */
const STATE_WORDS: ReadonlySet<string> = new Set(
  'has with without no not is show hide enabled disabled open closed active'.split(' '),
);

/** Never judged by their class: a whole page may carry `class="has-ads social"`. */
const TRUSTED_TAGS: ReadonlySet<string> = new Set('HTML BODY MAIN ARTICLE P H1 H2'.split(' '));

/** What an article has and the parts around it have not. */
const HEADLINE_OR_BODY = 'h1, main, [itemprop~="articleBody"]';
/** Running text, in code units, that makes an article; shorter paragraphs are labels and do not count. */
const SHORTEST_ARTICLE = 300;
const SHORTEST_PARAGRAPH = 60;

/** Longest class or id looked at, in characters; longer ones are generated. */
const LONGEST_NAME = 300;

/** What was said of a class or an id: pages repeat a few of them a thousand times. */
const judged = new Map<string, boolean>();
const MOST_JUDGED = 2_000;

/**
 * Tells whether an element and all inside it is left out of the article; `tag` is its name. Past the first line it is no
 * form, so its properties are its own.
 */
export function isClutter(element: Element, tag: string): boolean {
  if (CLUTTER_TAGS.has(tag)) return true;
  if (tag === 'FOOTER') return !isQuoteFooter(element);
  if (!element.hasAttributes()) return false;
  const role = element.getAttribute('role');
  if (role !== null && CLUTTER_ROLES.has(role)) return true;
  if (isEditable(element) || isMarkedHidden(element)) return true;
  if (hasClutterProperty(element)) return true;
  return !TRUSTED_TAGS.has(tag) && hasClutterName(element) && !holdsArticle(element);
}

/** A frame round the whole page may be called "ad-portal" or "modal"; what it holds says more than its name. */
function holdsArticle(element: Element): boolean {
  if (queryFirst(element, HEADLINE_OR_BODY) === null) return false;
  let length = 0;
  for (const paragraph of queryAll(element, 'p')) {
    const own = plainTextOf(paragraph).trim().length;
    if (own >= SHORTEST_PARAGRAPH) length += own;
    if (length >= SHORTEST_ARTICLE) return true;
  }
  return false;
}

function hasClutterProperty(element: Element): boolean {
  const properties = element.getAttribute('itemprop');
  return properties?.split(/\s+/).some((property) => CLUTTER_PROPERTIES.has(property)) ?? false;
}

/** Tells whether class or id name a part that is not the article. */
function hasClutterName(element: Element): boolean {
  return isClutterName(element.getAttribute('class')) || isClutterName(element.getAttribute('id'));
}

function isClutterName(names: string | null): boolean {
  if (names === null || names === '' || names.length > LONGEST_NAME) return false;
  const known = judged.get(names);
  if (known !== undefined) return known;
  if (judged.size === MOST_JUDGED) judged.clear();
  const isNamed = namesClutter(names);
  judged.set(names, isNamed);
  return isNamed;
}

function namesClutter(names: string): boolean {
  return names.split(/\s+/).some((name) => {
    const words = toWords(name);
    if (words.some((word) => STATE_WORDS.has(word))) return false;
    return words.some((word, i) => CLUTTER_WORDS.has(word) || CLUTTER_PAIRS.has(`${word}-${words[i + 1] ?? ''}`));
  });
}

/** "RelatedCoverage__list-2" → related, coverage, list; nothing stands for the marks at the ends. */
function toWords(name: string): readonly string[] {
  const spaced = name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return spaced.split(/[^a-z]+/);
}

/** The footer of a block quotation names its speaker. */
function isQuoteFooter(footer: Element): boolean {
  const parent = footer.parentElement;
  return parent !== null && nameOf(parent) === 'BLOCKQUOTE';
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

/** What the markup alone says; layout is looked at in `visibility`. */
function isMarkedHidden(element: Element): boolean {
  if (element.getAttribute('hidden') !== null) return true;
  if (element.getAttribute('aria-hidden') === 'true' && !isInitial(element)) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(style);
}

/** An initial is often hidden from screen readers, which are given the whole word: the letters it begins stand next to it. */
function isInitial(element: Element): boolean {
  const next = nextSiblingOf(element);
  return (
    next !== null && isText(next) && /^\p{L}/u.test(next.data) && /^["“‘]?\p{Lu}$/u.test(plainTextOf(element).trim())
  );
}
