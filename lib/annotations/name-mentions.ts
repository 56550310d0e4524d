/**
 * A marked text in, the names it holds out: each with its title, where it stands, and whether it is a person.
 * Headlines and lines without a closing stop count less, so they are left out. At most MENTION_CAP names.
 */

import { wordSet } from './lexicon/function-words';
import { findParty } from './lexicon/metonyms';
import { HE_NAMES, HE_NAMES_IN_A, HE_TITLES, NAME_TITLES, OUTLETS, SHE_NAMES, SHE_TITLES } from './lexicon/names';
import { GOVERNMENT_NOUNS, kindOfNoun, ORGANIZATION_NOUNS } from './lexicon/source-nouns';
import { type MarkedText, type TokenRange, WORD_CLASS, wordAt } from './word-classes';

export type Gender = 'he' | 'she' | null;

/** One name in the text; the range is the name without its title. */
export interface NameMention extends TokenRange {
  readonly name: string;
  /** Lower-case words of the name. */
  readonly words: readonly string[];
  /** "Russian Defence Ministry spokesperson", null when none stands before the name. */
  readonly title: string | null;
  readonly isPerson: boolean;
  readonly gender: Gender;
  /** True when the name opens its clause. */
  readonly isSubject: boolean;
  /** False when only the capital of a sentence’s first word makes it a name. */
  readonly isSure: boolean;
  /** True when the text says that something happens in it. */
  readonly isPlace: boolean;
}

/** Names looked at in one text; longer texts repeat the same ones. */
const MENTION_CAP = 500;
/** Tokens; "former deputy head of the presidential administration". */
const TITLE_WINDOW = 9;
/** Words of the names of bodies, places and things that no kind of source has. */
const BODY_WORDS =
  wordSet(`civil defence defense forum international national united security service red crescent cross
  health human rights watch world food programme program global north south east west northern southern eastern western
  middle strip bank city island sea river street square airport air base day war peace front line olympic great new
  house home homeland foreign interior central supreme general special strategic islamic jewish christian catholic
  orthodox republican democratic liberal conservative labour green getty images initiative treaty act law
  games week row road park hill hills lake mount bridge camp valley county district province town village port festival
  christmas corp inc ltd mining development`);
const LOCATIVES = /^(?:in|near|across|outside|inside|throughout|into|around)$/u;
const PARTICLES = /^(?:al|bin|ibn|abu|de|del|der|van|von|da|la|le|el|of|&)$/u;

/** What the whole text shows of its names. */
interface NameHints {
  /** Words with a capital inside a sentence. */
  readonly inside: ReadonlySet<string>;
  /** Names that something happens in or near. */
  readonly places: ReadonlySet<string>;
}

/** Finds the names in a text, in order. */
export function findNameMentions(marked: MarkedText): readonly NameMention[] {
  const runs: TokenRange[] = [];
  for (let token = 0; token < marked.classes.length && runs.length < MENTION_CAP; token += 1) {
    if (marked.classes[token] !== WORD_CLASS.name) continue;
    const end = runEnd(marked, token);
    if (!isHeadline(marked, token) && !isCredit(marked, token, end)) runs.push({ first: token, end });
    token = end - 1;
  }
  const hints = readHints(marked, runs);
  return runs.map((run) => readName(marked, run, hints));
}

function readHints(marked: MarkedText, runs: readonly TokenRange[]): NameHints {
  const inside = new Set<string>();
  const places = new Set<string>();
  for (const { first, end } of runs) {
    for (let token = first; token < end; token += 1) {
      if (marked.sentenceOf[token] === marked.sentenceOf[token - 1]) inside.add(wordAt(marked, token));
    }
    if (LOCATIVES.test(wordAt(marked, first - 1)) && marked.classes[end] !== WORD_CLASS.possessive)
      places.add(nameKey(marked, first, end));
  }
  return { inside, places };
}

function nameKey(marked: MarkedText, first: number, end: number): string {
  return marked.words.slice(first, end).join(' ');
}

