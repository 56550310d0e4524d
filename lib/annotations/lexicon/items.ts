/**
 * What casualty and equipment figures count: data only, each entry held by a test. Nouns are singular; the plural is
 * made by rule unless it is irregular ("man/men") or the same ("aircraft/aircraft").
 */
import type { Category, Outcome, VictimClass } from '../annotation';

export interface Item {
  readonly category: Category;
  /** People only. */
  readonly victimClass: VictimClass;
  /** The outcome that the noun itself says: "deaths", "casualties", "hostages". */
  readonly outcome: Outcome | null;
  /** Flies and explodes: what "hit" is launched, what is "shot down" is intercepted. */
  readonly isMunition: boolean;
}

interface ItemGroup {
  readonly item: Item;
  readonly nouns: string;
}

const people = (victimClass: VictimClass, nouns: string, outcome: Outcome | null = null): ItemGroup => ({
  item: { category: 'person', victimClass, outcome, isMunition: false },
  nouns,
});
const things = (category: 'equipment' | 'infrastructure', nouns: string, isMunition = false): ItemGroup => ({
  item: { category, victimClass: 'unknown', outcome: null, isMunition },
  nouns,
});

/** Peoples; the singular is an adjective as well ("four Israeli strikes"). */
const DEMONYMS =
  'palestinian israeli ukrainian russian syrian yemeni iraqi iranian afghan american briton turk turkish/turkish kurd kurdish/kurdish lebanese/lebanese libyan ' +
  'sudanese/sudanese somali ethiopian malian nigerian pakistani indian armenian azerbaijani azeri georgian chinese/chinese rohingya/rohingya gazan egyptian ' +
  'jordanian saudi houthi european african french/french german british/british polish/polish korean indonesian';

export const ITEM_GROUPS: readonly ItemGroup[] = [
  people(
    'combatant',
    'enemy/enemy soldier troop/troops trooper serviceman/servicemen servicewoman/servicewomen serviceperson personnel/personnel fighter militant combatant ' +
      'mercenary/mercenaries conscript officer marine paratrooper rebel insurgent gunman/gunmen terrorist policeman/policemen guard guardsman/guardsmen ' +
      'reservist recruit sailor pilot commander general commando sniper operative jihadist militiaman/militiamen legionnaire infantryman/infantrymen ' +
      'airman/airmen crewman/crewmen guerrilla attacker assailant peacekeeper warrior bomber lieutenant sergeant colonel enlistee veteran invader occupier orc comrade gunner crewmember sapper cadet',
  ),
  people(
    'combatant',
    'squad brigade battalion regiment division company/companies platoon unit squadron crew detachment militia army/armies group',
  ),
  people(
    'civilian',
    'civilian child/children kid woman/women resident villager refugee journalist reporter worker medic doctor nurse patient paramedic passenger student pupil ' +
      'protester demonstrator worshipper shopper migrant girl boy baby/babies infant toddler newborn teenager youth youngster teacher staff/staff staffer employee bystander ' +
      'family/families household daughter son brother sister mother father parent grandchild/grandchildren relative sibling pedestrian motorist farmer fisherman/fishermen ' +
      'activist aid-worker rescuer firefighter responder pensioner evacuee settler tourist volunteer sailor-civilian cleric priest monk pilgrim adolescent minor orphan shepherd herder herdsman/herdsmen trader vendor contractor diplomat',
  ),
  people(
    'unknown',
    'people/people person individual man/men victim other/others adult member citizen national driver occupant life/lives soul inhabitant foreigner ' +
      'supporter leader official detainee prisoner suspect survivor local mourner adviser advisor instructor elder male female inmate colleague neighbour neighbor newcomer returnee',
  ),
  people('unknown', DEMONYMS),
  people('unknown', 'body/bodies corpse death fatality/fatalities martyr remain/remains', 'killed'),
  people('unknown', 'casualty/casualties', 'casualties'),
  people('unknown', 'loss/losses', 'lost'),
  people('unknown', 'injury/injuries', 'injured'),
  people('unknown', 'disappearance', 'missing'),
  people('unknown', 'hostage captive abductee', 'captured'),
  people('combatant', 'pow', 'captured'),
  people('civilian', 'idp', 'displaced'),
  things(
    'equipment',
    'tank vehicle apc ifv carrier truck car jeep howitzer gun cannon artillery/artillery launcher mlrs/mlrs himars/himars battery/batteries mortar ' +
      'aircraft/aircraft plane aeroplane airplane jet helicopter warplane fighter-jet bomber-jet chopper boat ship vessel warship submarine frigate corvette ferry/ferries ' +
      'cruiser destroyer minesweeper speedboat system radar barrel rifle pistol weapon kalashnikov machine-gun mine excavator bulldozer ambulance ' +
      'abrams/abrams leopard challenger patriot bradley stryker humvee caesar gepard marder merkava namer bmp btr brdm grad msta gvozdika buk pantsir convoy parachute tanker satellite equipment piece firearm excavation-machine motorcycle pickup',
  ),
  things(
    'equipment',
    'drone uav quadcopter missile rocket shell bomb munition projectile round warhead grenade mine-shell shahed kinzhal kalibr kinzhals atacms/atacms iskander geran lancet orlan mohajer qassam tochka javelin nlaw stinger device explosive torpedo/torpedoes katyusha',
    true,
  ),
  things(
    'infrastructure',
    'building house home apartment hospital clinic school university/universities mosque church/churches bridge depot warehouse facility/facilities factory/factories plant ' +
      'substation shop store market settlement village town neighbourhood neighborhood base post headquarters/headquarters airfield airbase airport tunnel installation ' +
      'location site refinery/refineries office hotel hangar runway bunker shelter dam block kindergarten compound position outpost stronghold checkpoint camp structure hut barn tent shack cottage farm farmhouse mill silo kiosk garage pier dock jetty terminal mast tower restaurant cafe bakery library museum theatre stadium cemetery well pipeline reservoir',
  ),
];

