/**
 * A marked text and its names in, the short names that it gives them out: "Ports Authority of Norland (Norport)", and
 * "PAN" without brackets where a name has those initials.
 */
import { hasCase } from '../text/characters';
import { type NameMention, textBetween } from './name-mentions';
import { type MarkedText, WORD_CLASS, wordAt } from './word-classes';

export interface Acronym {
  readonly short: string;
  readonly long: string;
}

/** Tokens; "Syrian Observatory for Human Rights", "Office for the Coordination of Humanitarian Affairs". */
const LONG_FORM_WINDOW = 10;

/** Finds the short names, those in brackets last, so that they win. */
export function findAcronyms(marked: MarkedText, mentions: readonly NameMention[]): readonly Acronym[] {
  return [...readInitials(mentions), ...readBrackets(marked)];
}

/** Joins names of one word in capitals with longer names that have these initials. */
function readInitials(mentions: readonly NameMention[]): readonly Acronym[] {
  const capitals = new Set(mentions.filter(({ name }) => isShouted(name)).map(({ name }) => name));
  if (capitals.size === 0) return [];
  return mentions.flatMap(({ name }) => {
    const initials = initialsOf(name);
    return initials.length > 2 && capitals.has(initials) ? [{ short: initials, long: name }] : [];
  });
}

/** Three to six capitals and nothing else. */
function isShouted(name: string): boolean {
  return name.length >= 3 && name.length <= 6 && Array.from(name).every((letter) => hasCase(letter, 0, 'upper'));
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/u)
    .map((word) => word.charAt(0))
    .filter((letter) => letter !== letter.toLowerCase())
    .join('');
}

/** "UN Force in Norland (Unfin)": one word in brackets whose letters stand in the name before it, in order. */
function readBrackets(marked: MarkedText): readonly Acronym[] {
  const found: Acronym[] = [];
  for (let open = 1; open < marked.classes.length - 2; open += 1) {
    const isBracket = wordAt(marked, open) === '(' && wordAt(marked, open + 2) === ')';
    if (!isBracket || marked.classes[open - 1] !== WORD_CLASS.name) continue;
    const short = textBetween(marked, open + 1, open + 2) ?? '';
    const long = hasCase(short, 0, 'upper') && /^\p{Lu}[\p{L}.]+$/u.test(short) ? longForm(marked, open, short) : null;
    if (long !== null) found.push({ short, long });
  }
  return found;
}

function longForm(marked: MarkedText, open: number, short: string): string | null {
  let best: number | null = null;
  for (let token = open - 1; token >= 0 && token >= open - LONG_FORM_WINDOW; token -= 1) {
    const isName = marked.classes[token] === WORD_CLASS.name;
    if (!isName && !/^(?:of|for|the|and|on|to|in)$/u.test(wordAt(marked, token))) break;
    const isInitial = isName && wordAt(marked, token).startsWith(short.charAt(0).toLowerCase());
    if (isInitial && holdsInOrder(textBetween(marked, token, open) ?? '', short)) best = token;
  }
  return best === null || open - best < 2 ? null : textBetween(marked, best, open);
}

/** Tells whether the letters of `short` stand in `long` in this order. */
function holdsInOrder(long: string, short: string): boolean {
  let at = 0;
  const letters = long.toLowerCase();
  for (const letter of short.toLowerCase().replace(/\./gu, '')) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