/** "Ada Berg/AFP": who took a picture takes no part in the article. */
function isCredit(marked: MarkedText, first: number, end: number): boolean {
  return wordAt(marked, end) === '/' || wordAt(marked, first - 1) === '/';
}

/** Reads the name in `[first, end)`: title words off its front, gender from what is left. */
function readName(marked: MarkedText, { first, end }: TokenRange, hints: NameHints): NameMention {
  const nameStart = behindTitles(marked, first, end);
  const titleStart = titleBefore(marked, first);
  const words = marked.words.slice(nameStart, end);
  const titleWords = marked.words.slice(titleStart, nameStart);
  const isPlace = hints.places.has(nameKey(marked, first, end));
  return {
    first: nameStart,
    end,
    name: textBetween(marked, nameStart, end) ?? '',
    words,
    title: textBetween(marked, titleStart, nameStart),
    isPerson: isPersonName(words, titleWords, isPlace) || hasRoleBehind(marked, end, words),
    gender: genderOf(words, titleWords),
    isSubject: opensClause(marked, titleStart),
    isPlace,
    isSure: words.length > 1 || hints.inside.has(words[0] ?? ''),
  };
}

/** Returns the text of `[first, end)`, null when the range is empty. */
export function textBetween(marked: MarkedText, first: number, end: number): string | null {
  return first < end ? marked.text.slice(marked.tokens.start[first], marked.tokens.end[end - 1]) : null;
}

function runEnd(marked: MarkedText, first: number): number {
  let end = first + 1;
  const sentence = marked.sentenceOf[first];
  while (end < marked.classes.length && marked.sentenceOf[end] === sentence) {
    if (isOutletEdge(marked, end)) break;
    if (marked.classes[end] === WORD_CLASS.name) end += 1;
    else if (isInnerPart(marked, end)) end += 2;
    else break;
  }
  return end;
}

/** "CNN | Lind": an acronym that the page prints before or behind a name; "BBC News" is one name. */
function isOutletEdge(marked: MarkedText, token: number): boolean {
  return (isOutletAcronym(marked, token - 1) && !OUTLETS.has(wordAt(marked, token))) || isOutletAcronym(marked, token);
}

function isOutletAcronym(marked: MarkedText, token: number): boolean {
  const printed = textBetween(marked, token, token + 1) ?? '';
  return OUTLETS.has(wordAt(marked, token)) && printed.length > 2 && printed === printed.toUpperCase();
}

/** "Abu al Ata", "Ministry of Health", "Lt. Gen.": a particle or an abbreviation’s stop before the next name. */
function isInnerPart(marked: MarkedText, token: number): boolean {
  if (marked.classes[token + 1] !== WORD_CLASS.name || marked.sentenceOf[token + 1] !== marked.sentenceOf[token])
    return false;
  return (
    PARTICLES.test(wordAt(marked, token)) || (wordAt(marked, token) === '.' && wordAt(marked, token - 1).length <= 4)
  );
}

