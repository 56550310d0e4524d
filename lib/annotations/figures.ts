/**
 * Quantities in, figures out: the counts of people harmed or moved, of equipment and of infrastructure hit, each with its
 * item, outcome, affected party, scope, verification wording and the attribution that governs it, and why it is marked.
 * One pass over the quantities; what stands in one sentence may lean on the figure before it.
 */
import { findNumerals, type Numeral } from '../text/numerals';
import { spanOfTokens, type TextUnits } from '../text/text-units';
import type { Attribution, Figure, Quantity, Source, VictimClass } from './annotation';
import { findAffected } from './figures-affected';
import { type AttributionIndex, type GoverningAttribution, indexAttributions } from './figures-attribution';
import { findOutcomes } from './figures-outcome';
import type { Affected } from './figures-owner';
import {
  type CountPlace,
  isDistributed,
  isListed,
  isOfThem,
  isPartOf,
  isSameClause,
  isShareOf,
  readPlace,
} from './figures-places';
import { reasonsOf } from './figures-reasons';
import { readSetting, type Setting } from './figures-setting';
import { indexSpeakers, type SpeakerParties } from './figures-speaker';
import { victimClassOf } from './figures-victims';
import type { FoundOutcome } from './outcome-words';
import { indexParties, type PartyIndex } from './party-index';
import { isMeasure } from './quantities';
import { findVerificationWording, type VerificationWording, verificationOf } from './verification';

export interface FigureContext {
  readonly sources: readonly Source[];
  readonly attributions: readonly Attribution[];
  /** Where the text names whom; read anew when not given. */
  readonly parties?: PartyIndex;
}

/** What is read once per text. */
interface Reading {
  readonly units: TextUnits;
  readonly attributions: readonly Attribution[];
  readonly index: AttributionIndex;
  readonly parties: PartyIndex;
  readonly speakers: SpeakerParties;
  readonly wordings: readonly VerificationWording[];
}

/** A figure's parts, before they are put together. */
export interface Parts {
  readonly place: CountPlace;
  readonly found: FoundOutcome;
  /** "drones" for the 36 in "36 of 51 drones". */
  readonly sharedItem: string;
  /** First token of the next count. */
  readonly nextCount: number;
  /** Index of this figure, and of the one it is counted in. */
  readonly index: number;
  readonly partOf: number | null;
  readonly affected: Affected | null;
  readonly victimClass: VictimClass | null;
  readonly setting: Setting;
  readonly wording: VerificationWording | null;
  readonly governing: GoverningAttribution | null;
}

/** Finds every figure, in text order. */
export function findFigures(
  units: TextUnits,
  quantities: readonly Quantity[],
  context: FigureContext,
): readonly Figure[] {
  const places = findPlaces(units, quantities);
  if (places.length === 0) return [];
  const outcomes = findOutcomes(units, places);
  const parties = context.parties ?? indexParties(units);
  const reading: Reading = {
    units,
    attributions: context.attributions,
    index: indexAttributions(units, context.attributions),
    parties,
    speakers: indexSpeakers(units, parties, context),
    wordings: findVerificationWording(units),
  };
  const figures: Figure[] = [];
  let earlier: Parts | null = null;
  places.forEach((place, at) => {
    const found = outcomes[at] ?? null;
    if (found === null) return;
    const next = places[at + 1];
    const shared = sharedWith(units, place, next);
    const sharedItem = shared === null ? '' : itemText(units, shared);
    const nextCount = next?.firstToken ?? units.tokens.length;
    const index = figures.length;
    const whole = shared !== null && outcomes[at + 1] !== null ? index + 1 : wholeOf(units, earlier, place);
    const parts = readParts(reading, { place, found, sharedItem, nextCount, index, partOf: whole }, earlier);
    figures.push(toFigure(reading, parts));
    // A part ("including 3 children") says nothing of those counted after it.
    if (earlier === null || !isPartOf(units, earlier.place, place)) earlier = parts;
  });
  return figures;
}

/** "51 drones" for the 36 in "36 of 51 drones". */
function sharedWith(units: TextUnits, place: CountPlace, next: CountPlace | undefined): CountPlace | null {
  return next !== undefined && isShareOf(units, place, next) ? next : null;
}

/** The counts among the quantities: no measure, no fraction. */
function findPlaces(units: TextUnits, quantities: readonly Quantity[]): readonly CountPlace[] {
  const counted = new Map(quantities.map((quantity) => [quantity.start, quantity]));
  const places: CountPlace[] = [];
  let before: Numeral | null = null;
  for (const numeral of findNumerals(units)) {
    const previous = before;
    before = numeral;
    const quantity = counted.get(numeral.start);
    if (quantity === undefined || isMeasure(quantity.unit) || numeral.kind === 'fraction' || numeral.suffix !== '')
      continue;
    const place = readPlace(units, numeral, previous);
    if (place === null) continue;
    const { value, low, high, modifier } = quantity;
    const isMultiple = numeral.kind === 'multiple';
    places.push(isMultiple ? { ...place, magnitude: { ...place.magnitude, value, low, high, modifier } } : place);
  }
  return places;
}

