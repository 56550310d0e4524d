/**
 * Bodies that the press calls by several names, each line the full name, the acronym behind a bar where there is one, and
 * then the others, lower case, without article. Only names that mean one body wherever they stand; the same for every
 * party. Data only.
 */
const LINES = `
United Nations | UN: u.n|u.n.
United States | US: u.s|u.s.|usa
United Kingdom | UK: u.k|u.k.
European Union | EU: e.u.
Israel Defense Forces | IDF: israeli defense forces|israel defence forces|israeli defence forces
Russian Defence Ministry: russian defense ministry|russia’s defence ministry|russia’s defense ministry|russian ministry of defence|russian ministry of defense|ministry of defence of the russian federation
Ukrainian Defence Ministry: ukrainian defense ministry|ukraine’s defence ministry|ukraine’s defense ministry|ukrainian ministry of defence|ukrainian ministry of defense|ministry of defence of ukraine
Israeli Defence Ministry: israeli defense ministry|israel’s defence ministry|israel’s defense ministry|israeli ministry of defence|israeli ministry of defense
World Health Organization | WHO:
International Committee of the Red Cross | ICRC:
World Food Programme | WFP: world food program
International Atomic Energy Agency | IAEA:
International Criminal Court | ICC:
International Court of Justice | ICJ:
North Atlantic Treaty Organization: north atlantic alliance
`;

/** A body with one name: the full one, and the acronym that everybody knows it by. */
export interface KnownBody {
  readonly full: string;
  readonly acronym: string | null;
}

const BODIES: ReadonlyMap<string, KnownBody> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', aliases = ''] = line.split(/: ?/u);
      const [full = '', acronym = null] = names.split(' | ');
      const all = [full.toLowerCase(), ...(acronym === null ? [] : [acronym.toLowerCase()]), ...aliases.split('|')];
      return all.filter((alias) => alias !== '').map((alias) => [alias, { full, acronym }] as const);
    }),
);

/** Lists every name with its body, for the table tests. */
export function allKnownNames(): readonly (readonly [string, KnownBody])[] {
  return [...BODIES];
}

/** Finds the body that a name means; null when it is none of several names. */
export function findKnownBody(name: string): KnownBody | null {
  return BODIES.get(name.toLowerCase().replace(/'/gu, '’')) ?? null;
}

/** Common names of a body that the press also calls by an acronym; articles use both for one source. */
const LOOSE_NAMES: ReadonlyMap<string, string> = new Map(
  [
    ['IDF', 'israeli military|israeli army|israel’s military|israel’s army'],
    ['AFU', 'ukrainian military|ukrainian army|ukraine’s military|ukraine’s army'],
    ['PLA', 'chinese military|chinese army|china’s military|china’s army'],
    ['SDF', 'syrian democratic forces'],
    ['SAF', 'sudanese army|sudanese military|sudan’s army|sudan’s military'],
    ['LAF', 'lebanese army|lebanese military|lebanon’s army'],
  ].flatMap(([acronym = '', names = '']) => names.split('|').map((name) => [name, acronym] as const)),
);

/** Finds the acronym that goes with a common name; it counts only where the article uses it too. */
export function findLooseAcronym(name: string): string | null {
  return LOOSE_NAMES.get(name.toLowerCase().replace(/'/gu, '’')) ?? null;
}
