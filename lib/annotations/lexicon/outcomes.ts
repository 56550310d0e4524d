/**
 * The words that say what became of the people or things counted: data only, each entry held by a test.
 * One word may mean one thing for people and another for equipment: tanks are not "killed" but destroyed.
 */
import type { Category, Outcome } from '../annotation';

/**
 * How a word stands to its count. `transitive`: "killed 12", "12 were killed"; `active`: only before its count ("killing 12");
 * `intransitive`: only behind it ("12 died"); `state`: behind or within the phrase ("12 dead", "missing men");
 * `noun`: before its count ("the death toll rose to 12").
 */
export type OutcomeForm = 'transitive' | 'active' | 'intransitive' | 'state' | 'noun';

export interface OutcomeWord {
  readonly form: OutcomeForm;
  readonly person: Outcome | null;
  readonly equipment: Outcome | null;
  readonly infrastructure: Outcome | null;
}

export interface OutcomeGroup {
  readonly meaning: Omit<OutcomeWord, 'form'>;
  readonly words: Readonly<Partial<Record<OutcomeForm, string>>>;
}

const meaning = (person: Outcome | null, equipment: Outcome | null, infrastructure: Outcome | null) => ({
  person,
  equipment,
  infrastructure,
});

export const OUTCOME_GROUPS: readonly OutcomeGroup[] = [
  {
    meaning: meaning('killed', 'destroyed', null),
    words: {
      transitive: 'killed slain martyred executed massacred murdered beheaded assassinated',
      active: 'kill kills killing claimed-lives executing murdering massacring slaughtered',
      intransitive: 'died die dies dying perished drowned succumbed fell-victim',
      state: 'dead lifeless',
      noun: 'toll fatalities deaths death killings bodies',
    },
  },
  {
    meaning: meaning('killed', 'destroyed', 'destroyed'),
    words: {
      transitive: 'eliminated neutralised neutralized liquidated',
      active: 'eliminating neutralising neutralizing eliminate',
    },
  },
  {
    meaning: meaning('injured', null, null),
    words: {
      transitive: 'wounded injured maimed hospitalised hospitalized hurt harmed bloodied',
      active: 'wound wounds wounding injure injures injuring',
      intransitive: 'sustained suffered',
      state: 'hospital critical anxiety treated',
      noun: 'injuries',
    },
  },
  {
    meaning: meaning('missing', null, null),
    words: { transitive: 'buried', intransitive: 'disappeared vanished', state: 'missing unaccounted' },
  },
  {
    meaning: meaning('captured', 'captured', null),
    words: {
      transitive: 'captured seized detained arrested abducted kidnapped imprisoned jailed apprehended recovered held',
      active: 'capture captures capturing seizing detaining arresting abducting kidnapping holding',
    },
  },
  {
    meaning: meaning('surrendered', null, null),
    words: { transitive: 'surrendered', intransitive: 'surrender surrendering' },
  },
  {
    meaning: meaning('displaced', null, null),
    words: {
      transitive: 'displaced evacuated uprooted',
      active: 'displacing evacuating evacuate forcing forced uprooting',
      intransitive: 'fled flee fleeing',
      state: 'homeless',
    },
  },
  { meaning: meaning('casualties', null, null), words: { noun: 'casualties' } },
  {
    meaning: meaning('lost', 'lost', null),
    words: { transitive: 'lost', active: 'lose loses losing', noun: 'losses' },
  },
  {
    meaning: meaning(null, 'destroyed', 'destroyed'),
    words: {
      transitive:
        'destroyed demolished wrecked flattened obliterated razed levelled leveled burned burnt sank sunk torched disabled dismantled defused',
      active: 'destroy destroys destroying demolishing flattening sinking dismantling',
      noun: 'destruction',
    },
  },
  {
    meaning: meaning(null, 'damaged', 'damaged'),
    words: {
      transitive: 'damaged hit struck shelled bombed targeted attacked crippled',
      active:
        'damage damages damaging hitting striking shelling targeting bombing strike strikes hits attack attacks airstrikes',
    },
  },
  {
    meaning: meaning(null, 'intercepted', null),
    words: {
      transitive: 'intercepted downed repelled jammed',
      active: 'intercept intercepts intercepting downing repelling',
      noun: 'interception',
    },
  },
  {
    meaning: meaning(null, 'launched', null),
    words: {
      transitive: 'fired launched dropped unleashed detonated exploded',
      active: 'fire fires firing launch launches launching dropping unleashing barrage salvo volley using',
      intransitive: 'landed crashed flew fell',
    },
  },
  {
    meaning: meaning(null, 'supplied', null),
    words: {
      transitive: 'supplied delivered donated provided pledged shipped transferred given promised smuggled',
      active:
        'supply supplies supplying deliver delivering donate provide provides providing pledging give giving shipping gave receive received',
    },
  },
  {
    meaning: meaning(null, 'deployed', null),
    words: {
      transitive: 'spotted seen detected counted sighted tracked',
      active: 'spotting detecting tracking counting',
    },
  },
  {
    meaning: meaning('deployed', 'supplied', null),
    words: { active: 'sending send sends sent dispatch dispatches dispatched dispatching' },
  },
  {
    meaning: meaning('deployed', 'deployed', null),
    words: {
      transitive:
        'deployed massed amassed stationed mobilised mobilized recruited conscripted assembled positioned committed',
      active: 'deploy deploys deploying massing amassing mobilising mobilizing recruiting stationing',
    },
  },
  {
    meaning: meaning('none', 'none', null),
    words: {
      transitive: 'released freed exchanged rescued repatriated swapped pardoned',
      active: 'release releasing freeing exchanging swapping',
    },
  },
];

