/**
 * Words that tell a checkable statement from an opinion, a promise, a question or a wish, by class. Closed lists,
 * lower-cased, straight apostrophes; the same words whoever speaks. A word may be in several classes.
 */

/** One bit per class, so that a word's classes are one number. */
export const CLAIM_WORD = {
  /** Past forms that end otherwise than in "-ed". */
  irregularPast: 1,
  /** Violence, movement and other acts that leave traces: forms of "strike", "seize", "launch". */
  deed: 2,
  /** Their nouns: "strike", "offensive", "ceasefire". */
  event: 4,
  will: 8,
  /** What may be: "may", "could", "likely". */
  hedge: 16,
  /** What should be: "must", "need". */
  demand: 32,
  /** What somebody binds himself to: "vowed", "pledge". */
  promise: 64,
  /** What somebody thinks or feels. */
  belief: 128,
  /** Praise and blame. */
  judgement: 256,
  comparison: 512,
  speaker: 1024,
  listener: 2048,
  /** Clock and calendar. */
  time: 4096,
  /** Things that are counted in public life: "budget", "tax", "casualties". */
  measure: 8192,
  /** Who made a picture, who put up a page. */
  credit: 16384,
  /** Words that open a question. */
  asking: 32768,
  /** Public bodies and offices. */
  office: 65536,
  /** Wishes, thanks and greetings. */
  courtesy: 131072,
  negation: 262144,
  /** Forms of "have" that make a perfect. */
  perfect: 524288,
  /** Forms of "be" in the present. */
  present: 1048576,
  /** Places that fighting is about: "city", "village", "border". */
  place: 2097152,
  /** Links of cause. */
  cause: 4194304,
  /** Soldiers, civilians and others that things happen to. */
  people: 8388608,
  /** Weapons and vehicles. */
  weapon: 16777216,
  /** What a speaker paints the future with: "dream", "destiny". */
  ideal: 33554432,
  /** Plans and laws that can be looked up: "budget", "bill". */
  proposal: 67108864,
  /** All or nothing: "every", "nobody". */
  universal: 134217728,
  /** Words of thanks and recognition. */
  thanks: 268435456,
  /** Words that, at the head of a sentence, tell the hearer to do something. */
  calling: 536870912,
  /** What may come, told from what somebody only fears or hopes. */
  chance: 1073741824,
} as const;

export type ClaimWordClass = keyof typeof CLAIM_WORD;

