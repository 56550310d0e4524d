/**
 * Nouns that tell what a source is: people by role, organisations, documents and data, media, crowds. They decide what
 * can speak, what "shows", and the kind of a source. Data only; singular lower-case forms, plurals are added here.
 */
import type { SourceKind } from '../annotation';
import { type WordSet, wordSet } from './function-words';

/** Roles of one person: "spokesman", "minister"; a title before a name or an apposition after it. */
const ROLE_NOUNS = withPlurals(`spokesperson spokesman spokeswoman president premier minister secretary chairman
  chairwoman chair chief commander general colonel admiral captain lieutenant major sergeant brigadier marshal governor
  mayor senator congressman congresswoman lawmaker ambassador envoy diplomat official officer adviser advisor aide head
  leader director deputy prosecutor judge lawyer attorney analyst expert professor researcher fellow historian
  economist scientist doctor surgeon nurse medic paramedic resident witness survivor journalist reporter correspondent
  editor author blogger activist campaigner king queen prince emir sultan pope bishop imam rabbi priest chancellor
  representative negotiator mediator coordinator inspector investigator soldier veteran fighter pilot volunteer worker
  teacher student farmer father mother brother sister son daughter wife husband widow uncle aunt cousin neighbor
  neighbour friend relative parent founder owner manager administrator commissioner rapporteur speaker counterpart
  executive president-elect ceo consultant politician candidate councillor sheriff detective citizen
  critic supporter opponent insider source man woman boy girl person refugee hostage ombudsman statesman dictator
  member colleague`);

export const GOVERNMENT_NOUNS = withPlurals(`ministry government army military navy administration department
  police parliament cabinet authority embassy consulate municipality command presidency kremlin pentagon state office
  agency directorate council court tribunal force troop commission senate congress legislature premiership
  intelligence staff customs prosecution coastguard`);

export const ORGANIZATION_NOUNS = withPlurals(`organisation organization group company firm charity foundation
  institute institution university hospital union party federation committee centre center association league bank
  body team campaign movement militia brigade battalion faction network society corporation operator club church
  coalition alliance bloc academy board panel ngo watchdog`);

export const DOCUMENT_NOUNS = withPlurals(`report statement study survey poll document letter memo transcript article
  analysis assessment review release bulletin communique communiqué resolution ruling indictment affidavit filing
  email e-mail message post tweet notice order text draft tally count estimate footage video photo photograph
  picture image imagery clip recording audio data figure statistic record map evidence finding investigation inquiry
  probe census table chart index book memoir dossier file paper note update briefing account log screenshot satellite
  calculation research intercept leak headline dispatch testimony declaration`);

const MEDIA_NOUNS = withPlurals(`newspaper broadcaster outlet media press magazine website channel daily tabloid
  station newswire publication news`);

const CROWD_NOUNS = withPlurals(`people eyewitness local villager civilian family protester demonstrator
  observer ally opposition rebel militant insurgent separatist public troop crowd others`);

/** Where words are published: "said in a statement", "wrote on Telegram". */
export const CHANNEL_NOUNS =
  wordSet(`statement interview report letter memo email e-mail post posts tweet message briefing
  speech release conference call testimony address video broadcast telegram twitter x facebook instagram tv television
  radio media telephone phone article remarks comments update newsletter editorial posting bulletin text thread
  truth-social youtube tiktok whatsapp linkedin appearance blog presser press`);

const KINDS: readonly (readonly [WordSet, SourceKind])[] = [
  [DOCUMENT_NOUNS, 'document'],
  [MEDIA_NOUNS, 'media'],
  [GOVERNMENT_NOUNS, 'government'],
  [ORGANIZATION_NOUNS, 'organization'],
  [ROLE_NOUNS, 'person'],
  [CROWD_NOUNS, 'group'],
];

const KIND_OF: ReadonlyMap<string, SourceKind> = indexKinds();

/** Tells what kind of source a common noun names; null when it names none. */
export function kindOfNoun(noun: string): SourceKind | null {
  return KIND_OF.get(noun) ?? null;
}

/** Of two lists that hold a noun, the earlier tells its kind. */
function indexKinds(): ReadonlyMap<string, SourceKind> {
  const kinds = new Map<string, SourceKind>();
  for (const [nouns, kind] of KINDS) for (const noun of nouns) if (!kinds.has(noun)) kinds.set(noun, kind);
  return kinds;
}

function withPlurals(list: string): WordSet {
  const words = new Set<string>();
  for (const word of wordSet(list)) {
    words.add(word);
    words.add(pluralOf(word));
  }
  return words;
}

function pluralOf(noun: string): string {
  if (/(?:man|woman)$/u.test(noun)) return noun.replace(/man$/u, 'men');
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return noun + (/(?:s|x|ch|sh)$/u.test(noun) ? 'es' : 's');
}