/** Makes the verb before it mean something else: "shot down", "blew up", "taken prisoner". */
export const PARTICLE_VERBS: readonly {
  readonly verbs: string;
  readonly particles: string;
  readonly meaning: Omit<OutcomeWord, 'form'>;
  /** Only behind its count: "40 people crossed into". */
  readonly isIntransitive?: true;
}[] = [
  { verbs: 'shot shoot shoots shooting', particles: 'down', meaning: meaning(null, 'intercepted', null) },
  { verbs: 'brought bring brings bringing', particles: 'down', meaning: meaning(null, 'intercepted', null) },
  { verbs: 'taken knocked', particles: 'out', meaning: meaning(null, 'destroyed', null) },
  { verbs: 'laid lay laying', particles: 'down', meaning: meaning('surrendered', null, null), isIntransitive: true },
  { verbs: 'left leave leaving', particles: 'their', meaning: meaning('displaced', null, null), isIntransitive: true },
  { verbs: 'driven', particles: 'from out off', meaning: meaning('displaced', null, null) },
  {
    verbs: 'crossed crossing cross',
    particles: 'into',
    meaning: meaning('displaced', null, null),
    isIntransitive: true,
  },
  { verbs: 'handed hand handing', particles: 'over', meaning: meaning('none', 'supplied', null) },
  { verbs: 'knocking knock', particles: 'out', meaning: meaning(null, 'destroyed', null) },
  { verbs: 'set', particles: 'on ablaze', meaning: meaning(null, 'destroyed', 'destroyed') },
  { verbs: 'blew blown wiped blowing', particles: 'up out', meaning: meaning('killed', 'destroyed', 'destroyed') },
];

/** "buried 17 soldiers": what is missing behind "were", is dead behind the verb. */
export const BURIED: OutcomeWord = { form: 'active', person: 'killed', equipment: null, infrastructure: null };

/** Only under rubble: whoever is trapped in a city is not missing. */
export const TRAPPED: OutcomeWord = { form: 'transitive', person: 'missing', equipment: null, infrastructure: null };
/** Behind "trapped": what the missing lie under. */
export const BURYING: ReadonlySet<string> = new Set([
  'under',
  'underneath',
  'beneath',
  'rubble',
  'debris',
  'ruins',
  'wreckage',
  'underground',
  'collapsed',
]);

/** "shot dead": without "down" the object is a person. */
export const SHOT: OutcomeWord = { form: 'transitive', person: 'killed', equipment: null, infrastructure: null };

/** "took 30 people hostage": the noun stands after the count. */
export const TAKING_VERBS: ReadonlySet<string> = new Set(['take', 'takes', 'taking', 'took', 'taken']);
export const TAKEN_AS: ReadonlySet<string> = new Set([
  'hostage',
  'hostages',
  'captive',
  'captives',
  'prisoner',
  'prisoners',
]);
export const TAKEN: OutcomeWord = { form: 'active', person: 'captured', equipment: null, infrastructure: null };

const OUTCOME_WORDS: ReadonlyMap<string, OutcomeWord> = indexOutcomes();

/** Returns what a lower-case word says about a count beside it. */
export function findOutcomeWord(word: string): OutcomeWord | undefined {
  return OUTCOME_WORDS.get(word);
}

/** Returns the outcome of a word for one category; null when it says nothing about such things. */
export function outcomeFor(word: OutcomeWord, category: Category): Outcome | null {
  return word[category];
}

function indexOutcomes(): ReadonlyMap<string, OutcomeWord> {
  const forms: readonly OutcomeForm[] = ['transitive', 'active', 'intransitive', 'state', 'noun'];
  const outcomes = new Map<string, OutcomeWord>();
  for (const { meaning: said, words } of OUTCOME_GROUPS) {
    for (const form of forms) {
      const entry = { form, ...said };
      for (const word of words[form]?.split(' ') ?? []) outcomes.set(word, entry);
    }
  }
  return outcomes;
}