/** Words of each class, parted by white space. */
export const CLAIM_WORD_LISTS: Readonly<Record<ClaimWordClass, string>> = {
  irregularPast: `was were had did been became began bought brought broke built came caught chose cost cut dealt drew
    drove fell felt fled flew fought found gave got grew heard held hit kept knew laid led left lent lost made meant met
    overtook paid put ran reached rose said sank saw sent set shook shot shut sold spent split spoke spread stood stole
    struck swept took taught told understood went withdrew woke won wore wrote shrank sought swore threw taken given
    gone seen known shown grown fallen written driven broken stolen chosen`,
  deed: `kill kills killed killing wound wounded wounding injure injured injuring die died dies dead attack attacks
    attacked attacking strike strikes struck striking hit hits hitting shell shelled shelling bomb bombed bombing bombard
    bombarded bombarding fire fired firing launch launches launched launching destroy destroys destroyed destroying damage
    damaged damaging capture captured capturing seize seized seizing occupy occupied occupies invade invaded invading
    advance advanced advancing retreat retreated withdraw withdrew withdrawn recapture recaptured retake retook liberate
    liberated intercept intercepted intercepting down downed downing shoot shot shooting explode exploded detonate
    detonated evacuate evacuated evacuating displace displaced displacing flee fled fleeing deploy deployed deploying
    supply supplied arrest arrested detain detained abduct abducted kidnap kidnapped execute executed torture tortured
    besiege besieged target targeted targeting raid raided ambush ambushed repel repelled massed surround surrounded
    surrender surrendered sink sank sunk crash crashed collapse collapsed burn burned burnt bury buried enter entered
    cross crossed block blocked ban banned impose imposed sign signed release released rescue rescued resign resigned
    annex annexed violate violated deliver delivered transfer transferred carried opened closed caused board boarded boarding encircle
    encircled encircling storm stormed storming escort escorted jam jammed sabotage sabotaged recover recovered loot
    looted expel expelled deport deported mobilise mobilised mobilize mobilized conscript conscripted smuggle smuggled
    infiltrate infiltrated approve approved appoint appointed elect elected dismiss dismissed sack sacked quit replaced
    ratify ratified veto vetoed reject rejected suspend suspended halt halted resume resumed restore restored ended`,
  event: `attack attacks strike strikes airstrike airstrikes raid raids assault assaults offensive counteroffensive
    invasion incursion bombardment bombing bombings shelling explosion explosions blast blasts ambush clash clashes
    fighting battle battles siege ceasefire cease-fire truce ceasefires massacre killing killings death deaths casualties
    losses toll arrest arrests evacuation withdrawal ambushes exercise exercises drills missile missiles operation
    operations crash hostilities barrage salvo sanctions outage outages`,
  will: "will 'll shall wo would going gonna expects expect expected plans intends intend aims",
  hedge: `may might could likely unlikely possible possibly perhaps probably potential potentially risk risks appear
    appears appeared seem seems seemed apparently hopes hope hoped fear fears feared threat threats`,
  demand: `should must need needs ought urge urges urged urging demand demands demanded call calls calling let
    deserve deserves deserved want wants cannot ca responsibility`,
  promise: `vow vows vowed vowing pledge pledges pledged pledging promise promises promised promising guarantee guaranteed swear swore`,
  belief: `believe believes believed think thinks thought feel feels felt hope hopes wish wishes want wants opinion view
    views doubt doubts convinced confident concerned worried optimistic proud dream dreams faith imagine suppose regret
    regrets condemn condemns condemned condemning deplore deplored welcome welcomed welcomes praise praised grateful
    hopeful fear skepticism scepticism concern concerns`,
  judgement: `good bad great best worst better worse terrible terrific wonderful beautiful horrible horrific awful evil
    brutal barbaric cruel heinous despicable cowardly heroic brave bravely bold boldly noble shameful disgraceful
    outrageous unacceptable intolerable absurd ridiculous baseless irresponsible reckless provocative provocation
    provocations unwarranted unprovoked unjustified illegitimate senseless tragic tragedy sad sadly important crucial
    vital essential necessary strong stronger weak right wrong fair unfair moral immoral hypocrisy incredible amazing
    extraordinary remarkable tremendous disaster catastrophe catastrophic nightmare devastating dangerous deeply clear
    clearly obvious obviously simply truly certainly indeed unfortunately fortunately true real unity courage spirit
    values freedom justice dignity hero heroes enemy enemies madness insane crazy escalation peace`,
  comparison: `more most less least fewer fewest higher highest lower lowest largest biggest smallest greater greatest
    first worst deadliest heaviest longest doubled tripled halved than record increase increased increasing decrease
    decreased rise rose risen fall fell fallen grow grew growth decline declined total average rate percent percentage
    majority half third quarter double twice`,
  speaker: "i we our us my me ours mine 'm myself ourselves",
  listener: 'you your yours yourself',
  time: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december today yesterday overnight morning afternoon evening night week weeks month months
    year years day days hour hours ago earlier later since last previous recent recently decade decades century
    minutes midnight dawn noon weekend`,
  measure: `budget tax taxes income wages jobs job unemployment growth deficit debt revenue spending funding fund funds
    cost costs price prices dollars million billion trillion thousand thousands hundred hundreds dozens scores percent
    program programs students teachers schools businesses workers families patients voters votes cases oil gas energy
    exports imports trade economy economic population poverty crime tonnes tons miles kilometres kilometers acres
    vaccine vaccines covid medicaid insurance casualties deaths loans grants salaries pension`,
  credit: `photo photos photograph photographer getty reuters afp ap anadolu image images picture pictured file handout
    screenshot courtesy credit caption source via epa video watch footage gallery subscribe newsletter sign-up click
    read related advertisement copyright updated published contributed reporting editing correspondent live`,
  asking: 'what why how who when where which whose whom is are do does did can could would should will',
  office: `ministry ministries government army military navy police parliament congress senate court president minister
    secretary officials official spokesman spokeswoman spokesperson commander general department agency authorities
    governor mayor council commission committee forces force troops union bank university embassy law legislation bill
    act legislature administration staff headquarters command house statement report`,
  courtesy: `thank thanks welcome congratulations bless god please pray prayers dear ladies gentlemen fellow honor
    honored honour sorry goodbye greetings proud tonight guests`,
  negation: "no not n't never neither nor none nobody nothing without cannot",
  perfect: "has have had 've 's",
  present: "is are 's 're am be being",
  place: `city town village region province district border capital airport port hospital school schools mosque church
    camp territory area areas north south east west northern southern eastern western central strip bank coast sea river
    bridge headquarters base bases neighbourhood neighborhood suburb suburbs building buildings apartment`,
  cause: `because after due caused causing led resulted result following amid response reason since leaving leaves left
    triggered triggering prompting sparking`,
  people: `people civilians civilian soldiers soldier troops fighters fighter militants militant rebels rebel children
    women men residents refugees hostages hostage prisoners prisoner victims personnel members journalists workers
    families girl boy man woman commander commanders gunmen protesters migrants servicemen officers officer terrorists
    others wounded`,
  weapon: `missile missiles rocket rockets drone drones tank tanks artillery howitzer howitzers shell shells bomb bombs
    aircraft warplane warplanes jet jets helicopter helicopters vehicle vehicles ship ships warship warships weapon weapons
    ammunition mines submarine grenade grenades gunfire car cars truck trucks convoy projectiles projectile launchers`,
  ideal: `future dream dreams hope courage faith spirit promise opportunity opportunities challenge challenges commitment
    journey destiny values freedom greatness strength progress change vision believe better together`,
  proposal: `budget proposal proposals propose proposes proposing proposed plan plans bill bills initiative initiatives act
    legislation law laws program programs programme programmes fund funds grant grants amendment`,
  universal: 'every all each everyone everybody nobody anyone anything everything always never',
  thanks: 'thank thanks recognize recognise applause welcome congratulate salute applaud',
  calling: `let join look help ask imagine remember consider think make give take keep come stand go see show tell`,
  chance: 'may might could likely unlikely possible possibly perhaps probably potentially',
};

/** Past forms that only help another verb to its tense. */
export const PAST_AUXILIARIES: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did', 'been']);

/** Forms of "be" that a participle may follow, in any tense. */
export const BE_FORMS: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "'s",
  "'re",
  "'m",
  'am',
]);

/** What people and things do in pictures, in the tense of captions: "smoke rises", "a man carries". */
export const PICTURED: ReadonlySet<string> = new Set(
  `attend attends carry carries clear clears drive drives embrace embraces evacuate evacuates extinguish extinguishes
  fly flies gather gathers greet greets hold holds hug hugs inspect inspects lie lies line lines look looks mourn mourns
  pass passes patrol patrols peer peers pose poses pray prays queue queues react reacts remove removes ride rides rise
  rises run runs search searches shake shakes shelter shelters sift sifts sit sits speak speaks stand stands take takes
  train trains travel travels wait waits walk walks watch watches wave waves weep weeps work works`.split(/\s+/u),
);

/** Words that look like a past form or a superlative and are none. */
export const LOOKALIKES: ReadonlySet<string> = new Set(
  `indeed hundred speed exceed proceed succeed breed bleed greed naked sacred hatred wicked interest request
  protest contest forest harvest honest arrest invest suggest manifest digest conquest unrest ernest budapest northwest
  southwest midwest earnest modest`.split(/\s+/u),
);

const CLASSES: ReadonlyMap<string, number> = readLists();

/** A count for each class. Spelt out, because engines lay a literal out far better than an object built from a list. */
export function noWordCounts(): Record<ClaimWordClass, number> {
  return {
    irregularPast: 0,
    deed: 0,
    event: 0,
    will: 0,
    hedge: 0,
    demand: 0,
    promise: 0,
    belief: 0,
    judgement: 0,
    comparison: 0,
    speaker: 0,
    listener: 0,
    time: 0,
    measure: 0,
    credit: 0,
    asking: 0,
    office: 0,
    courtesy: 0,
    negation: 0,
    perfect: 0,
    present: 0,
    place: 0,
    cause: 0,
    people: 0,
    weapon: 0,
    ideal: 0,
    proposal: 0,
    universal: 0,
    thanks: 0,
    calling: 0,
    chance: 0,
  };
}

/** Classes of a lower-cased word, as bits of `CLAIM_WORD`; 0 for most words. */
export function claimWordClasses(word: string): number {
  return CLASSES.get(word) ?? 0;
}

function readLists(): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (const [name, bit] of Object.entries(CLAIM_WORD)) {
    for (const word of CLAIM_WORD_LISTS[name as ClaimWordClass].split(/\s+/u))
      classes.set(word, (classes.get(word) ?? 0) | bit);
  }
  return classes;
}
