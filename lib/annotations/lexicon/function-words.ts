/**
 * The closed word classes of English that tell where a noun phrase or a clause begins and ends. Data only:
 * lower-case words with straight apostrophes, as `TextUnits.words` holds them. Knows nothing of any text.
 */

export type WordSet = ReadonlySet<string>;

/** Splits a space-separated list, so that a lexicon reads as a list of words. */
export function wordSet(list: string): WordSet {
  return new Set(list.trim().split(/\s+/u));
}

export const DETERMINERS = wordSet(`the a an this these those its his her their our my your some any no each every both
  all another several many most more other such either neither few`);

export const PREPOSITIONS = wordSet(`of in on at by for from with without to into onto over under about against after
  before during since until till through throughout between among amid across along around behind below above beneath
  beside besides beyond despite inside outside near off out past per than toward towards upon via within up down
  following ahead alongside including regarding concerning unlike like as because`);

/** Prepositions that may tie a second noun phrase to the head of a source: "head of", "adviser to", "officials in". */
export const LINKING_PREPOSITIONS = wordSet('of for from to in at with on inside within near behind against across');

export const SUBJECT_PRONOUNS = wordSet('he she it they we i you who which');

/** Pronouns that can be a source but need not be one: "others said", "one added". */
export const LOOSE_PRONOUNS = wordSet(`others another someone everyone everybody nobody somebody anyone many some
  several one both most few none all neither`);

export const OBJECT_PRONOUNS = wordSet('him her it them us me you himself herself itself themselves');

export const BE_FORMS = wordSet("is are was were be been being am 's 're");

export const AUXILIARIES =
  wordSet(`is are was were be been being am has have had having do does did will would can could
  may might must should shall 's 're 've 'd 'll 'm ca wo`);

export const NEGATIONS = wordSet("not n't never nor");

/** Adverbs that do not end in -ly. */
export const ADVERBS = wordSet(`also again already always even ever further furthermore instead just later meanwhile
  moreover never now nonetheless nevertheless often once only rather so soon still then therefore thus too today
  tonight yet separately however earlier previously first both long far here there not n't recently yesterday tomorrow
  afterwards afterward thereby hence`);

/** Words in -ly that are no adverbs. */
export const LY_NOUNS = wordSet(
  'family ally italy july rally assembly anomaly supply reply monopoly bully daily weekly tally',
);

/** Words in -ing that are no participles. */
export const ING_NOUNS = wordSet(
  'nothing something anything everything evening morning building ceiling sibling spring string wing sterling',
);

export const CONJUNCTIONS = wordSet(
  'and or but nor yet so while although though because if unless whereas whether when once where why how what whatever whose whom',
);

export const TIME_WORDS = wordSet(`monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
  tonight january february march april june july august september october november december overnight weekend`);

export const TIME_NOUNS =
  wordSet(`week month year day night morning afternoon evening hour hours days weeks months years
  noon midnight dawn`);

/** Finite verbs that are no cues; they end a noun phrase where -ed and auxiliaries do not show it. */
export const PLAIN_VERBS =
  wordSet(`went goes go came come comes took take takes taken gave give gives given got get gets
  made make makes kept keep keeps began begin begins left leave leaves met meet meets held hold holds ran run runs hit
  hits struck strike fell fall falls rose rise rises grew grows lost lose loses won win wins sent send sends brought bring
  brings bought led leads lead fought fight fights became become becomes broke breaks stood stands sat set sets spent
  drew draws drove flew flies fled flee paid pays built caught taught sought seek seeks shot shoot died die dies remain
  remains remained include includes seem seems seemed appear appears continue continues want wants wanted need needs
  try tries tried help helps let lets lies lay rely knew know knows saw see sees think thinks thought felt feel feels
  put puts found find finds happen happens happened live lives lived work works worked face faces faced use uses used
  cause causes caused follow follows followed begun done gone seen spoke spoken speak speaks heard hear hears stop stops
  showed shown wore threw wrote understand understands understood`);