function readParts(
  reading: Reading,
  count: Pick<Parts, 'place' | 'found' | 'sharedItem' | 'nextCount' | 'index' | 'partOf'>,
  earlier: Parts | null,
): Parts {
  const { units } = reading;
  const { place, found } = count;
  const { sentence } = place;
  const near = within(earlier, place, 1);
  const before = within(earlier, place, 0);
  const governing = reading.index.governing(place.numeral, sentence) ?? ofWhole(units, before, place);
  const speaker = reading.speakers(governing?.attribution ?? null);
  const affected = findAffected(units, reading.parties, place, {
    outcome: found.outcome,
    category: found.category,
    outcomeToken: found.token,
    listed: before !== null && isSameClause(units, before.place, place) ? withoutToken(before) : null,
    earlier: isNextSentence(units, near, place) && isOneKind(near, found) ? withoutToken(near) : null,
    nextCount: count.nextCount,
    clauseFirst: before?.place.phrase.endToken ?? place.sentenceFirst,
    speaker: speaker.party,
    isArmedSpeaker: speaker.isArmed,
    isLocalSpeaker: speaker.isLocal,
  });
  return {
    ...count,
    affected,
    victimClass: victimClassOf(units, place, found, before?.victimClass ?? null),
    setting: readSetting(units, place, found, (count.partOf === null ? before : near)?.setting.shared ?? null),
    wording: verificationOf(reading.wordings, sentence),
    governing,
  };
}

/** The count before, if it stands at most so many sentences back. */
function within(earlier: Parts | null, place: CountPlace, sentences: number): Parts | null {
  return earlier !== null && place.sentence - earlier.place.sentence <= sentences ? earlier : null;
}

/** Index of the figure that this count is a part of. */
function wholeOf(units: TextUnits, earlier: Parts | null, place: CountPlace): number | null {
  if (earlier === null || place.sentence - earlier.place.sentence > 1) return null;
  if (isDistributed(units, earlier.place, place)) return earlier.partOf ?? earlier.index;
  return isPartOf(units, earlier.place, place) || isOfThem(units, place) ? earlier.index : null;
}

/** ", according to the ministry, including three children": a part has the source of its whole. */
function ofWhole(units: TextUnits, before: Parts | null, place: CountPlace): GoverningAttribution | null {
  if (before === null) return null;
  const isPart = isPartOf(units, before.place, place) || isDistributed(units, before.place, place);
  return isPart || isListed(units, before.place, place) ? before.governing : null;
}

/** What an earlier count says of this one is no word of this one's. */
function withoutToken(parts: Parts | null): Affected | null {
  return parts === null || parts.affected === null ? null : { party: parts.affected.party, token: null };
}

/** People and buildings are hit on one ground, equipment may be that of either side. */
function isOneKind(near: Parts | null, found: FoundOutcome): boolean {
  return (near?.found.category === 'equipment') === (found.category === 'equipment');
}

/** The sentence before in the same paragraph: what it says of sides still holds. */
function isNextSentence(units: TextUnits, earlier: Parts | null, place: CountPlace): boolean {
  return (
    earlier !== null &&
    earlier.place.sentence !== place.sentence &&
    units.paragraphOf[earlier.place.firstToken] === units.paragraphOf[place.firstToken]
  );
}

function toFigure(reading: Reading, parts: Parts): Figure {
  const { place, found, governing } = parts;
  const { numeral, magnitude, phrase } = place;
  const { start, end } = spanOfTokens(reading.units.tokens, place.firstToken, phrase.endToken);
  return {
    start,
    end,
    number: { start: numeral.start, end: numeral.end },
    value: magnitude.value,
    low: magnitude.low,
    high: magnitude.high,
    modifier: magnitude.modifier,
    item: phrase.item === null ? parts.sharedItem : itemText(reading.units, place),
    category: found.category,
    outcome: found.outcome,
    affected: parts.affected?.party.name ?? null,
    victimClass: parts.victimClass,
    scope: parts.setting.scope,
    verification: parts.wording?.verification ?? null,
    attribution: governing?.attribution ?? null,
    distance: governing?.distance ?? null,
    place: parts.setting.place,
    time: parts.setting.time,
    ...(parts.partOf === null ? {} : { partOf: parts.partOf }),
    reasons: reasonsOf(reading.units, reading.attributions, parts),
  };
}

function itemText(units: TextUnits, { phrase }: CountPlace): string {
  if (phrase.item === null) return '';
  const span = spanOfTokens(units.tokens, phrase.itemFirst, phrase.itemEnd);
  return units.text.slice(span.start, span.end);
}