/** Join an item to the noun before or after it: "battalion tactical groups", "special purpose vehicles". */
export const NOUN_JOINERS: ReadonlySet<string> = new Set([
  'tactical',
  'launch',
  'defence',
  'defense',
  'fighting',
  'security',
  'air',
  'combat',
  'support',
]);

/** Letters; shorter words are no compounds. */
const SHORTEST_COMPOUND = 7;

const ITEMS: ReadonlyMap<string, Item> = indexItems();

const SINGULAR_DEMONYMS: ReadonlySet<string> = new Set(DEMONYMS.split(' ').map((noun) => formsOf(noun)[0] ?? noun));

/** Tells whether a lower-case word names a people and may be an adjective: "israeli", "lebanese"; not "israelis". */
export function isDemonym(word: string): boolean {
  return SINGULAR_DEMONYMS.has(word);
}

/** Ends of compounds that are counted like their last part: "dockworkers", "gunboats", "schoolchildren". */
export const COMPOUND_HEADS: readonly string[] = formsOfAll(
  'worker child/children boat ship plane officer guard drone',
);

/** What weapons are called by whoever made them: "t-72", "f-16s", "ka-52", "bmp-2s", "s-300". */
const DESIGNATION = /^\p{L}{1,4}-\p{Nd}{1,4}\p{L}{0,2}s?$/u;
/** Shaped like one and none: meetings, teams, roads, an illness. */
const NO_DESIGNATION = /^(?:g|u|m|cop|covid|sars)-/u;
const DESIGNATED: Item = { category: 'equipment', victimClass: 'unknown', outcome: null, isMunition: false };

/** Returns what a lower-case word counts, singular or plural; undefined when it is no item. */
export function findItem(word: string): Item | undefined {
  const known = ITEMS.get(word);
  if (known !== undefined) return known;
  if (word.includes('-') && DESIGNATION.test(word)) return NO_DESIGNATION.test(word) ? undefined : DESIGNATED;
  return word.length > SHORTEST_COMPOUND ? ofCompound(word) : undefined;
}

function indexItems(): ReadonlyMap<string, Item> {
  const items = new Map<string, Item>();
  for (const { item, nouns } of ITEM_GROUPS) {
    for (const noun of nouns.split(' ')) for (const form of formsOf(noun)) items.set(form, item);
  }
  return items;
}

function ofCompound(word: string): Item | undefined {
  const head = COMPOUND_HEADS.find((noun) => word.endsWith(noun));
  return head === undefined ? undefined : ITEMS.get(head);
}

function formsOfAll(nouns: string): readonly string[] {
  return nouns.split(' ').flatMap(formsOf);
}

/** "soldier" → soldier, soldiers; "man/men" → man, men. */
export function formsOf(noun: string): readonly string[] {
  const [singular, plural] = noun.split('/');
  return [singular ?? noun, plural ?? `${singular}s`];
}
