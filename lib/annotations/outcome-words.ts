/**
 * A token in, what it says about a count beside it out, with the words around it taken in: "shot down", "taken prisoner",
 * "killed or wounded", "could be killed". Knows nothing of the count itself.
 */
import type { TextUnits } from '../text/text-units';
import type { Category, Outcome } from './annotation';
import { MODALS } from './lexicon/clause-words';
import {
  BURYING,
  findOutcomeWord,
  type OutcomeForm,
  type OutcomeWord,
  outcomeFor,
  PARTICLE_VERBS,
  SHOT,
  TAKEN,
  TAKEN_AS,
  TAKING_VERBS,
  TRAPPED,
} from './lexicon/outcomes';

export interface FoundOutcome {
  readonly outcome: Outcome;
  readonly category: Category;
  readonly word: OutcomeWord;
  /** The token that says so. */
  readonly token: number;
}

const PARTICLES = new Map(
  PARTICLE_VERBS.flatMap(({ verbs, particles, meaning, isIntransitive }) => {
    const form: OutcomeForm = isIntransitive === true ? 'intransitive' : 'transitive';
    const entry = { form, particles: new Set(particles.split(' ')), meaning };
    return verbs.split(' ').map((verb) => [verb, entry] as const);
  }),
);
/** Tokens of "inside the ruins of". */
const BURYING_WINDOW = 6;
/** What an elided noun may turn out to be by its verb: "36 were downed" counts no people. */
const EQUIPMENT_ONLY: ReadonlySet<Outcome> = new Set(['intercepted', 'destroyed', 'launched', 'supplied']);

/** Reads what the word at `at` says, undefined when it says nothing. */
export function readOutcomeWord(units: TextUnits, at: number): OutcomeWord | undefined {
  const word = units.words[at] ?? '';
  const after = units.words[at + 1] ?? '';
  const plain = findOutcomeWord(word);
  if (plain !== undefined) return isEither(units, at) ? withCasualties(plain) : plain;
  if (TAKING_VERBS.has(word) && TAKEN_AS.has(after)) return { ...TAKEN, form: 'transitive' };
  const particle = PARTICLES.get(word);
  if (particle?.particles.has(after) === true) return { form: particle.form, ...particle.meaning };
  if (word === 'trapped') return trappedAt(units, at);
  return word === 'shot' && after !== 'up' ? SHOT : undefined;
}

/** "trapped in the ruins of a mill"; not "trapped without water". */
function trappedAt(units: TextUnits, at: number): OutcomeWord | undefined {
  const isBuried = units.words.slice(at + 1, at + 1 + BURYING_WINDOW).some((word) => BURYING.has(word));
  return isBuried ? TRAPPED : undefined;
}

/** Applies a word to a category; an elided noun takes the category that the word is for. */
export function applyOutcome(
  word: OutcomeWord,
  category: Category,
  token: number,
  isElided: boolean,
): FoundOutcome | null {
  const outcome = outcomeFor(word, category);
  if (outcome !== null) return { outcome, category, word, token };
  if (!isElided) return null;
  const other = category === 'person' ? 'equipment' : 'person';
  const otherOutcome = outcomeFor(word, other);
  const fits = otherOutcome !== null && (other === 'person' || EQUIPMENT_ONLY.has(otherOutcome));
  return fits ? { outcome: otherOutcome, category: other, word, token } : null;
}

/** "could be killed", "if 30 die": nothing has happened; what is pledged or deployed may lie ahead. */
export function isUnreal(units: TextUnits, from: number, verb: number): boolean {
  const outcome = readOutcomeWord(units, verb);
  const isPledge = outcome?.equipment === 'supplied' || outcome?.equipment === 'deployed';
  for (let at = from; at < verb; at += 1) {
    if (MODALS.has(units.words[at] ?? '')) return !isPledge || hasCondition(units, verb);
  }
  return false;
}

/** "would deploy 300 tanks if attacked". */
function hasCondition(units: TextUnits, verb: number): boolean {
  const sentence = units.sentenceOf[verb] ?? -1;
  const end = units.sentences.end[sentence] ?? 0;
  for (let at = units.sentences.first[sentence] ?? 0; at < end; at += 1) {
    if (units.words[at] === 'if' || units.words[at] === 'unless') return true;
  }
  return false;
}

/** "killed or wounded", "deaths and injuries", "dead and wounded": one count for both. */
function isEither(units: TextUnits, at: number): boolean {
  return isPair(units, at, at + 1, at + 2) || isPair(units, at, at - 1, at - 2);
}

function isPair(units: TextUnits, at: number, joiner: number, other: number): boolean {
  const joins = units.words[joiner] === 'or' || units.words[joiner] === 'and';
  if (!joins) return false;
  const pair = [findOutcomeWord(units.words[at] ?? '')?.person, findOutcomeWord(units.words[other] ?? '')?.person];
  return pair.includes('killed') && pair.includes('injured');
}

function withCasualties(word: OutcomeWord): OutcomeWord {
  return { ...word, person: 'casualties' };
}
