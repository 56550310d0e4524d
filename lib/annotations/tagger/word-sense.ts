/**
 * A token in, what the rules' lexicon knows of its word out, as a small number: a cue verb by what it governs and its
 * form, a noun that reports, a kind of source, a party, else its word class. Lets the tagger treat a verb it has seldom
 * met like others of its sort. Retrain when the lexicon changes.
 */
import { findCueNoun } from '../lexicon/cue-nouns';
import { findCueVerb, type Governs, type VerbForm } from '../lexicon/cue-verbs';
import { findParty } from '../lexicon/parties';
import { kindOfNoun } from '../lexicon/source-nouns';
import { WORD_CLASS, type WordClass } from '../word-classes';

const GOVERNS: readonly Governs[] = ['anything', 'clause', 'quoted', 'infinitive', 'document'];
const FORMS: readonly VerbForm[] = ['base', 'present', 'past', 'participle', 'gerund'];

/** Numbers of senses that are no word class; those stand below. */
export const SENSE = {
  cueNoun: 20,
  person: 21,
  office: 22,
  organization: 23,
  document: 24,
  crowd: 25,
  party: 26,
} as const;
/** Cue verbs are numbered from here on. */
const FIRST_VERB = 30;

const OPEN: ReadonlySet<number> = new Set([
  WORD_CLASS.noun,
  WORD_CLASS.name,
  WORD_CLASS.verb,
  WORD_CLASS.gerund,
] satisfies readonly WordClass[]);

/** Tells whether words of this class may have a sense of their own; the others have none but their class. */
export function hasSense(wordClass: number): boolean {
  return OPEN.has(wordClass);
}

/** Returns what the lexicon knows of a lower-case word, null for nothing. */
export function senseOf(word: string): number | null {
  const verb = findCueVerb(word);
  const [first] = verb?.verbs ?? [];
  if (verb && first) return FIRST_VERB + GOVERNS.indexOf(first.governs) * FORMS.length + FORMS.indexOf(verb.form);
  if (findCueNoun(word) !== null) return SENSE.cueNoun;
  return sourceSense(word) ?? (findParty(word) === undefined ? null : SENSE.party);
}

function sourceSense(word: string): number | null {
  switch (kindOfNoun(word)) {
    case 'person':
      return SENSE.person;
    case 'government':
      return SENSE.office;
    case 'organization':
      return SENSE.organization;
    case 'document':
    case 'media':
      return SENSE.document;
    case 'group':
    case 'anonymous':
      return SENSE.crowd;
    case null:
      return null;
  }
}
