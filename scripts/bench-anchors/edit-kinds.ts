/**
 * What happens to articles after they were read: one function for each kind of edit. A text and chance in, the edited
 * text with its map out, and the spans of the old text whose numbers are others now. Pure.
 */

import type { Span } from '../../lib/text/span';
import { type EditedText, fromPieces, type Piece, type Replacement, toPieces } from './edited-text';

/** Numbers in [0, 1). */
export type Chance = () => number;

export interface Edit extends EditedText {
  /** Old spans whose numbers were changed: what holds one must not be found any more. */
  readonly changedNumbers: readonly Span[];
}

const NUMBER =
  /\p{Nd}[\p{Nd}.,:]*\p{Nd}|\p{Nd}|\b(?:zero|no|none|nobody|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|[mb]illions?|trillion|lakh|crore|dozens?|scores|tens|several|few|couple|handful|half|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?|twice|double|triple|thrice)\b/giu;
const LETTERS = 'etaoinshrdlcumwfgypbvkjxqz';
const PARAGRAPH = /\n\n+/u;
/** A full stop and a capital: enough to tell sentences of news apart here. */
const SENTENCE = /[^\n]+?(?:[.!?][”"’']?(?=\s+[“"‘]?\p{Lu})|(?=\n)|$)/gu;
/** Fewer words are a label: "Photo", "By the staff". */
const SHORTEST_SENTENCE = 5;
const ADVERTS = [
  'Advertisement: 25% off garden furniture until Sunday, free delivery over 50.',
  'Sign up for our morning newsletter and never miss a story again.',
  'Read more: five walks along the coast that are worth the climb.',
  'Subscribe now and get three months for the price of one.',
] as const;
const NAMED_NUMBERS: readonly string[] = [
  'two',
  'three',
  'seven',
  'twelve',
  'forty',
  'million',
  'thousand',
  'dozens',
  'several',
];

export function unchanged(text: string): Edit {
  return finish(text, [{ text, from: 0 }]);
}

/** Changes a share of the characters: each replaced, dropped, or given a new neighbour. Numbers and line ends stay. */
export function editCharacters(text: string, share: number, chance: Chance): Edit {
  const kept = numbersOf(text);
  const replacements: Replacement[] = [];
  let next = 0;
  for (let at = 0; at < text.length; at += 1) {
    while ((kept[next]?.end ?? Number.POSITIVE_INFINITY) < at) next += 1;
    // A letter written on to a number could make another one of it, so its neighbours stay too.
    const isKept = (kept[next]?.start ?? Number.POSITIVE_INFINITY) <= at + 1;
    if (isKept || text[at] === '\n' || chance() >= share) continue;
    replacements.push(editOf(text, at, chance));
  }
  return finish(text, toPieces(text, replacements));
}

function editOf(text: string, at: number, chance: Chance): Replacement {
  const kind = Math.floor(3 * chance());
  if (kind === 0) return { start: at, end: at + 1, by: pick([...LETTERS], chance), inPlace: true };
  if (kind === 1) return { start: at, end: at + 1, by: '' };
  return { start: at, end: at + 1, by: `${text[at]}${pick([...LETTERS], chance)}`, inPlace: true };
}

/** Takes a third of the paragraphs out and puts each in somewhere else. */
export function moveParagraphs(text: string, chance: Chance): Edit {
  const paragraphs = paragraphsOf(text);
  const moved = paragraphs.filter(() => chance() < 1 / 3);
  const order = paragraphs.filter((paragraph) => !moved.includes(paragraph));
  for (const paragraph of moved) order.splice(Math.floor(chance() * (order.length + 1)), 0, paragraph);
  return finish(text, joinParagraphs(order));
}

/** Puts adverts between paragraphs, before every third one. */
export function insertAdverts(text: string, chance: Chance): Edit {
  const pieces = paragraphsOf(text).flatMap((paragraph) =>
    chance() < 1 / 3 ? [{ text: pick(ADVERTS, chance), from: null }, paragraph] : [paragraph],
  );
  return finish(text, joinParagraphs(pieces));
}

