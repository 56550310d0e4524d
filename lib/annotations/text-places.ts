/**
 * A text and its party mentions in, the places that the text itself puts on a party's side out: "the Keldian town of Orn",
 * "Orn, a port in southern Keldia", "Orn lies on the Keldian side". A place put on two sides is on neither.
 */
import { isCapitalised, type TextUnits } from '../text/text-units';
import { TOKEN } from '../text/tokens';
import { findParty, type Party, type PartyMention } from './lexicon/parties';
import { PLACE_LINKS, PLACE_NOUNS } from './lexicon/party-evidence';
import { isPlainWord, SHORTEST_NAME } from './party-names';
import { introducesPlace } from './party-roles';
import { wordAt } from './word-classes';

/** Tokens between a place and the party it belongs to. */
const LINK_WINDOW = 12;
/** Adjectives between a party and its place noun: "the Keldian [northern mining] town". */
const ADJECTIVES = 3;

/** Finds the places of a text, by the lower-case last word of their names. */
export function findTextPlaces(units: TextUnits, at: ReadonlyMap<number, PartyMention>): ReadonlyMap<string, Party> {
  const sides = new Map<string, Party | null>();
  for (const [token, { party, isPlace }] of at) {
    if (isPlace || party.isArmedGroup) continue;
    const place = placeBehind(units, token) ?? placeBefore(units, token);
    if (place === null || at.has(place)) continue;
    const word = wordAt(units, place);
    const known = sides.get(word);
    sides.set(word, known === undefined || known === party ? party : null);
  }
  return new Map([...sides].flatMap(([word, party]) => (party === null ? [] : [[word, party] as const])));
}

/** "the Keldian [town of Orn]", "Keldia’s [port city Orn]", "the Keldian [base at Orn]": the last token of the name. */
function placeBehind(units: TextUnits, party: number): number | null {
  const next = units.words[party + 1] === "'s" ? party + 2 : party + 1;
  for (let noun = next; noun <= next + ADJECTIVES; noun += 1) {
    const word = wordAt(units, noun);
    if (units.tokens.kind[noun] !== TOKEN.word || isPlainWord(word)) return null;
    if (PLACE_NOUNS.has(word) && !PLACE_NOUNS.has(wordAt(units, noun + 1))) return nameBehind(units, noun + 1);
  }
  return null;
}

/** The last token of the name at `from`, past "of" or "at". */
function nameBehind(units: TextUnits, from: number): number | null {
  const first = /^(?:of|at|near|,)$/u.test(wordAt(units, from)) ? from + 1 : from;
  if (!isPlaceName(units, first)) return null;
  let last = first;
  while (isPlaceName(units, last + 1)) last += 1;
  return last;
}

/** "[Orn], a port in southern Keldia", "[Orn] lies on the Keldian side", "[Orn] in Keldia". */
function placeBefore(units: TextUnits, party: number): number | null {
  let hasLink = PLACE_NOUNS.has(wordAt(units, party + 1));
  const limit = Math.max(units.sentences.first[units.sentenceOf[party] ?? -1] ?? 0, party - LINK_WINDOW);
  for (let token = party - 1; token >= limit; token -= 1) {
    if (isPlaceName(units, token)) return hasLink && isIntroduced(units, token) ? token : null;
    const word = wordAt(units, token);
    if (!isLink(units, token, word)) return null;
    hasLink ||= /^(?:in|of|on)$/u.test(word);
  }
  return null;
}

function isLink(units: TextUnits, token: number, word: string): boolean {
  return word === ',' || PLACE_LINKS.has(word) || PLACE_NOUNS.has(word) || units.tokens.kind[token] === TOKEN.number;
}

/** "Port Orn, a town": a name alone at the head or behind a preposition of place, not "Ivan Orn of Keldia". */
function isIntroduced(units: TextUnits, token: number): boolean {
  let first = token;
  while (isPlaceName(units, first - 1)) first -= 1;
  const before = wordAt(units, first - 1);
  const isHead = units.sentenceOf[first] !== units.sentenceOf[first - 1];
  return isHead || introducesPlace(before) || /^(?:at|of|off|outside|from|to|around|and)$/u.test(before);
}

function isPlaceName(units: TextUnits, token: number): boolean {
  const word = wordAt(units, token);
  const isName =
    units.tokens.kind[token] === TOKEN.word && isCapitalised(units, token) && word.length >= SHORTEST_NAME - 1;
  return isName && !isPlainWord(word) && findParty(word) === undefined;
}
