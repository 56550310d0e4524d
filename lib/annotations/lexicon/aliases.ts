/**
 * Bodies that the press calls by several names, each line the full name and then the others, lower case, without
 * article. Only names that mean one body wherever they stand; the same for every party. Data only.
 */
const LINES = `
United Nations: un|u.n|u.n.
United States: us|u.s|u.s.|usa
United Kingdom: uk|u.k|u.k.
European Union: eu|e.u.
Israel Defense Forces: idf|israeli defense forces|israel defence forces|israeli defence forces|israeli military|israeli army|israel’s military|israel’s army
Ukrainian Armed Forces: ukrainian military|ukrainian army|ukraine’s military|ukraine’s army
Russian Armed Forces: russian military|russian army|russia’s military|russia’s army
Russian Defence Ministry: russian defense ministry|russia’s defence ministry|russia’s defense ministry|russian ministry of defence|russian ministry of defense|ministry of defence of the russian federation
Ukrainian Defence Ministry: ukrainian defense ministry|ukraine’s defence ministry|ukraine’s defense ministry|ukrainian ministry of defence|ukrainian ministry of defense|ministry of defence of ukraine
Israeli Defence Ministry: israeli defense ministry|israel’s defence ministry|israel’s defense ministry|israeli ministry of defence|israeli ministry of defense
World Health Organization: who
International Committee of the Red Cross: icrc
World Food Programme: wfp|world food program
International Atomic Energy Agency: iaea
International Criminal Court: icc
International Court of Justice: icj
North Atlantic Treaty Organization: north atlantic alliance
`;

const FULL_NAMES: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [full = '', aliases = ''] = line.split(': ');
      return [full.toLowerCase(), ...aliases.split('|')].map((alias) => [alias, full] as const);
    }),
);

/** Finds the full name of a body; null when the name is none of several. */
export function findFullName(name: string): string | null {
  return FULL_NAMES.get(name.toLowerCase().replace(/'/gu, '’')) ?? null;
}
