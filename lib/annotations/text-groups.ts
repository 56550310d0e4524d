/**
 * A text in, where it names armed groups that no lexicon knows out: "the Northern Front", "Dunmark rebels", "the Movement
 * of the Coast (MOC)". Reads the text alone; a group is shown by its fighters, never by what is known of it.
 */
import { isCapitalised, type TextUnits, tokenText } from '../text/text-units';
import { TOKEN } from '../text/tokens';
import { findParty, type Party } from './lexicon/parties';
import { GROUP_NOUNS, NO_PARTIES, REBEL_NOUNS } from './lexicon/party-evidence';
import { isPlainWord, isSentenceHead, isTitleCase } from './party-names';
import { wordAt } from './word-classes';

/** A name of one or more capitalised words: tokens `[first, end)`. */
interface NameRun {
  readonly first: number;
  readonly end: number;
}

/** Words between the capitals of one name: "Movement of the Coast". */
const INNER_WORDS: ReadonlySet<string> = new Set(['of', 'for', 'the']);
/** Tokens of one name. */
const LONGEST_RUN = 10;
/** Texts with more runs than this repeat the same names. */
const RUN_CAP = 2000;

/** Finds the armed groups of a text: the last token of each mention, and the group. */
export function findTextGroups(units: TextUnits): ReadonlyMap<number, Party> {
  const runs = findRuns(units);
  const byWord = new Map<string, Party>();
  for (const run of runs) addFighters(units, run, byWord);
  if (hasRebels(units)) for (const run of runs) addNamedGroup(units, run, byWord);
  const found = new Map<number, Party>();
  if (byWord.size === 0) return found;
  for (const run of runs) {
    const party = byWord.get(keyOf(units, run));
    if (party !== undefined) found.set(run.end - 1, party);
  }
  return found;
}

function findRuns(units: TextUnits): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (let sentence = 0; sentence < units.sentences.length && runs.length < RUN_CAP; sentence += 1) {
    if (isTitleCase(units, sentence)) continue;
    const limit = units.sentences.end[sentence] ?? 0;
    for (let token = units.sentences.first[sentence] ?? 0; token < limit; token += 1) {
      if (!isName(units, token)) continue;
      const end = runEnd(units, token, limit);
      runs.push({ first: token, end });
      token = end - 1;
    }
  }
  return runs;
}

function isName(units: TextUnits, token: number): boolean {
  return units.tokens.kind[token] === TOKEN.word && isCapitalised(units, token) && !isNoName(wordAt(units, token));
}

/** "Fighters of the Northern Front": the first word is no part of the name. */
function isNoName(word: string): boolean {
  return isPlainWord(word) || REBEL_NOUNS.has(word);
}

function runEnd(units: TextUnits, first: number, limit: number): number {
  let end = first + 1;
  const last = Math.min(limit, first + LONGEST_RUN);
  for (let token = end; token < last; token += 1) {
    if (isName(units, token)) end = token + 1;
    else if (units.words[token] === "'s") {
      if (!GROUP_NOUNS.has(wordAt(units, token + 1))) break;
    } else if (!INNER_WORDS.has(wordAt(units, token))) break;
  }
  return end;
}

/** "Dunmark fighters", "the rebel Dunmark Front": the word before the noun is the name of a group. */
function addFighters(units: TextUnits, run: NameRun, byWord: Map<string, Party>): void {
  const word = wordAt(units, run.end - 1);
  const isAlone = run.end === run.first + 1;
  if (!isAlone || word.length < 4 || !REBEL_NOUNS.has(wordAt(units, run.end)) || isCapitalised(units, run.end)) return;
  if (isKnown(word) || GROUP_NOUNS.has(word) || isSentenceHead(units, run.first) || byWord.has(word)) return;
  byWord.set(word, group(tokenText(units, run.first)));
}

/** "Northern Liberation Front", in a text of rebels: with its acronym in brackets and its noun alone ("the Front"). */
function addNamedGroup(units: TextUnits, run: NameRun, byWord: Map<string, Party>): void {
  const noun = groupNounIn(units, run);
  if (noun === null || byWord.has(keyOf(units, run)) || holdsKnown(units, run)) return;
  const known = byWord.get(wordAt(units, run.first));
  const party = known ?? group(units.text.slice(units.tokens.start[run.first], units.tokens.end[run.end - 1]));
  byWord.set(keyOf(units, run), party);
  if (!byWord.has(noun)) byWord.set(noun, party);
  const acronym = units.words[run.end] === '(' ? wordAt(units, run.end + 1) : '';
  if (acronym.length > 1 && units.words[run.end + 2] === ')') byWord.set(acronym, party);
}

/** "Front" of "Northern Front" and of "Front of the Coast"; not of "Front Street". */
function groupNounIn(units: TextUnits, run: NameRun): string | null {
  if (run.end - run.first < 2) return null;
  for (let token = run.first; token < run.end; token += 1) {
    const word = wordAt(units, token);
    const isHead = token === run.end - 1 || /^(?:of|for)$/u.test(wordAt(units, token + 1));
    if (isHead && GROUP_NOUNS.has(word)) return word;
  }
  return null;
}

function group(name: string): Party {
  return { name, names: '', places: '', isArmedGroup: true };
}

function keyOf(units: TextUnits, run: NameRun): string {
  return units.words.slice(run.first, run.end).join(' ');
}

function isKnown(word: string): boolean {
  return findParty(word) !== undefined || NO_PARTIES.has(word);
}

function holdsKnown(units: TextUnits, run: NameRun): boolean {
  return units.words.slice(run.first, run.end).some((word) => findParty(word) !== undefined);
}

function hasRebels(units: TextUnits): boolean {
  return units.words.some((word) => REBEL_NOUNS.has(word));
}
