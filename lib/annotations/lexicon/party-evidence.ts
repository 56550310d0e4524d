/**
 * What shows that a capitalised name is a party to a conflict, and what shows that it is none: data only. Lower-case words;
 * the lists name no party, so they read every conflict alike.
 */
import { wordSet } from './function-words';

/** After a name or its "'s": whoever has these is a state or an armed side. */
export const FORCES = wordSet(`soldiers troops forces army military navy servicemen conscripts commanders warplanes
  artillery gunners infantry tanks howitzers`);

export const INSTITUTIONS = wordSet('government presidency parliament cabinet army military navy');

/** Institutions of two words, told by the first and the last. */
export const INSTITUTION_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['general', wordSet('staff')],
  ['defence', wordSet('ministry minister')],
  ['defense', wordSet('ministry minister')],
  ['foreign', wordSet('ministry minister')],
  ['interior', wordSet('ministry minister')],
  ['prime', wordSet('minister')],
  ['armed', wordSet('forces')],
  ['air', wordSet('force')],
]);

/** "A accused B": both are parties. */
export const HOSTILE_VERBS = wordSet('accused invaded attacked');
/** "invaded B", "declared war on B": B is one, whoever did it. */
export const INVADING_VERBS = wordSet('invaded invading');

/** Between a hostile verb and its object. */
export const OBJECT_FILLERS = wordSet('the neighbouring neighboring nearby');

/** Capitalised before "forces" or "government", yet the name of no party. */
export const NO_PARTIES = wordSet(`general defence defense foreign interior health prime national royal red supreme
  central federal state special armed united allied coalition joint security ground rapid border coast police air naval
  northern southern eastern western north south east west nato european african asian arab islamic muslim christian
  jewish republican democratic people socialist communist opposition rebel rebels government transitional provisional
  president minister prince king queen sultan emir senator governor mayor colonel captain major lieutenant sergeant
  admiral marshal commander brigadier both each neither either enemy other these those their all council union
  assembly house congress ministry army military navy staff republic kingdom empire`);

/** Before a name they belong to it: "North Keld" is not "Keld". */
export const NAME_PREFIXES = wordSet('north south east west northern southern eastern western new upper lower');

/** Make the name of a people or an adjective of a name, longest first. */
export const DEMONYM_ENDINGS: readonly string[] = ['ian', 'ean', 'ese', 'ish', 'an', 'ic', 'n', 'i'];