/** A paragraph of one sentence without a closing stop. */
function isHeadline(marked: MarkedText, token: number): boolean {
  const paragraph = marked.paragraphOf[token] ?? -1;
  const last = (marked.paragraphs.end[paragraph] ?? 0) - 1;
  const isOneSentence = marked.sentenceOf[marked.paragraphs.first[paragraph] ?? 0] === marked.sentenceOf[last];
  return isOneSentence && !/^[.?!”"’…)]$/u.test(wordAt(marked, last));
}

function behindTitles(marked: MarkedText, first: number, end: number): number {
  for (let token = end - 2; token >= first; token -= 1) {
    const word = wordAt(marked, token);
    if (word === '.' && token > first) continue;
    if (NAME_TITLES.has(word) || (kindOfNoun(word) === 'person' && kindOfNoun(wordAt(marked, end - 1)) === null)) {
      return behindOffice(marked, token + 1, end);
    }
  }
  return first;
}

/** "Secretary [of State] Ada Berg", "Minister [of Foreign Affairs] Ada Berg", "Gen[.] Berg": where the name itself begins. */
function behindOffice(marked: MarkedText, next: number, end: number): number {
  if (wordAt(marked, next) === '.') return next + 1;
  if (wordAt(marked, next) !== 'of') return next;
  const name = /^(?:affairs|relations|security)$/u.test(wordAt(marked, next + 2)) ? next + 3 : next + 2;
  return name < end ? name : next;
}

/** "[Russian Defence Ministry spokesperson] Igor Petrov": lower-case role words and what modifies them. */
function titleBefore(marked: MarkedText, name: number): number {
  const role = name - 1;
  if (marked.classes[role] !== WORD_CLASS.noun || kindOfNoun(wordAt(marked, role)) !== 'person') return name;
  let first = role;
  while (first - 1 > name - TITLE_WINDOW && isTitlePart(marked, first - 1)) first -= 1;
  return first;
}

function isTitlePart(marked: MarkedText, token: number): boolean {
  const wordClass = marked.classes[token];
  return wordClass === WORD_CLASS.name || wordClass === WORD_CLASS.noun || wordClass === WORD_CLASS.possessive;
}

function isPersonName(words: readonly string[], titleWords: readonly string[], isPlace: boolean): boolean {
  if (words.length > 4 || words.includes('of') || endsAsThing(words.at(-1) ?? '')) return false;
  if (titleWords.some((word) => NAME_TITLES.has(word) || kindOfNoun(word) === 'person')) return true;
  const given = words[0] ?? '';
  if ((HE_NAMES.has(given) || SHE_NAMES.has(given)) && (words.length > 1 || !isPlace)) return true;
  if (isPlace) return false;
  const looksLikeName = words.every((word) => word.length > 2 && !/\d|-run$/u.test(word) && !BODY_WORDS.has(word));
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    findParty(words) === null &&
    looksLikeName &&
    !words.some((word) => kindOfNoun(word) !== null)
  );
}

function endsAsThing(last: string): boolean {
  return (
    ORGANIZATION_NOUNS.has(last) || GOVERNMENT_NOUNS.has(last) || OUTLETS.has(last) || kindOfNoun(last) === 'document'
  );
}

/** Word classes that no role reaches across. */
const APPOSITION_ENDS: ReadonlySet<number> = new Set([
  WORD_CLASS.comma,
  WORD_CLASS.mark,
  WORD_CLASS.verb,
  WORD_CLASS.gerund,
]);

/** "Petrov, a research fellow": a role in the apposition behind the name. */
function hasRoleBehind(marked: MarkedText, end: number, words: readonly string[]): boolean {
  if (marked.classes[end] !== WORD_CLASS.comma || words.length > 3 || findParty(words) !== null) return false;
  for (let token = end + 1; token < end + TITLE_WINDOW; token += 1) {
    if (kindOfNoun(wordAt(marked, token)) === 'person') return true;
    const wordClass = marked.classes[token];
    if (wordClass !== undefined && APPOSITION_ENDS.has(wordClass)) return false;
  }
  return false;
}

function genderOf(words: readonly string[], titleWords: readonly string[]): Gender {
  if (titleWords.some((word) => SHE_TITLES.has(word))) return 'she';
  if (titleWords.some((word) => HE_TITLES.has(word))) return 'he';
  const given = words[0] ?? '';
  if (SHE_NAMES.has(given)) return 'she';
  if (HE_NAMES.has(given)) return 'he';
  return words.length > 1 && given.endsWith('a') && !HE_NAMES_IN_A.has(given) ? 'she' : null;
}

function opensClause(marked: MarkedText, first: number): boolean {
  if (marked.sentenceOf[first] !== marked.sentenceOf[first - 1]) return true;
  const before = marked.classes[first - 1];
  return (
    before === WORD_CLASS.comma ||
    before === WORD_CLASS.quote ||
    before === WORD_CLASS.that ||
    before === WORD_CLASS.conjunction ||
    wordAt(marked, first - 2) === ''
  );
}
