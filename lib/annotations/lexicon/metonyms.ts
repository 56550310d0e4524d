/**
 * Places and peoples that stand for a party: "Moscow", "Russian" and "the Kremlin" all speak for Russia. Data only.
 * One line per party, alike for every side: name, adjective and people, then behind the bar capital, seat and other names.
 * Alphabetical, so that no order says anything.
 */
const PARTIES = `
Afghanistan: afghan afghans | kabul
Armenia: armenian armenians | yerevan
Australia: australian australians | canberra
Azerbaijan: azerbaijani azeri azerbaijanis | baku
Belarus: belarusian belarusians | minsk
Belgium: belgian belgians
Brazil: brazilian brazilians | brasilia
Britain: british britons | uk u.k u.k. london downing westminster
Canada: canadian canadians | ottawa
China: chinese | beijing
Colombia: colombian colombians | bogota
Congo: congolese | kinshasa
Cuba: cuban cubans | havana
Egypt: egyptian egyptians | cairo
Estonia: estonian estonians | tallinn
Ethiopia: ethiopian ethiopians
European Union: | eu brussels
Finland: finnish finns | helsinki
France: french | paris elysee élysée
Georgia: georgian georgians | tbilisi
Germany: german germans | berlin
Greece: greek greeks | athens
Hamas: | al-qassam qassam
Hezbollah: | hizbollah hizbullah
Houthis: houthi | ansarullah
Hungary: hungarian hungarians | budapest
India: indian indians | delhi
Iran: iranian iranians | tehran
Iraq: iraqi iraqis | baghdad
Israel: israeli israelis | jerusalem idf
Italy: italian italians | rome
Japan: japanese | tokyo
Jordan: jordanian jordanians | amman
Kurds: kurdish kurd
Latvia: latvian latvians | riga
Lebanon: lebanese | beirut
Libya: libyan libyans | tripoli
Lithuania: lithuanian lithuanians | vilnius
Mali: malian malians | bamako
Mexico: mexican mexicans
Moldova: moldovan moldovans | chisinau
Myanmar: burmese | naypyidaw burma
NATO: | nato
Netherlands: dutch | hague
Nigeria: nigerian nigerians | abuja
Norway: norwegian norwegians | oslo
Pakistan: pakistani pakistanis | islamabad
Palestinians: palestinian | palestine gaza ramallah
Poland: polish poles | warsaw
Qatar: qatari qataris | doha
Romania: romanian romanians | bucharest
Russia: russian russians | moscow kremlin
Saudi Arabia: saudi saudis | riyadh
Serbia: serbian serbs serb | belgrade
Somalia: somali somalis | mogadishu
South Korea: | seoul
North Korea: | pyongyang
Spain: spanish spaniards | madrid
Sudan: sudanese | khartoum
Sweden: swedish swedes | stockholm
Switzerland: swiss | bern
Syria: syrian syrians | damascus
Taiwan: taiwanese | taipei
Taliban: | taliban
Turkey: turkish turks | ankara türkiye turkiye
Ukraine: ukrainian ukrainians | kyiv kiev
United Arab Emirates: emirati emiratis | uae
United Nations: | un u.n u.n. unicef unrwa unhcr
United States: american americans | us u.s u.s. usa america washington pentagon
Venezuela: venezuelan venezuelans | caracas
Yemen: yemeni yemenis | sanaa
`;

const PARTY_OF: ReadonlyMap<string, string> = indexParties();

/** "Russian", "Israelis", "French": words for a people or what is theirs. */
const DEMONYMS: ReadonlySet<string> = new Set(
  PARTIES.trim()
    .split('\n')
    .flatMap((line) =>
      line
        .replace(/^.*: | *\|.*$/gu, '')
        .split(' ')
        .filter((word) => word !== ''),
    ),
);

/** First words of names of several. */
const OPENERS: ReadonlySet<string> = new Set(
  [...PARTY_OF.keys()].filter((name) => name.includes(' ')).map((name) => name.slice(0, name.indexOf(' '))),
);

/** Names of two words, looked up before single words. */
const LONGEST_NAME = 3;

function indexParties(): ReadonlyMap<string, string> {
  const parties = new Map<string, string>();
  for (const line of PARTIES.trim().split('\n')) {
    const [party = '', words = ''] = line.split(': ');
    parties.set(party.toLowerCase(), party);
    for (const word of words.split(/[ |]+/u)) if (word !== '') parties.set(word, party);
  }
  return parties;
}

/** Finds the first party that a run of lower-case words names or speaks for; null when it names none. */
export function findParty(words: readonly string[]): string | null {
  for (let first = 0; first < words.length; first += 1) {
    const word = words[first] ?? '';
    const party = (OPENERS.has(word) ? longParty(words, first) : undefined) ?? PARTY_OF.get(word);
    if (party !== undefined) return party;
  }
  return null;
}

/** Tells whether a lower-case word says whose something is rather than naming the party: "Russian", "Afghans". */
export function isDemonym(word: string): boolean {
  return DEMONYMS.has(word);
}

function longParty(words: readonly string[], first: number): string | undefined {
  for (let length = Math.min(LONGEST_NAME, words.length - first); length > 1; length -= 1) {
    const party = PARTY_OF.get(words.slice(first, first + length).join(' '));
    if (party !== undefined) return party;
  }
  return undefined;
}

/** Lists every word with its party, for the table tests. */
export function allPartyWords(): readonly (readonly [string, string])[] {
  return [...PARTY_OF];
}
