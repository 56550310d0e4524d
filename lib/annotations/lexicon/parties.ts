/**
 * Parties to conflicts by every word that names them, their people, or their places: data only, each entry held by a test.
 * One mirrored list: every party has the same columns, whichever side it is on. Phrases are lower case; a place tells
 * whose people were hit there, never who did it.
 */

export interface Party {
  /** As figures name it: "Ukraine", "Palestinians". */
  readonly name: string;
  /** Names of the party, its government and armed forces, nouns and adjectives. */
  readonly names: string;
  /** Its regions and towns. */
  readonly places: string;
  /** An armed group rather than a state or people. */
  readonly isArmedGroup: boolean;
}

const state = (name: string, names: string, places = ''): Party => ({ name, names, places, isArmedGroup: false });
const group = (name: string, names: string): Party => ({ name, names, places: '', isArmedGroup: true });

export const PARTIES: readonly Party[] = [
  state(
    'Ukraine',
    'ukraine ukrainian ukrainians kyiv',
    'kiev kharkiv kharkov kherson mykolaiv odesa odessa donetsk luhansk lugansk mariupol bakhmut avdiivka zaporizhzhia zaporizhia dnipro dnipropetrovsk sumy chernihiv lviv kramatorsk sloviansk severodonetsk lysychansk izium izyum bucha irpin kremenchuk vinnytsia poltava kryvyi pokrovsk toretsk donbas crimea sevastopol melitopol kupiansk chasiv',
  ),
  state(
    'Russia',
    'russia russian russians moscow kremlin wagner',
    'belgorod kursk bryansk rostov voronezh petersburg chechnya grozny tambov saratov engels makhachkala krasnodar novorossiysk',
  ),
  state(
    'Israel',
    'israel israeli israelis idf',
    'tel haifa jerusalem ashkelon ashdod sderot beersheba holon binyamina eilat galilee nova netanya safed kiryat nahariya acre',
  ),
  state(
    'Palestinians',
    'palestinians palestinian gazans gazan palestine',
    'gaza rafah khan jabalia jabaliya jabalya nuseirat deir bureij maghazi shati tulkarm tulkarem jenin nablus ramallah hebron qalqilya tubas bank shifa beit muwasi mawasi',
  ),
  state(
    'Lebanon',
    'lebanon lebanese',
    'beirut dahieh dahiyeh tyre sidon nabatieh baalbek bekaa beqaa tripoli bint naqoura marjayoun majdal',
  ),
  state(
    'Syria',
    'syria syrian syrians damascus',
    'aleppo idlib homs hama daraa raqqa deir-ez-zor deir-al-zor hasakah latakia ghouta palmyra kobane qamishli manbij afrin eastern-ghouta tartus sweida douma',
  ),
  state('Yemen', 'yemen yemeni yemenis', 'sanaa sana aden taiz hodeidah hudaydah marib saada hajjah dhamar abyan'),
  state(
    'Iraq',
    'iraq iraqi iraqis',
    'baghdad mosul fallujah ramadi tikrit kirkuk basra erbil anbar sinjar baiji samarra',
  ),
  state('Iran', 'iran iranian iranians tehran irgc', 'isfahan shiraz tabriz kerman natanz'),
  state('Turkey', 'turkey turkish turks ankara', 'istanbul diyarbakir suruc'),
  state('Saudi Arabia', 'saudi saudis riyadh', 'jeddah najran jizan'),
  state('Egypt', 'egypt egyptian egyptians', 'cairo sinai'),
  state('Jordan', 'jordan jordanian jordanians', 'amman'),
  state('Libya', 'libya libyan libyans', 'benghazi misrata sirte derna'),
  state('Sudan', 'sudan sudanese', 'khartoum omdurman darfur fasher geneina'),
  state('South Sudan', 'juba', 'malakal bentiu'),
  state('Ethiopia', 'ethiopia ethiopian ethiopians', 'tigray mekelle amhara oromia'),
  state('Eritrea', 'eritrea eritrean eritreans', 'asmara'),
  state('Somalia', 'somalia somali somalis', 'mogadishu kismayo baidoa'),
  state('Mali', 'mali malian malians', 'bamako timbuktu gao kidal tinzaouaten'),
  state('Burkina Faso', 'burkinabe', 'ouagadougou djibo'),
  state('Niger', 'nigerien', 'niamey tillaberi'),
  state('Nigeria', 'nigeria nigerian nigerians', 'borno maiduguri abuja lagos kaduna'),
  state('DR Congo', 'congo congolese', 'goma kivu ituri bunia bukavu'),
  state('Rwanda', 'rwanda rwandan rwandans', 'kigali'),
  state('Afghanistan', 'afghanistan afghan afghans', 'kabul kandahar helmand kunduz herat nangarhar jalalabad'),
  state('Pakistan', 'pakistan pakistani pakistanis islamabad', 'karachi lahore peshawar quetta balochistan waziristan'),
  state('India', 'india indian indians delhi', 'kashmir pahalgam jammu srinagar mumbai'),
  state('Myanmar', 'myanmar burmese junta', 'rakhine yangon sagaing mandalay'),
  state('Armenia', 'armenia armenian armenians yerevan', 'nagorno-karabakh karabakh stepanakert'),
  state('Azerbaijan', 'azerbaijan azerbaijani azerbaijanis azeri baku', 'ganja'),
  state('Georgia', 'georgian georgians tbilisi', 'ossetia abkhazia'),
  state('China', 'china chinese beijing', ''),
  state('Taiwan', 'taiwan taiwanese taipei', ''),
  state('North Korea', 'pyongyang', ''),
  state('South Korea', 'seoul', ''),
  state('United States', 'us u.s. u.s american americans washington pentagon', ''),
  state('United Kingdom', 'uk u.k. britain british britons', ''),
  state('France', 'france french', ''),
  state('Germany', 'germany german germans', ''),
  state('Poland', 'poland polish', ''),
  state('Sri Lanka', 'lanka lankan', 'colombo'),
  state('Indonesia', 'indonesia indonesian indonesians', ''),
  state('Soviet Union', 'soviet', ''),
  group('Hamas', 'hamas qassam al-qassam'),
  group('Hezbollah', 'hezbollah hizbollah hizbullah'),
  group('Islamic Jihad', 'jihad'),
  group('Houthis', 'houthi houthis'),
  group('ISIL', 'isil isis daesh'),
  group('al-Qaeda', 'al-qaeda qaeda nusra'),
  group('Taliban', 'taliban'),
  group('al-Shabab', 'al-shabab al-shabaab shabab'),
  group('Boko Haram', 'boko'),
  group('PKK', 'pkk ypg'),
  group('Kurds', 'kurdish kurds peshmerga sdf'),
  group('Rapid Support Forces', 'rsf janjaweed'),
  group('M23', 'm23'),
  group('UNRWA', 'unrwa'),
  group('Unifil', 'unifil'),
];

/** What a word tells: the party, and whether as its name or as a place of its. */
export interface PartyMention {
  readonly party: Party;
  readonly isPlace: boolean;
}

const MENTIONS: ReadonlyMap<string, PartyMention> = indexMentions();

/** Returns what a lower-case word tells about a party; capitals and context are for the caller to check. */
export function findParty(word: string): PartyMention | undefined {
  return MENTIONS.get(word);
}

function indexMentions(): ReadonlyMap<string, PartyMention> {
  const mentions = new Map<string, PartyMention>();
  for (const party of PARTIES) {
    const named = { party, isPlace: false };
    const placed = { party, isPlace: true };
    for (const word of split(party.names)) mentions.set(word, named);
    for (const word of split(party.places)) mentions.set(word, placed);
  }
  return mentions;
}

function split(words: string): readonly string[] {
  return words === '' ? [] : words.split(' ');
}
