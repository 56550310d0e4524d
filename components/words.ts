/**
 * The engine's vocabulary in the reader's words: every outcome, cue class, modifier, scope and reason has one English
 * wording, used by the card and by every list. Codes in, words out; complete by type, so a new code does not compile
 * without its words. Knows no layout and no surface.
 */

import type {
  Category,
  CueClass,
  Outcome,
  ReasonCode,
  Scope,
  SourceKind,
  Verification,
  VictimClass,
} from '../lib/annotations/annotation';
import type { Rating } from '../lib/notes/note';

/** What a mark looks like: its kind, or `unattributed` for a figure that nobody is said to have given. */
export type MarkLook = 'figure' | 'claim' | 'quotation' | 'unattributed';

const LETTERS: Readonly<Record<MarkLook, string>> = { figure: 'F', claim: 'C', quotation: 'Q', unattributed: '?' };

const LOOKS: Readonly<Record<MarkLook, string>> = {
  figure: 'figure',
  claim: 'claim',
  quotation: 'quotation',
  unattributed: 'unattributed figure',
};

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  captured: 'captured',
  surrendered: 'surrendered',
  displaced: 'displaced',
  casualties: 'casualties (killed or wounded)',
  lost: 'lost',
  destroyed: 'destroyed',
  damaged: 'damaged',
  intercepted: 'intercepted',
  launched: 'launched',
  supplied: 'supplied',
  deployed: 'deployed',
  none: 'outcome not stated',
};

/** In the order in which a reader chooses from them; the table has a key for each, which `Object.keys` forgets. */
export const OUTCOME_CODES = Object.keys(OUTCOMES) as readonly Outcome[];

const CUE_CLASSES: Readonly<Record<CueClass, string>> = {
  neutral: 'neutral',
  claiming: 'claiming',
  confirming: 'confirming',
  denying: 'denying',
  demanding: 'demanding',
  showing: 'showing evidence',
  judging: 'judging',
};

const CATEGORIES: Readonly<Record<Category, string>> = {
  person: 'people',
  equipment: 'equipment',
  infrastructure: 'infrastructure',
};

const SCOPES: Readonly<Record<Scope, string>> = {
  incident: 'one incident',
  cumulative: 'running total',
  none: 'period not stated',
};

const VICTIM_CLASSES: Readonly<Record<VictimClass, string>> = {
  civilian: 'civilians',
  combatant: 'combatants',
  mixed: 'civilians and combatants',
  unknown: 'civilian or combatant not stated',
};

const VERIFICATIONS: Readonly<Record<Verification, string>> = {
  unverified: 'described as not independently verified',
  disputed: 'described as disputed',
  confirmed: 'described as confirmed',
};

const SOURCE_KINDS: Readonly<Record<SourceKind, string>> = {
  person: 'person',
  organization: 'organisation',
  government: 'government',
  document: 'document',
  media: 'news outlet',
  group: 'group of people',
  anonymous: 'unnamed source',
};

const RATINGS: Readonly<Record<Rating, string>> = {
  none: 'not rated',
  supported: 'supported',
  disputed: 'disputed',
  contradicted: 'contradicted',
  unresolvable: 'cannot be resolved',
  'needs-check': 'needs a check',
};

const REASONS: Readonly<Record<ReasonCode, string>> = {
  number: 'It states a number',
  item: 'It counts people, equipment or infrastructure',
  outcome: 'It says what happened to them',
  modifier: 'The number is hedged',
  affected: 'It says whose they are',
  scope: 'It says what period the number covers',
  cue: 'A reporting word gives it to a source',
  'inherited-source': 'It continues what an earlier sentence gives to a source',
  unattributed: 'No source is named for it',
  verification: 'Nearby words say whether it was verified',
  'attributed-statement': 'It is a statement given to a source',
  'past-event': 'It says that something happened',
  'named-party': 'It names a party',
  quantity: 'It states an amount',
  comparison: 'It compares',
  future: 'It speaks of the future',
  promise: 'It is a promise',
  opinion: 'It is an opinion',
  question: 'It is a question',
};

/** Returns the letter tag of a mark: F, C, Q or ?. */
export function letterOf(look: MarkLook): string {
  return LETTERS[look];
}

/** Returns "figure", "claim", "quotation" or "unattributed figure". */
export function lookText(look: MarkLook): string {
  return LOOKS[look];
}

/** Returns what became of what is counted: "killed", "destroyed". */
export function outcomeText(outcome: Outcome): string {
  return OUTCOMES[outcome];
}

/** Returns how the reporting words stand towards what they report: "claiming", "neutral". */
export function cueClassText(cueClass: CueClass): string {
  return CUE_CLASSES[cueClass];
}

/** Returns what is counted: "people", "equipment", "infrastructure". */
export function categoryText(category: Category): string {
  return CATEGORIES[category];
}

/** Returns the period a figure covers: "one incident", "running total". */
export function scopeText(scope: Scope): string {
  return SCOPES[scope];
}

/** Returns who the counted people are: "civilians", "combatants". */
export function victimClassText(victimClass: VictimClass): string {
  return VICTIM_CLASSES[victimClass];
}

/** Returns what the article itself says about verification; never a judgement of ours. */
export function verificationText(verification: Verification): string {
  return VERIFICATIONS[verification];
}

/** Returns what kind of source it is: "person", "unnamed source". */
export function sourceKindText(kind: SourceKind): string {
  return SOURCE_KINDS[kind];
}

/** Returns the reader's own rating in words. */
export function ratingText(rating: Rating): string {
  return RATINGS[rating];
}

/** Returns one reason for a mark as a short clause, to be followed by its evidence where there is some. */
export function reasonText(code: ReasonCode): string {
  return REASONS[code];
}

const FACETS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  outcome: OUTCOMES,
  rating: RATINGS,
  category: CATEGORIES,
};

/** Returns a value of a search facet in words; names of people, outlets and tags are words already. */
export function facetText(facet: string, value: string): string {
  return FACETS[facet]?.[value] ?? value;
}