/** Gives quotation marks, dashes and spaces their other shape, as a new content system does. */
export function changeMarks(text: string): Edit {
  const shapes = new Map(
    [...'“"”"‘\'’\'«"»"–-—-']
      .map((mark, index, all) => [mark, all[index + 1] ?? ''] as const)
      .filter((_, index) => index % 2 === 0),
  );
  const straight = text.replace(/[“”‘’«»–—]/gu, (mark) => shapes.get(mark) ?? mark);
  const curled =
    straight === text
      ? text
          .replace(/"(?=\w)/gu, '“')
          .replace(/"/gu, '”')
          .replaceAll("'", '’')
      : straight;
  return finish(text, [{ text: curled.replace(/(?<=\w) (?=\p{Nd})/gu, '\u00a0'), from: 0 }]);
}

/** Changes about half of the numbers: a digit, a word, a multiplier, a separator. */
export function changeNumbers(text: string, chance: Chance): Edit {
  const changed = numbersOf(text).filter(() => chance() < 0.5);
  const replacements = changed.map((span) => ({ ...span, by: otherNumber(text.slice(span.start, span.end), chance) }));
  return {
    ...finish(
      text,
      toPieces(
        text,
        replacements.map((one) => ({ ...one, inPlace: true })),
      ),
    ),
    changedNumbers: changed,
  };
}

function otherNumber(number: string, chance: Chance): string {
  if (/^\p{L}/u.test(number))
    return pick(
      NAMED_NUMBERS.filter((word) => word !== number.toLowerCase()),
      chance,
    );
  const marked = number.replace(/[.,](?=\p{Nd}{3}$)/u, (mark) => (mark === ',' ? '.' : ','));
  if (marked !== number && chance() < 0.2) return marked;
  const at = Math.floor(chance() * number.length);
  const digit = number.slice(at).search(/\p{Nd}/u) + at;
  const other = (Number(number[digit]) + 1 + Math.floor(8 * chance())) % 10;
  return `${number.slice(0, digit)}${other}${number.slice(digit + 1)}`;
}

/** Takes every fifth sentence out. */
export function deleteSentences(text: string, chance: Chance): Edit {
  const deleted = sentencesOf(text).filter(() => chance() < 0.2);
  return finish(
    text,
    toPieces(
      text,
      deleted.map((span) => ({ ...span, by: '' })),
    ),
  );
}

/** Sentences of a text as spans, without the space between them. */
function sentencesOf(text: string): readonly Span[] {
  return spansOf(text, SENTENCE).map(({ start, end }) => {
    const blank = text.slice(start, end).search(/\S/u);
    return { start: start + Math.max(0, blank), end };
  });
}

/** Sentences that are no labels. */
export function longSentencesOf(text: string): readonly Span[] {
  return sentencesOf(text).filter(({ start, end }) => text.slice(start, end).split(/\s+/u).length >= SHORTEST_SENTENCE);
}

/** Written numbers of a text as spans, by a list of this file's own: what is measured must not be the measure. */
export function numbersOf(text: string): readonly Span[] {
  return spansOf(text, NUMBER);
}

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)]
    .filter(([found]) => found.trim() !== '')
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

function paragraphsOf(text: string): readonly Piece[] {
  let from = 0;
  return text.split(PARAGRAPH).map((paragraph) => {
    const at = text.indexOf(paragraph, from);
    from = at + paragraph.length;
    return { text: paragraph, from: at };
  });
}

function joinParagraphs(paragraphs: readonly Piece[]): readonly Piece[] {
  return paragraphs.flatMap((piece, index) => (index === 0 ? [piece] : [{ text: '\n\n', from: null }, piece]));
}

function finish(text: string, pieces: readonly Piece[]): Edit {
  return { ...fromPieces(pieces, text.length), changedNumbers: [] };
}

function pick<T>(list: readonly T[], chance: Chance): T {
  const found = list[Math.floor(chance() * list.length)];
  if (found === undefined) throw new RangeError('nothing to pick from');
  return found;
}
