/**
 * Nouns that take an earlier speaker up again under another word: "the leader" of a president, "the airline" of a named
 * company. Data only.
 */
import { type WordSet, wordSet } from './function-words';

const HEADS_OF_STATE = wordSet(
  'president premier minister chancellor king queen emir sultan pope secretary-general leader',
);
const HEADS = wordSet(
  'minister secretary director chairperson chair president head chief commander general commissioner secretary-general administrator',
);
const LAWMAKERS = wordSet('senator congressperson representative lawmaker mp rep sen member');
const OFFICERS = wordSet(
  'general colonel admiral major captain commander lieutenant marshal brigadier gen col lt maj capt',
);

/** Noun to the roles of the people it can mean. */
export const ROLE_KIN: ReadonlyMap<string, WordSet> = new Map([
  ['leader', HEADS_OF_STATE],
  ['chief', HEADS],
  ['head', HEADS],
  ['boss', HEADS],
  ['lawmaker', LAWMAKERS],
  ['legislator', LAWMAKERS],
  ['officer', OFFICERS],
  ['diplomat', wordSet('ambassador envoy minister secretary consul negotiator')],
  ['envoy', wordSet('ambassador envoy representative')],
  ['politician', new Set([...LAWMAKERS, 'minister', 'leader'])],
]);

/** Nouns for a body that has a name of its own. */
export const UMBRELLA_NOUNS = wordSet(`group organisation organization agency company firm airline network union body
  charity watchdog think-tank thinktank movement militia militants faction outlet newspaper broadcaster magazine website
  paper operator manufacturer carrier ngo nonprofit association alliance bloc institute`);

/** Words for armed forces: "the military" takes up "the Defence Forces". */
export const FORCES = wordSet('military army forces idf');
