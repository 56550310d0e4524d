/**
 * What shows that a capitalised name is a party to a conflict, and what shows that it is none: data only. Lower-case words;
 * the lists name no party, so they read every conflict alike.
 */
import { wordSet } from './function-words';

/** After a name or its "'s": whoever has these is a state or an armed side. */
export const FORCES = wordSet(`soldiers troops forces army military navy servicemen conscripts commanders warplanes
  artillery gunners infantry tanks howitzers battalion brigade regiment missiles rockets police`);

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
  jewish republican democratic people socialist communist opposition rebel rebels government transitional provisional sunni shia shiite kurdish tribal loyalist
  president minister prince king queen sultan emir senator governor mayor colonel captain major lieutenant sergeant
  admiral marshal commander brigadier both each neither either enemy other these those their all council union
  assembly house congress ministry army military navy staff republic kingdom empire`);

/** Fight for a side that is no state: "Dunmark rebels", "the insurgents". */
export const REBEL_NOUNS = wordSet(`rebels rebel fighters fighter militants militant insurgents insurgent separatists
  separatist guerrillas guerrilla gunmen gunman jihadists jihadist militiamen attackers extremists paramilitaries`);

/** Serve a state: in a text where one state alone has forces, "soldiers" are its own. */
export const STATE_NOUNS = wordSet(`soldiers soldier troops army military police policemen navy servicemen government
  government-held army-held conscripts`);

/** In the name of a source: it speaks for those who fight. */
export const ARMED_SPEAKERS = wordSet(`army military navy forces force defence defense general staff command commander
  brigade battalion troops soldiers major colonel captain admiral brigadier lieutenant rebels rebel fighters militants
  insurgents separatists militia front`);

/** A side that says these of a loss speaks of its own. */
export const ADMITTING_VERBS = wordSet('acknowledged acknowledges admitted admits conceded concedes mourned mourns');

/** Between a country and a number of dead it puts out. */
export const COUNTING_VERBS = wordSet('reports reported counts counted mourns mourned records recorded registered');

/** After "its": where its own are hit. */
export const OWN_GROUND = wordSet('side soil territory ground');

/** Before "in" and a name: they sit there, nothing was hit. */
export const SEATED = wordSet('staff ministry command army military opponents rivals enemies rebels');

/** In the name of a source: it tells of the people of its own side. */
export const LOCAL_SPEAKERS =
  wordSet(`health emergency ambulance rescue rescuers civil medics hospital hospitals governor
  red authorities mayor police firefighters doctors district regional municipal council local`);

/** End the name of an armed group, or open it before "of": "Northern Liberation Front", "Movement of the Coast". */
export const GROUP_NOUNS = wordSet(`front movement movements militia brigade brigades resistance insurgency legion
  coordination liberation`);

/** What a place is called: "the Keldian town of Orn", "Orn, a port". */
export const PLACE_NOUNS = wordSet(`town towns city cities village villages port region province district capital island
  islands valley base border settlement suburb area county coast territory side oblast hub harbour stronghold outpost`);

/** Between a name and the party on whose side it lies: "Orn, a small town in southern Keldia". */
export const PLACE_LINKS = wordSet(`a an the in on of at near lies is small large main key northern southern eastern
  western central north south east west north-east north-west south-east south-west northeast northwest southeast
  southwest mining fishing coastal industrial neighbouring people residents inhabitants home quiet old`);

/** Before a name they belong to it: "North Keld" is not "Keld". */
export const NAME_PREFIXES = wordSet('north south east west northern southern eastern western new upper lower');

/** Make the name of a people or an adjective of a name, longest first. */
export const DEMONYM_ENDINGS: readonly string[] = ['ian', 'ean', 'ese', 'ish', 'an', 'ic', 'n', 'i'];

/** What stands behind them is where a source is, not for whom it speaks: "the Red Cross [in] Keld". */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'at', 'near', 'to', 'from', 'on']);
