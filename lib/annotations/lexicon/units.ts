/**
 * Units of measure and money, and the words that make a number a date, a time or a name: data only.
 * What a number counts when it measures nothing is in items.ts.
 */

const map = (entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(entries.flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)));

/** ISO 4217 by sign; longer signs ("US$") are the sign and a word before it. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = map([
  ['USD', '$'],
  ['EUR', '€'],
  ['GBP', '£'],
  ['JPY', '¥'],
  ['RUB', '₽'],
  ['UAH', '₴'],
  ['ILS', '₪'],
  ['INR', '₹'],
  ['TRY', '₺'],
]);

/** ISO 4217 by the letters before a dollar sign: "A$5". */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = map([
  ['USD', 'us usd'],
  ['AUD', 'a au aud'],
  ['CAD', 'c ca cad'],
  ['HKD', 'hk hkd'],
  ['SGD', 's sg sgd'],
  ['NZD', 'nz nzd'],
  ['TWD', 'nt'],
]);

/** ISO 4217 by the word after the number, or the code on either side of it. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = map([
  ['USD', 'dollar dollars usd cents cent'],
  ['EUR', 'euro euros eur'],
  ['GBP', 'pounds sterling gbp pence'],
  ['RUB', 'rouble roubles ruble rubles rub'],
  ['UAH', 'hryvnia hryvnias uah'],
  ['ILS', 'shekel shekels ils nis'],
  ['CNY', 'yuan renminbi cny rmb'],
  ['JPY', 'yen jpy'],
  ['INR', 'rupee rupees inr rs'],
  ['TRY', 'lira liras'],
  ['CHF', 'francs chf'],
  ['SEK', 'kronor sek'],
  ['SAR', 'riyal riyals sar'],
  ['MYR', 'ringgit rm myr'],
]);

/** Canonical unit by the word or letters after the number. */
export const MEASURES: ReadonlyMap<string, string> = map([
  ['percent', '% percent pct percentage'],
  ['km', 'km kms kilometer kilometers kilometre kilometres'],
  ['m', 'metre metres meter meters'],
  ['cm', 'cm centimetre centimetres centimeter centimeters'],
  ['mm', 'mm millimetre millimetres millimeter millimeters calibre caliber'],
  ['mile', 'mile miles'],
  ['yard', 'yard yards'],
  ['foot', 'foot feet ft'],
  ['inch', 'inch inches'],
  ['km/h', 'kph kmh'],
  ['mph', 'mph m.p.h m.p.h.'],
  ['kg', 'kg kgs kilogram kilograms kilo kilos'],
  ['g', 'gram grams'],
  ['tonne', 'tonne tonnes ton tons kiloton kilotons megaton megatons'],
  ['pound', 'pound lb lbs'],
  ['litre', 'litre litres liter liters ml'],
  ['barrel', 'bpd'],
  ['hectare', 'hectare hectares ha'],
  ['acre', 'acre acres'],
  ['sq km', 'sq square'],
  ['year', 'year years yr yrs year-old year-olds years-old'],
  ['month', 'month months month-old months-old'],
  ['week', 'week weeks'],
  ['day', 'day days day-old'],
  ['hour', 'hour hours hr hrs'],
  ['minute', 'minute minutes min mins'],
  ['second', 'second seconds sec secs'],
  ['decade', 'decade decades'],
  ['century', 'century centuries'],
  ['night', 'night nights'],
  ['degree', 'degree degrees celsius fahrenheit c f'],
  ['kW', 'kw kilowatt kilowatts'],
  ['MW', 'mw megawatt megawatts'],
  ['GW', 'gw gigawatt gigawatts'],
  ['hp', 'hp horsepower'],
  ['GB', 'gb gigabyte gigabytes'],
  ['point', 'point points'],
  ['time', 'times'],
  ['magnitude', 'magnitude'],
]);

export const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** After a number: it is a time of day. */
export const TIME_SUFFIXES: ReadonlySet<string> = new Set(
  "am pm a.m a.m. p.m p.m. gmt utc est edt pst pdt bst cet o'clock".split(' '),
);

/** Before a number of four digits: it is a year. */
export const YEAR_INTRODUCERS: ReadonlySet<string> = new Set(
  'in since of by from until till during before after early late mid year summer winter spring autumn fall circa through between and the following for ,'.split(
    ' ',
  ),
);

/** Before a number: it is a name, not a count ("Article 5", "No. 7", "Resolution 242"). */
export const NUMBERED_THINGS: ReadonlySet<string> = new Set(
  (
    'no no. number article section chapter page paragraph resolution phase level category flight highway route road line channel room unit area ' +
    'type mark model version part volume episode grade class group series zone sector gate terminal platform camp block apartment flat day ' +
    'title formula game protocol annex figure table step rule law decree order point tier stage generation'
  ).split(' '),
);

/** Before a number: it is an age. */
export const AGE_INTRODUCERS: ReadonlySet<string> = new Set(['aged', 'age', 'ages']);

/** Names of weapons and vehicles that carry a number of their own: "Leopard 2", "Shahed 136". */
export const NUMBERED_WEAPONS: ReadonlySet<string> = new Set(
  'leopard leopards challenger patriot shahed geran lancet abrams merkava fattah fateh falaq qiam badr burkan boeing airbus falcon bayraktar iskander tochka buk tor gepard marder caesar krab gvozdika grad orlan mohajer zelzal khaibar qassam scud javelin nlaw brimstone harpoon neptune moskit starlink'.split(
    ' ',
  ),
);
